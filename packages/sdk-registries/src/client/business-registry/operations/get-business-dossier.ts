import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zGetBusinessDossierAnswer,
  zGetBusinessDossierAnswerTolerant,
  zGetBusinessDossierRequest,
  type GetBusinessDossierRequest,
} from '../../../contract/index.ts'
import { demand } from '../../answer-parts.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { readBusinessDossier, type BusinessDossier } from '../enterprise.ts'
import { businessRegistryErrors } from '../errors.ts'

const zGetBusinessDossierInput = z.strictObject({ number: zText(50) })

/** Which dossier. */
export type GetBusinessDossierInput = z.input<typeof zGetBusinessDossierInput>

/** `GET /apiCSDLDKDN/1.0/tinhTrangHoSo` */
export const getBusinessDossier = defineOperation({
  system: 'business-registry',
  meta: operations.getBusinessDossier,
  refusals: businessRegistryErrors,
  input: zGetBusinessDossierInput,
  request: zGetBusinessDossierRequest,
  answer: {
    strict: zGetBusinessDossierAnswer,
    tolerant: demand(zGetBusinessDossierAnswerTolerant, ({ Status, Data }) =>
      String(Status) === '1' && (Data ?? []).length === 0 ? ['Data'] : [],
    ),
  },
  encode: ({ number }): GetBusinessDossierRequest => ({ in_journal_no: number }),
  decode({ Status, Data }, context): BusinessDossier {
    refuseUnless('1', Status, 'BUSINESS_REGISTRY_REFUSED', context)
    // The schema has demanded one of an answer that says done.
    const [row] = Data ?? []
    return row ? readBusinessDossier(row) : context.refuseUnknown(String(Status))
  },
})
