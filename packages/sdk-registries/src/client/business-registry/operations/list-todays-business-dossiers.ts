import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListTodaysBusinessDossiersAnswer,
  zListTodaysBusinessDossiersAnswerTolerant,
  zListTodaysBusinessDossiersRequest,
  type ListTodaysBusinessDossiersRequest,
} from '../../../contract/index.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { readBusinessDossier, type BusinessDossier } from '../enterprise.ts'
import { businessRegistryErrors } from '../errors.ts'

const zTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const zInput = z.strictObject({ from: zTime, to: zTime, offset: z.int().min(0), limit: z.int().min(1).max(1000) })

/** `GET /apiCSDLDKDN/1.0/danhSachHoSoTrongNgay` */
export const listTodaysBusinessDossiers = defineOperation({
  system: 'business-registry',
  meta: operations.listTodaysBusinessDossiers,
  refusals: businessRegistryErrors,
  input: zInput,
  request: zListTodaysBusinessDossiersRequest,
  answer: { strict: zListTodaysBusinessDossiersAnswer, tolerant: zListTodaysBusinessDossiersAnswerTolerant },
  encode: ({ from, to, offset, limit }): ListTodaysBusinessDossiersRequest => ({
    from_ts: from,
    to_ts: to,
    offset: String(offset),
    limit: String(limit),
  }),
  decode({ Status, Data }, context): readonly BusinessDossier[] {
    refuseUnless('1', Status, 'BUSINESS_REGISTRY_REFUSED', context)
    return (Data ?? []).map(readBusinessDossier)
  },
})
