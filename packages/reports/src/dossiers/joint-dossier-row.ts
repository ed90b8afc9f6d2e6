import { zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { zReportDossier } from './report-dossier.ts'

/** How a branch of a joint dossier stands. */
export const branchStandings = ['done', 'open', 'failed', 'refused', 'not-applicable'] as const

const zStanding = z.enum(branchStandings)
const maybe = z.preprocess((value) => (value === '' ? undefined : value), zStanding.optional())

/** A joint dossier and its branches. In a CSV file each property is a column of that name. */
export const zJointDossierRow = z.object({
  code: zText(200),
  group: z.enum(['birth', 'death']),
  receivedAt: zReportDossier.shape.receivedAt,
  /** How it came to the desk. */
  form: z.enum(['electronic', 'paper']).default('electronic'),
  civilStatus: maybe,
  personalNumber: maybe,
  residence: maybe,
  /** The child's card, or the funeral benefit. */
  insurance: maybe,
})

/** A joint dossier and its branches. */
export type JointDossierRow = z.output<typeof zJointDossierRow>
