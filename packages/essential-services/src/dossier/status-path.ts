import type { DossierStatus } from '@lienthong/sdk-dvc'

/**
 * Which state may follow which at the portal.
 *
 * @source the ten states are observed; the moves between them are proposed by this project; confidence: assumed
 */
const moves = {
  registered: ['received', 'not-received', 'supplement-required', 'payment-required', 'withdrawn'],
  received: ['processing', 'supplement-required', 'payment-required', 'withdrawn', 'stopped'],
  'not-received': [],
  processing: ['finished', 'supplement-required', 'payment-required', 'stopped'],
  'supplement-required': ['processing', 'received', 'withdrawn', 'stopped'],
  'payment-required': ['received', 'processing', 'withdrawn', 'stopped'],
  withdrawn: [],
  stopped: [],
  finished: ['returned'],
  returned: [],
} as const satisfies Record<DossierStatus, readonly DossierStatus[]>

/** States that say something of the citizen: nobody is told that papers or money were asked for when they were not. */
const neverInvented: readonly DossierStatus[] = ['supplement-required', 'payment-required']

/**
 * The states a dossier goes through from one to another, the first left out. A system tells where it is now and not how it
 * came there; the portal wants each step. Where no way is known, the state itself: whoever keeps the portal in step will say so.
 */
export function statesBetween(from: DossierStatus, to: DossierStatus): readonly DossierStatus[] {
  const ways: DossierStatus[][] = [[from]]
  const seen = new Set<DossierStatus>([from])
  for (const way of ways) {
    const here = way.at(-1) ?? from
    if (here === to && way.length > 1) return way.slice(1)
    for (const next of moves[here] as readonly DossierStatus[]) {
      if (seen.has(next) || (next !== to && neverInvented.includes(next))) continue
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return [to]
}
