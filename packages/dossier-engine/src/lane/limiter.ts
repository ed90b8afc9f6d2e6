/** Lets so many through at a time, the others in the order they came. */
export class Limiter {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(most: number) {
    this.#free = most
  }

  /**
   * Lets one more through for as long as somebody inside only waits.
   *
   * @returns Takes the place back.
   */
  lend(): () => void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free += 1
    else next()
    return () => {
      this.#free -= 1
    }
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      // The place is handed on: nobody who comes now can take it before those who wait. A place that was lent is not there yet.
      const next = this.#free >= 0 ? this.#waiting.shift() : undefined
      if (next === undefined) this.#free += 1
      else next()
    }
  }
}
