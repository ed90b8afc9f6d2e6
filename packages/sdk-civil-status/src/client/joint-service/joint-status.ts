/**
 * Steps of a joint dossier at its civil-status branch, with their codes on the wire.
 *
 * @source public client code of a provincial one-stop product (observed)
 */
const codes = {
  received: 1,
  'supplement-required': 2,
  eligible: 3,
  registered: 4,
  returned: 5,
  refused: 6,
  'sent-to-registry': 7,
} as const

/** A step of a joint dossier, told to the joint-service software. */
export type JointStatus = keyof typeof codes

/** A step, or `new` before the first one was told. */
export type KnownJointStatus = JointStatus | 'new'

/**
 * What may follow each step. A clerk reads it as: received, eligible, sent to the registry, registered, returned; until the
 * entry is in the book, more may be asked for or the dossier refused. Where it goes on after a supplement is assumed.
 */
const moves = {
  new: ['received'],
  received: ['eligible', 'supplement-required', 'refused'],
  eligible: ['sent-to-registry', 'supplement-required', 'refused'],
  'sent-to-registry': ['registered', 'supplement-required', 'refused'],
  registered: ['returned'],
  returned: [],
  'supplement-required': ['eligible', 'sent-to-registry', 'refused'],
  refused: [],
} as const satisfies Record<KnownJointStatus, readonly JointStatus[]>

/**
 * The order in which the joint-service software takes the steps of a dossier.
 *
 * @source order 1, 3, 7, 4, 5 with branches 2 and 6 from public client code (observed); after 2 assumed
 * @example jointStatus.canMove('received', 'registered') // false: two steps are missing
 */
export const jointStatus = {
  /** Codes on the wire. */
  codes,
  /** What may follow each step. */
  moves,
  /** Whether a step may follow another. A repeated step is no move; the software answers it as done. */
  canMove(from: KnownJointStatus, to: JointStatus): boolean {
    const next: readonly JointStatus[] = moves[from]
    return next.includes(to)
  },
} as const
