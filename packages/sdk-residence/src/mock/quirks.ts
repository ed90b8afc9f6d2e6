import type { Person, World } from '@lienthong/mock-core'

/** What is particular about the answers concerning one persona. Everybody else is answered in the commonest shape. */
export interface Quirks {
  /** No personal number was ever given: found by the old one only. */
  readonly noPersonalNumber?: true
  readonly nameInParts?: true
  readonly shortAddress?: true
  readonly shortCodes?: true
  readonly sexUnknown?: true
  readonly nationality?: string
  /** How the yes-or-no question is answered in SOAP. Absent: by a count. */
  readonly verifiedBy?: 'KetQuaXacThuc' | 'KetQuaXacThucResponse'
  /** What is answered when name or birth date do not fit. Absent: an empty collection. */
  readonly mismatch?: 'no-collection' | 'fault'
  readonly relativesInResponse?: true
  /** What the proxy of the province does to the answer. Absent: JSON that begins at the body. */
  readonly converter?: 'keeps-envelope' | 'none'
}

/** By persona, so that a client in any language can have each shape without a header of its own. */
const byPersona: Readonly<Record<string, Quirks>> = {
  'citizen-cmnd-only': { noPersonalNumber: true },
  'citizen-name-in-parts': { nameInParts: true },
  'citizen-short-address': { shortAddress: true },
  'citizen-short-codes': { shortCodes: true },
  'citizen-sex-unknown': { sexUnknown: true },
  'citizen-named-nationality': { nationality: 'VN' },
  'citizen-told-by-boolean': { verifiedBy: 'KetQuaXacThuc' },
  'citizen-told-by-boolean-response': { verifiedBy: 'KetQuaXacThucResponse' },
  'citizen-no-collection': { mismatch: 'no-collection' },
  'citizen-fault': { mismatch: 'fault' },
  'citizen-relatives-response': { relativesInResponse: true },
  'citizen-envelope-kept': { converter: 'keeps-envelope' },
  'citizen-not-converted': { converter: 'none' },
}

const none: Quirks = {}

/** What is particular about somebody. */
export function quirksOf({ graph }: World, person: Person | undefined): Quirks {
  const personas = Object.keys(byPersona).filter((name) => graph.personas[name]?.personalId === person?.personalId)
  return byPersona[(person && personas[0]) ?? ''] ?? none
}
