import { zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'

/** Code of a dossier at the one-stop system. */
export const zDossierCode = zText(100)

/** What every dossier begins with. */
export const dossierFields = {
  /** Code at the one-stop system. The same code again is the same dossier: nothing is registered twice. */
  dossierCode: zDossierCode,
  submittedAt: zInstant,
  channel: z.enum(['desk', 'online', 'post']),
  /** Commune whose police receives the dossier, five digits. */
  agencyCode: z.string(),
}

/** Absence and lodging may also be told by telephone or mail. */
export const zAnyChannel = z.enum(['desk', 'online', 'post', 'other'])
