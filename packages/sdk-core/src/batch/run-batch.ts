import { fieldProblem, InputError } from '../errors/index.ts'
import { systemClock, type Clock } from '../values/clock.ts'
import { Progress, readToken } from './resume-token.ts'
import { Source, type Numbered } from './source.ts'

/** How a batch is run. */
export interface BatchOptions {
  /** Items worked on at the same time, 1..1000. Default 8. */
  readonly concurrency?: number
  /** Number of items, when it is known; gives the progress its end. An array tells it by itself. */
  readonly total?: number
  /** The last `token` that was kept: what it says is done is not done again. The items must come in the same order. */
  readonly resumeAfter?: string
  /** Ends the batch: nothing new is begun, what is under way is waited for; a source that gives nothing is not. */
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
  const { signal, concurrency } = { ...options, concurrency: concurrencyOf(options) }
  const done = new Progress(readToken(options.resumeAfter))
  const report = progressReporter(options, items)
  const ended = new AbortController()
  const context = { signal: signal ? AbortSignal.any([signal, ended.signal]) : ended.signal }
  const happened = new Happened<() => BatchResult<Item, Value> | undefined>()
  const source = new Source(items, signal?.aborted)
  let underway = 0

  const begin = ({ index, item }: Numbered<Item>): undefined => {
    if (source.ended) return
    if (done.isDone(index)) return report.skip()
    underway += 1
    void settle({ index, item }, work, context.signal).then((settled) => happened.add(() => finish(settled)))
  }
  const finish = (settled: Settled<Item, Value>): BatchResult<Item, Value> => {
    underway -= 1
    // An item that was cut off is not done: it is left out of the token and done again by the next run.
    if (signal?.aborted !== true || settled.status === 'done') done.add(settled.index)
    report.add(settled.status === 'failed')
    return { ...settled, token: done.token() }
  }
  const cancel = (): void => {
    source.ended = true
    happened.add(() => undefined)
  }

  signal?.addEventListener('abort', cancel, { once: true })
  try {
    for (;;) {
      // A token may say that as many are done beyond the first as may be: that first one must still be begun.
      while (source.isReady && underway < concurrency && (underway === 0 || done.gap < widestGap)) {
        source.read(begin, (event) => happened.add(event))
      }
      if (underway === 0 && source.ended) return source.throwFailure()
      const result = (await happened.take())()
      if (result !== undefined) yield result
    }
  } finally {
    // The caller may have left the loop early.
    signal?.removeEventListener('abort', cancel)
    ended.abort()
    await source.close()
  }
}

/** Items that may be done beyond one that takes very long, so that the token stays short. */
const widestGap = 2000

/** What happened, in order. A race between promises would grow by one listener a turn on the slowest of them. */
class Happened<T> {
  readonly #ready: T[] = []
  #wake: () => void = () => undefined

  add(event: T): void {
    this.#ready.push(event)
    this.#wake()
  }

  async take(): Promise<T> {
    for (;;) {
      const event = this.#ready.shift()
      if (event !== undefined) return event
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}

type Settled<Item, Value> = Numbered<Item> &
  ({ readonly status: 'done'; readonly value: Value } | { readonly status: 'failed'; readonly error: unknown })

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

function progressReporter(options: BatchOptions, items: unknown): { skip(): undefined; add(failed: boolean): void } {
  const { clock = systemClock, onProgress, total = Array.isArray(items) ? items.length : undefined } = options
  const startedMs = clock.now()
  let [finished, failed, skipped] = [0, 0, 0]
  return {
    skip: () => void (skipped += 1),
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

function concurrencyOf({ concurrency = 8 }: BatchOptions): number {
  if (Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 1000) return concurrency
  throw new InputError({
    system: 'core',
    operation: 'runBatch',
    fields: [fieldProblem(['concurrency'], 'batch-option')],
  })
}
