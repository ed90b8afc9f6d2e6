import { isConnectionLost } from '../store/store-failure.ts'

interface Waiting<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/**
 * Gathers what comes while the store is busy, and writes it together: many items for the price of one commit. Nothing waits
 * when nothing is under way. Items keep their order. One that the store refuses takes no other with it: a batch that fails is
 * written again, each item by itself.
 */
export class Group<Item, Result> {
  readonly #write: (items: readonly Item[]) => Promise<readonly Result[]>
  readonly #most: number
  readonly #lingerMs: number
  #waiting: Waiting<Item, Result>[] = []
  #busy = false

  /**
   * @param write - Gives a result for each item, in order; all of them in one transaction.
   * @param lingerMs - How long the first waits for others, where a commit is dear and nothing runs beside it. Default not at all.
   */
  constructor(write: (items: readonly Item[]) => Promise<readonly Result[]>, most = 500, lingerMs = 0) {
    this.#write = write
    this.#most = most
    this.#lingerMs = lingerMs
  }

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject })
      if (this.#busy) return
      this.#busy = true
      if (this.#lingerMs > 0) setTimeout(() => void this.#run(), this.#lingerMs)
      // What is added in the same turn of the event loop goes together.
      else queueMicrotask(() => void this.#run())
    })
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.#most)
      await this.#writeBatch(batch)
      const isFew = this.#waiting.length > 0 && this.#waiting.length < this.#most
      if (isFew && this.#lingerMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#lingerMs))
    }
    this.#busy = false
  }

  async #writeBatch(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#write(batch.map(({ item }) => item))
      batch.forEach(({ resolve }, at) => {
        resolve(results[at] as Result)
      })
    } catch (error) {
      if (batch.length === 1 || isConnectionLost(error)) {
        for (const { reject } of batch) reject(error)
      } else for (const one of batch) await this.#writeBatch([one])
    }
  }
}
