import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zSyncDossierAnswer, zSyncDossierAnswerTolerant, zSyncDossierRequest } from '../../contract/index.ts'
import { portalErrors } from '../errors.ts'
import { writeDossier, zPortalDossier } from '../portal-dossier.ts'
import { requireSuccess } from '../require-success.ts'

/** `DongBoHoSoMC` */
export const syncDossier = defineOperation({
  system: 'dvc',
  meta: operations.syncDossier,
  refusals: portalErrors,
  input: z.strictObject({ dossier: zPortalDossier, as: z.enum(['new', 'update']) }),
  request: zSyncDossierRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zSyncDossierAnswer, tolerant: zSyncDossierAnswerTolerant },
  encode: ({ dossier, as }) => ({
    service: operations.syncDossier.rpc.value,
    isUpdating: as === 'update' ? ('True' as const) : ('False' as const),
    data: [writeDossier(dossier)],
  }),
  decode(answer, context): void {
    requireSuccess(answer.error_code, context)
  },
})
