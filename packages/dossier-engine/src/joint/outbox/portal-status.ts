import type { DossierStatus } from '@lienthong/sdk-dvc'
import type { BranchView } from '../../process/step-context.ts'

/** How the whole dossier stands, in the word of the portal. It is finished when every branch has ended, and not before. Pure. */
export function portalStatusOf(branches: { readonly [branch: string]: BranchView }): DossierStatus {
  const { registration, ...others } = branches
  if (registration?.state === 'refused') return 'stopped'
  if (registration?.state === 'not-applicable') return 'withdrawn'
  const all = Object.values(branches)
  if (all.every(isEnded)) return 'returned'
  if (all.some(({ state }) => state === 'supplement')) return 'supplement-required'
  const hasBegun = registration?.why === 'IN_PROCESSING' || registration?.state === 'done'
  return hasBegun || Object.values(others).some(isEnded) ? 'processing' : 'received'
}

function isEnded({ state }: BranchView): boolean {
  return state === 'done' || state === 'refused' || state === 'not-applicable'
}

/** Which state may follow which at the portal. A proposal of this project, as in its mock. */
const moves: Readonly<Record<DossierStatus, readonly DossierStatus[]>> = {
  registered: ['received'],
  received: ['processing', 'supplement-required', 'withdrawn', 'stopped'],
  'not-received': [],
  processing: ['supplement-required', 'stopped', 'finished'],
  'supplement-required': ['processing', 'withdrawn', 'stopped'],
  'payment-required': ['processing', 'withdrawn', 'stopped'],
  withdrawn: [],
  stopped: [],
  finished: ['returned'],
  returned: [],
}

/** The way from where the portal stands to where it should: one state after the other. Pure. */
export function portalWay(from: DossierStatus | undefined, to: DossierStatus): readonly DossierStatus[] {
  if (from === undefined) return ['received', ...portalWay('received', to)]
  if (from === to) return []
  // Once somebody works on it, it can no longer be taken back: it is stopped.
  if (to === 'withdrawn' && from === 'processing') return ['stopped']
  const direct = moves[from]
  if (direct.includes(to)) return [to]
  const by = direct.find((step) => step === 'processing' || step === 'finished')
  return by === undefined ? [] : [by, ...portalWay(by, to)]
}

/** States from which the portal moves no more. */
export function isPortalEnd(status: DossierStatus): boolean {
  return moves[status].length === 0
}
