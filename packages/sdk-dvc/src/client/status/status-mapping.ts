import { zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { dossierStatus } from './dossier-status-moves.ts'

/** A name of a state in a province's own software. It may look like anything, also like a number. */
const zLocalName = zText(100)

const zLocalStatus = z.strictObject({
  /** The portal's code, `"1"` to `"10"`; `null` when the portal is not told of this state, as of a draft. */
  portal: z.enum(dossierStatus.codes).nullable(),
  /** What officers see. */
  label: zText(500).optional(),
})

const zLocalMove = z.strictObject({ from: zLocalName, to: zLocalName })

/**
 * A file that says which state of your own software is which state of the portal, and which of your states may follow which.
 * Its shape is that of this project; no public list of a vendor was taken over.
 */
export const zStatusMapping = z.strictObject({
  kind: z.literal('lienthong-status-mapping/1'),
  /** Name of the software, for people. */
  system: zText(200).optional(),
  /** Your states by their name in your database. */
  statuses: z.record(zLocalName, zLocalStatus).refine((statuses) => Object.keys(statuses).length > 0, {
    params: { rule: 'required' },
  }),
  /** The states in which a dossier may begin. */
  initial: z.array(zLocalName).min(1).max(1000),
  moves: z.array(zLocalMove).max(10_000),
})

/** Which state of a province's software is which state of the portal. */
export type StatusMapping = z.input<typeof zStatusMapping>

/** The same, checked. */
export type CheckedStatusMapping = z.output<typeof zStatusMapping>

/** What the mapping says of a local name; `undefined` when it says nothing. */
export function portalCodeOf(mapping: CheckedStatusMapping, local: string): string | null | undefined {
  // The names are a province's: a record of them is never read plainly.
  return Object.hasOwn(mapping.statuses, local) ? mapping.statuses[local]?.portal : undefined
}
