import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zFindInsuranceNumberAnswer,
  zFindInsuranceNumberAnswerTolerant,
  zFindInsuranceNumberRequest,
} from '../../contract/index.ts'
import { present } from '../../card/present.ts'
import { personAskedFor, writePerson, zProvinceCode } from '../register-entry.ts'
import { insuranceRegisterErrors, isFound } from '../register-errors.ts'

const zFindInsuranceNumberInput = z.strictObject({
  ...personAskedFor,
  place: z.strictObject({
    provinceCode: zProvinceCode,
    districtCode: z
      .string()
      .regex(/^\d{3}$/)
      .optional(),
    communeCode: z
      .string()
      .regex(/^\d{5}$/)
      .optional(),
  }),
})

/** What is known of somebody whose number is wanted. */
export type FindInsuranceNumberInput = z.input<typeof zFindInsuranceNumberInput>

/** The insurance number of somebody. */
export interface FoundInsuranceNumber {
  readonly insuranceNumber: string
  /** State of the entry as the register writes it. Its values are not public. */
  readonly registerState?: string
}

/** `POST /apiBHXH/1.0/getMaSoBhxhTheoTieuChi` */
export const findInsuranceNumber = defineOperation({
  system: 'insurance-register',
  meta: operations.findInsuranceNumber,
  refusals: insuranceRegisterErrors,
  input: zFindInsuranceNumberInput,
  request: zFindInsuranceNumberRequest,
  answer: { strict: zFindInsuranceNumberAnswer, tolerant: zFindInsuranceNumberAnswerTolerant },
  encode: ({ place, ...person }) => ({
    ...writePerson(person),
    maTinhKs: place.provinceCode,
    maHuyenKs: place.districtCode ?? '',
    maXaKs: place.communeCode ?? '',
  }),
  decode({ maSoBhxh, trangThai, errorCode }, context): FoundInsuranceNumber | undefined {
    if (!isFound(errorCode, context) || !maSoBhxh) return undefined
    return { insuranceNumber: maSoBhxh, ...present('registerState', trangThai) }
  },
})
