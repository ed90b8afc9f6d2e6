import { fieldProblem, InputError } from '../errors/index.ts'
import { systemClock, type Clock } from '../values/clock.ts'
import { Progress, readToken } from './resume-token.ts'

/** How a batch is run. */
export interface BatchOptions {
  /** Items worked on at the same time, 1..1000. Default 8. */
  readonly concurrency?: number
  /** Number of items, when it is known; gives the progress its end. An array tells it by itself. */
  readonly total?: number
  /** The last `token` that was kept: what it says is done is not done again. The items must come in the same order. */
  readonly resumeAfter?: string
  /** Ends the batch: nothing new is begun, what is under way is waited for. */
  readonly signal?: AbortSignal
  /** Called after each item. */
  readonly onProgress?: (progress: BatchProgress) => void
  readonly clock?: Clock
}

/** How far a batch is. */
export interface BatchProgress {
  /** Items finished in this run, well or not. */
  readonly finished: number
  readonly failed: number
  /** Items finished in earlier runs, by the token. */
  readonly skipped: number
  readonly total?: number
  readonly perSecond: number
  /** Milliseconds to the end at this rate; absent while the total or the rate is unknown. */
  readonly etaMs?: number
}

/** What became of one item. `token` says all that is done so far: keep it to resume after a crash. */
export type BatchResult<Item, Value> = {
  readonly index: number
  readonly item: Item
  readonly token: string
} & ({ readonly status: 'done'; readonly value: Value } | { readonly status: 'failed'; readonly error: unknown })

/**
 * Works through any number of items, several at a time, and yields each result as it comes.
 *
 * Memory does not grow with the number of items: items are taken from the source as places become free, and no faster than
 * results are taken away. A failed item does not end the batch. After a crash the items that were under way are done again,
 * so the work must be safe to repeat.
 *
 * @param work - One call for one item; its `signal` ends with the batch.
 * @throws {@link InputError} when an option is out of range or `resumeAfter` is no token.
 * @example
 * for await (const { item, status, token } of runBatch(guests, (guest) => residence.notifyLodging(guest))) await keep(token)
 */
export async function* runBatch<Item, Value>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item, context: { readonly index: number; readonly signal: AbortSignal }) => Promise<Value>,
  options: BatchOptions = {},
): AsyncGenerator<BatchResult<Item, Value>, void, void> {
  const { concurrency = 8, signal } = options
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 1000) throw refuse('concurrency')
  const done = new Progress(readToken(options.resumeAfter))
  const report = progressReporter(options, items)
  const ended = new AbortController()
  const source = numbered(items, done, report.skip)
  const finished = new Finished<Settled<Item, Value>>()
  const context = { signal: signal ? AbortSignal.any([signal, ended.signal]) : ended.signal }
  let underway = 0
  try {
    for (let open = true; open || underway > 0;) {
      open &&= signal?.aborted !== true
      while (open && underway < concurrency && done.gap < widestGap) {
        const next = await source.next()
        if (next.done === true) open = false
        else {
          underway += 1
          void settle(next.value, work, context.signal).then((settled) => finished.add(settled))
        }
      }
      if (underway === 0) return
      const settled = await finished.take()
      underway -= 1
      // An item that was cut off is not done: it is left out of the token and done again by the next run.
      if (signal?.aborted !== true || settled.status === 'done') done.add(settled.index)
      report.add(settled.status === 'failed')
      yield { ...settled, token: done.token() }
    }
  } finally {
    // The caller may have left the loop early.
    ended.abort()
    await source.return(undefined)
  }
}

/** Items that may be done beyond one that takes very long, so that the token stays short. */
const widestGap = 2000

/** Results on their way to the caller. A race between promises would grow by one listener a turn on the slowest of them. */
class Finished<T> {
  readonly #ready: T[] = []
  #wake: () => void = () => undefined

  add(result: T): void {
    this.#ready.push(result)
    this.#wake()
  }

  async take(): Promise<T> {
    for (;;) {
      const result = this.#ready.shift()
      if (result !== undefined) return result
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}

type Numbered<Item> = { readonly index: number; readonly item: Item }
type Settled<Item, Value> = Numbered<Item> &
  ({ readonly status: 'done'; readonly value: Value } | { readonly status: 'failed'; readonly error: unknown })

/** The items with their positions, without those that are done. */
async function* numbered<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  done: Progress,
  skip: () => void,
): AsyncGenerator<Numbered<Item>, void, void> {
  let index = -1
  for await (const item of items) {
    index += 1
    if (done.isDone(index)) skip()
    else yield { index, item }
  }
}

async function settle<Item, Value>(
  { index, item }: Numbered<Item>,
  work: (item: Item, context: { readonly index: number; readonly signal: AbortSignal }) => Promise<Value>,
  signal: AbortSignal,
): Promise<Settled<Item, Value>> {
  try {
    return { index, item, status: 'done', value: await work(item, { index, signal }) }
  } catch (error) {
    return { index, item, status: 'failed', error }
  }
}

function progressReporter(options: BatchOptions, items: unknown): { skip(): void; add(failed: boolean): void } {
  const { clock = systemClock, onProgress, total = Array.isArray(items) ? items.length : undefined } = options
  const startedMs = clock.now()
  let [finished, failed, skipped] = [0, 0, 0]
  return {
    skip: () => (skipped += 1),
    add(hasFailed) {
      finished += 1
      if (hasFailed) failed += 1
      const elapsedMs = clock.now() - startedMs
      const perSecond = elapsedMs > 0 ? (finished * 1000) / elapsedMs : 0
      const left = total === undefined ? undefined : Math.max(0, total - finished - skipped)
      const eta = left !== undefined && perSecond > 0 ? { etaMs: Math.round((left * 1000) / perSecond) } : {}
      onProgress?.({ finished, failed, skipped, perSecond, ...(total !== undefined && { total }), ...eta })
    },
  }
}

function refuse(field: string): InputError {
  return new InputError({ system: 'core', operation: 'runBatch', fields: [fieldProblem([field], 'batch-option')] })
}
