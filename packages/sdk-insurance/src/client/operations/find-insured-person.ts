import { defineOperation, type PartialDate, type Sex } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zFindInsuredPersonAnswer,
  zFindInsuredPersonAnswerTolerant,
  zFindInsuredPersonRequest,
} from '../../contract/index.ts'
import { present } from '../../card/present.ts'
import { readBirthDate, readSex } from '../register-entry.ts'
import { insuranceRegisterErrors, isFound } from '../register-errors.ts'

const zFindInsuredPersonInput = z.strictObject({ insuranceNumber: z.string().regex(/^\d{10}$/) })

/** Whose entry is wanted. */
export type FindInsuredPersonInput = z.input<typeof zFindInsuredPersonInput>

/** Somebody in the register of Vietnam Social Security. */
export interface InsuredPerson {
  readonly name: string
  /** As much as the register knows: a day, a month or a year. */
  readonly birthDate?: PartialDate
  readonly sex?: Sex
  /** Number of the old insurance book. */
  readonly bookNumber?: string
  /** Where the birth was registered. */
  readonly birthRegisteredAt: RegisterPlace
  /** State of the entry as the register writes it. Its values are not public. */
  readonly registerState?: string
}

/** A place by the codes of the General Statistics Office. Absent is not known; districts ended on 2025-07-01. */
export interface RegisterPlace {
  readonly provinceCode?: string
  readonly districtCode?: string
  readonly communeCode?: string
}

/** `POST /apiBHXH/1.0/getTraCuuTtHgdByMaSoBhxh` */
export const findInsuredPerson = defineOperation({
  system: 'insurance-register',
  meta: operations.findInsuredPerson,
  refusals: insuranceRegisterErrors,
  input: zFindInsuredPersonInput,
  request: zFindInsuredPersonRequest,
  answer: { strict: zFindInsuredPersonAnswer, tolerant: zFindInsuredPersonAnswerTolerant },
  encode: ({ insuranceNumber }) => ({ maSoBhxh: insuranceNumber }),
  decode(answer, context): InsuredPerson | undefined {
    // An answer without a name is the documented form of nobody: only one of the three services has a code for it.
    if (!isFound(answer.errorCode, context) || !answer.hoTen?.trim()) return undefined
    return {
      name: answer.hoTen.normalize('NFC'),
      ...present('birthDate', readBirthDate(answer.ngaySinh, answer.loaiNgaySinh)),
      ...present('sex', readSex(answer.gioiTinh)),
      ...present('bookNumber', answer.soSoCu),
      birthRegisteredAt: {
        ...present('provinceCode', answer.maTinhKs),
        ...present('districtCode', answer.maHuyenKs),
        ...present('communeCode', answer.maXaKs),
      },
      ...present('registerState', answer.trangThai),
    }
  },
})
