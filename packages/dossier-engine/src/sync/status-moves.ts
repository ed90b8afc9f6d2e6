import type { DossierStatus } from '@lienthong/sdk-dvc'

/**
 * Which state may follow which. The ten states are evidence; the moves are a proposal of this project. From `received` straight
 * to `finished` is what a service does that is only notified, as a lodging.
 */
const nextStates: Readonly<Record<DossierStatus, readonly DossierStatus[]>> = {
  registered: ['received', 'not-received', 'supplement-required', 'payment-required', 'withdrawn'],
  received: ['processing', 'supplement-required', 'payment-required', 'withdrawn', 'stopped', 'finished'],
  'not-received': [],
  processing: ['supplement-required', 'payment-required', 'stopped', 'finished'],
  'supplement-required': ['received', 'processing', 'withdrawn', 'stopped'],
  'payment-required': ['received', 'processing', 'withdrawn', 'stopped'],
  withdrawn: [],
  stopped: [],
  finished: ['returned'],
  returned: [],
}

/** Whether a dossier may be said to stand in a state now: where it is, or where it may go. */
export function mayMove(from: DossierStatus, to: DossierStatus): boolean {
  return from === to || nextStates[from].includes(to)
}
