/** How the joint processes differ from office to office. */
export interface JointOptions {
  /** Whether the insurance card waits for the residence, as some descriptions of the procedure say. Default false. */
  readonly cardAfterResidence?: boolean
  /** Working days of the police for the residence of a child: 2, or 5 when something is verified. Default 2. */
  readonly residenceWorkingDays?: number
  /** Milliseconds between two questions to an agency that works. Default 900_000, a quarter of an hour. */
  readonly pollMs?: number
  /** How often a silent agency is reminded, a working day apart, before the manual queue. Default 2. */
  readonly reminders?: number
}
