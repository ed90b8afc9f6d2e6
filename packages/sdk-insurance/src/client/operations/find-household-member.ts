import { defineOperation, zText, type PartialDate, type Sex } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zFindHouseholdMemberAnswer,
  zFindHouseholdMemberAnswerTolerant,
  zFindHouseholdMemberRequest,
} from '../../contract/index.ts'
import { present } from '../../card/present.ts'
import { personAskedFor, readBirthDate, readSex, writePerson, zProvinceCode } from '../register-entry.ts'
import { insuranceRegisterErrors, isFound } from '../register-errors.ts'

const zFindHouseholdMemberInput = z.strictObject({
  ...personAskedFor,
  provinceCode: zProvinceCode,
  bookNumber: zText(20).optional(),
  cardNumber: z
    .string()
    .regex(/^[A-Z]{2}[1-5]\d{12}$/)
    .optional(),
})

/** What is known of somebody whose household is wanted. */
export type FindHouseholdMemberInput = z.input<typeof zFindHouseholdMemberInput>

/** Somebody in the register, with the household under which insurance keeps them. */
export interface HouseholdMember {
  readonly name: string
  readonly insuranceNumber?: string
  /** As much as the register knows: a day, a month or a year. */
  readonly birthDate?: PartialDate
  readonly sex?: Sex
  /** The register's own code of the household. */
  readonly householdCode?: string
  readonly address?: string
  /** State of the entry as the register writes it. Its values are not public. */
  readonly registerState?: string
}

/** `POST /apiBHXH/1.0/getTraCuuThongTinHgd` */
export const findHouseholdMember = defineOperation({
  system: 'insurance-register',
  meta: operations.findHouseholdMember,
  refusals: insuranceRegisterErrors,
  input: zFindHouseholdMemberInput,
  request: zFindHouseholdMemberRequest,
  answer: { strict: zFindHouseholdMemberAnswer, tolerant: zFindHouseholdMemberAnswerTolerant },
  encode: ({ provinceCode, bookNumber = '', cardNumber = '', ...person }) => ({
    ...writePerson(person),
    maTinh: provinceCode,
    soSo: bookNumber,
    maThe: cardNumber,
  }),
  decode(answer, context): HouseholdMember | undefined {
    if (!isFound(answer.errorCode, context) || !answer.hoTen?.trim()) return undefined
    return {
      name: answer.hoTen.normalize('NFC'),
      ...present('insuranceNumber', answer.maSo),
      ...present('birthDate', readBirthDate(answer.ngaySinh, answer.loaiNgaySinh)),
      ...present('sex', readSex(answer.gioiTinh)),
      ...present('householdCode', answer.maHo),
      ...present('address', answer.diaChi),
      ...present('registerState', answer.trangThai),
    }
  },
})
