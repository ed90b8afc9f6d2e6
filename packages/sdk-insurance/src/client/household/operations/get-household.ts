import { defineOperation, zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zGetHouseholdAnswer,
  zGetHouseholdAnswerTolerant,
  zGetHouseholdRequest,
  type GetHouseholdRequest,
} from '../../../contract/index.ts'
import { householdInsuranceErrors, refuse } from '../errors.ts'
import { readHousehold, type InsuredHousehold } from '../household.ts'
import { demandPayload } from '../../answer-parts.ts'

const zGetHouseholdInput = z.strictObject({ personalId: zPersonalId, name: zText(200) })

/** A member who asks about their own household. */
export type GetHouseholdInput = z.input<typeof zGetHouseholdInput>

/** `POST /apiBHXHHoGiaDinh/1.0/traCuuHoGiaDinh` */
export const getHousehold = defineOperation({
  system: 'insurance-household',
  meta: operations.getHousehold,
  refusals: householdInsuranceErrors,
  input: zGetHouseholdInput,
  request: zGetHouseholdRequest,
  answer: { strict: zGetHouseholdAnswer, tolerant: demandPayload(zGetHouseholdAnswerTolerant, 'hoGiaDinh') },
  encode: ({ personalId, name }, { requestId }): GetHouseholdRequest => ({
    maYeuCau: requestId,
    soDinhDanh: personalId,
    hoTen: name,
  }),
  decode({ maKetQua, hoGiaDinh }, context): InsuredHousehold {
    return maKetQua === '000' && hoGiaDinh ? readHousehold(hoGiaDinh) : refuse(maKetQua, context)
  },
})
