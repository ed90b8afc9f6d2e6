/** Waits for a time, or until somebody says that it is worth looking earlier. */
export class Nudge {
  #isSet = false
  #wake: () => void = () => undefined

  /** Ends the wait that is under way, or the next one. */
  set(): void {
    this.#isSet = true
    this.#wake()
  }

  async wait(ms: number): Promise<void> {
    if (!this.#isSet) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.#isSet = false
  }
}
