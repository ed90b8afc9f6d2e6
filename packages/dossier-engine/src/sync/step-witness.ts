/**
 * Knows whether the steps of a dossier move its state at this portal. That is assumed, and much hangs on it: where a state stays
 * as it was, it does not tell whether steps were taken, and to send them once more would double them.
 */
export class StepWitness {
  /** `undefined` until it was seen. */
  moves: boolean | undefined
  #busy: Promise<void> | undefined

  /**
   * Does what shows it, or what would be wrong if it were not so: one at a time until it is known, so that a wrong assumption
   * meets one dossier and no more.
   */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.moves === undefined && this.#busy !== undefined) await this.#busy
    if (this.moves !== undefined) return work()
    let free = (): void => undefined
    this.#busy = new Promise((resolve) => {
      free = resolve
    })
    try {
      return await work()
    } finally {
      this.#busy = undefined
      free()
    }
  }

  /** Whether nobody has seen it and nobody is looking. */
  get isWanted(): boolean {
    return this.moves === undefined && this.#busy === undefined
  }
}
