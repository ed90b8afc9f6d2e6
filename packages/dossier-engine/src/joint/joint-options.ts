/** How the joint processes differ from office to office. */
export interface JointOptions {
  /** Whether the insurance card waits for the residence, as some descriptions of the procedure say. Default false. */
  readonly cardAfterResidence?: boolean
  /** Working days of the police for the residence of a child: 2, or 5 when something is verified. Default 2. */
  readonly residenceWorkingDays?: number
  /** Milliseconds until an agency is asked for the first time; later it is asked less often. Default 900_000. */
  readonly pollMs?: number
  /** How often a silent agency is reminded, a working day apart, before the manual queue. Default 2. */
  readonly reminders?: number
}

/** Options with their defaults. */
export type ResolvedJointOptions = Required<JointOptions>

/** Fills the defaults in. */
export function resolveJointOptions(options: JointOptions): ResolvedJointOptions {
  return { cardAfterResidence: false, residenceWorkingDays: 2, pollMs: 900_000, reminders: 2, ...options }
}
