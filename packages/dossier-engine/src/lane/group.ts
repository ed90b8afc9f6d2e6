interface Waiting<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/**
 * Gathers what comes while the store is busy, and writes it together: many items for the price of one commit. Nothing waits
 * when nothing is under way. Items keep their order.
 */
export class Group<Item, Result> {
  readonly #write: (items: readonly Item[]) => Promise<readonly Result[]>
  readonly #most: number
  #waiting: Waiting<Item, Result>[] = []
  #busy = false

  /** @param write - Gives a result for each item, in order. When it throws, all items of that call fail. */
  constructor(write: (items: readonly Item[]) => Promise<readonly Result[]>, most = 500) {
    this.#write = write
    this.#most = most
  }

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject })
      if (this.#busy) return
      this.#busy = true
      // What is added in the same turn of the event loop goes together.
      queueMicrotask(() => void this.#run())
    })
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.#most)
      try {
        const results = await this.#write(batch.map(({ item }) => item))
        batch.forEach(({ resolve }, at) => {
          resolve(results[at] as Result)
        })
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    this.#busy = false
  }
}
