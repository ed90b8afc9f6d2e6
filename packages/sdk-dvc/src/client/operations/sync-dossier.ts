import { defineOperation } from '@lienthong/sdk-core'
import {
  operations,
  zSyncDossierAnswer,
  zSyncDossierAnswerTolerant,
  zSyncDossierRequest,
} from '../../contract/index.ts'
import { portalErrors, saysAlreadyExists } from '../errors.ts'
import { zPortalDossier } from '../portal-dossier.ts'
import { requireSuccess } from '../require-success.ts'
import { writeDossier } from '../write-dossier.ts'

/** `DongBoHoSoMC` of a dossier that the portal does not have. */
export const createDossier = syncDossier('False')

/** `DongBoHoSoMC` of a dossier that the portal has. */
export const updateDossier = syncDossier('True')

function syncDossier(isUpdating: 'True' | 'False') {
  return defineOperation({
    system: 'dvc',
    meta: operations.syncDossier,
    refusals: portalErrors,
    input: zPortalDossier,
    request: zSyncDossierRequest.omit({ session: true, madonvi: true }),
    answer: { strict: zSyncDossierAnswer, tolerant: zSyncDossierAnswerTolerant },
    encode: (dossier) => ({
      service: operations.syncDossier.rpc.value,
      isUpdating,
      data: [writeDossier(dossier)],
    }),
    decode(answer, context): void {
      if (isUpdating === 'False' && saysAlreadyExists(answer.error_code, answer.message)) {
        context.refuse({ code: 'PORTAL_DOSSIER_EXISTS', wireCode: String(answer.error_code) })
      }
      requireSuccess(answer.error_code, context)
    },
  })
}
