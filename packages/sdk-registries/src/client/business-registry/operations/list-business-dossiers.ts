import { defineOperation, writeWireDate, zPlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListBusinessDossiersAnswer,
  zListBusinessDossiersAnswerTolerant,
  zListBusinessDossiersRequest,
  type ListBusinessDossiersRequest,
} from '../../../contract/index.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { readBusinessDossier, type BusinessDossier } from '../enterprise.ts'
import { businessRegistryErrors } from '../errors.ts'

const dayMs = 24 * 60 * 60_000

const zInput = z
  .strictObject({ from: zPlainDate, to: zPlainDate, offset: z.int().min(0), limit: z.int().min(1).max(1000) })
  // The registry answers for five days at most, the first and the last among them.
  .refine(({ from, to }) => to >= from && Date.parse(to) - Date.parse(from) <= 4 * dayMs, {
    path: ['to'],
    params: { rule: 'too-long' },
  })

/** `GET /apiCSDLDKDN/1.0/danhSachHoSo` */
export const listBusinessDossiers = defineOperation({
  system: 'business-registry',
  meta: operations.listBusinessDossiers,
  refusals: businessRegistryErrors,
  input: zInput,
  request: zListBusinessDossiersRequest,
  answer: { strict: zListBusinessDossiersAnswer, tolerant: zListBusinessDossiersAnswerTolerant },
  encode: ({ from, to, offset, limit }): ListBusinessDossiersRequest => ({
    from_date: writeWireDate(from, 'dd/MM/yyyy'),
    to_date: writeWireDate(to, 'dd/MM/yyyy'),
    offset: String(offset),
    limit: String(limit),
  }),
  decode({ Status, Data }, context): readonly BusinessDossier[] {
    refuseUnless('1', Status, 'BUSINESS_REGISTRY_REFUSED', context)
    return (Data ?? []).map(readBusinessDossier)
  },
})
