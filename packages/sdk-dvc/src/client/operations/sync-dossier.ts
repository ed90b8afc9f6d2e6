import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSyncDossierAnswer,
  zSyncDossierAnswerTolerant,
  zSyncDossierRequest,
} from '../../contract/index.ts'
import type { DossierProfile } from '../dossier-profile.ts'
import { portalErrors } from '../errors.ts'
import type { CheckedDossier } from '../portal-dossier.ts'
import { requireSuccess } from '../require-success.ts'
import { writeDossier } from '../write-dossier.ts'

/** `DongBoHoSoMC`: dossiers that the portal has, or dossiers that it has not. */
export function syncDossier(as: 'new' | 'update', profile?: DossierProfile) {
  return defineOperation({
    system: 'dvc',
    meta: operations.syncDossier,
    refusals: portalErrors,
    // Checked by requireDossier, once: the look-up comes before and needs the whole dossier to be sound.
    input: z.custom<readonly CheckedDossier[]>(),
    request: zSyncDossierRequest.omit({ session: true, madonvi: true }),
    answer: { strict: zSyncDossierAnswer, tolerant: zSyncDossierAnswerTolerant },
    encode: (dossiers) => ({
      service: operations.syncDossier.rpc.value,
      isUpdating: as === 'update' ? ('True' as const) : ('False' as const),
      data: dossiers.map((dossier) => writeDossier(dossier, profile)),
    }),
    decode(answer, context): void {
      requireSuccess(answer, context, as === 'new')
    },
  })
}
