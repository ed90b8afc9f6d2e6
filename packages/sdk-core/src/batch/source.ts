/** An item with its position in the source. */
export type Numbered<Item> = { readonly index: number; readonly item: Item }

/** Takes items one at a time. A stream is read beside the work: while it gives nothing, results go on to the caller. */
export class Source<Item> {
  /** Nothing more is wanted, or nothing more is there. */
  ended: boolean
  readonly #isStream: boolean
  readonly #iterator: Iterator<Item> | AsyncIterator<Item>
  #index = -1
  #isReading = false
  #isOver = false
  #failure: { readonly error: unknown } | undefined

  constructor(items: Iterable<Item> | AsyncIterable<Item>, ended = false) {
    this.ended = ended
    this.#isStream = Symbol.asyncIterator in items
    this.#iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  }

  /** Whether the next item may be asked for. */
  get isReady(): boolean {
    return !this.ended && !this.#isReading
  }

  /** Hands the next item to `begin`: at once, or by `later` when it has to be waited for. */
  read(begin: (item: Numbered<Item>) => undefined, later: (event: () => undefined) => void): void {
    const accept = (next: IteratorResult<Item>): undefined => {
      this.#isReading = false
      if (next.done === true) this.ended = this.#isOver = true
      else begin({ index: (this.#index += 1), item: next.value })
    }
    const fail = (error: unknown): undefined => {
      this.ended = this.#isOver = true
      this.#failure = { error }
    }
    if (!this.#isStream) return accept((this.#iterator as Iterator<Item>).next())
    this.#isReading = true
    void (this.#iterator as AsyncIterator<Item>).next().then(
      (next) => later(() => accept(next)),
      (error: unknown) => later(() => fail(error)),
    )
  }

  /** Throws what the stream broke with; it waits until the results before it were handed on. */
  throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error
  }

  /** Tells the source that nothing more is read. One that is being waited for may never answer: it is told, not waited for. */
  async close(): Promise<void> {
    if (this.#isOver) return
    const closed = Promise.resolve(this.#iterator.return?.())
    if (this.#isReading) closed.catch(() => undefined)
    else await closed
  }
}
