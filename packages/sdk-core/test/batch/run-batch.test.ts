import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runBatch, type BatchProgress } from '../../src/batch/index.ts'

/** A promise that is settled by hand, so that a test decides who finishes first. */
function gate<T = void>() {
  let open: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => (open = resolve))
  return { promise, open }
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

describe('runBatch', () => {
  it.each([0, -1, 1.5, 1001, Number.NaN])('refuses a concurrency of %d', async (concurrency) => {
    await expect(collect(runBatch([1], async (n) => n, { concurrency }))).rejects.toThrow(/concurrency/)
  })

  it.each(['', '2:0:', '1:x:', 'nonsense', '1:1:1,'])('refuses the token %j', async (resumeAfter) => {
    await expect(collect(runBatch([1], async (n) => n, { resumeAfter }))).rejects.toThrow(/resumeAfter/)
  })

  it('gives a result for each item, also when some fail', async () => {
    const results = await collect(
      runBatch([1, 2, 3], async (n) => {
        if (n === 2) throw new Error('no')
        return n * 10
      }),
    )
    expect(results.map(({ item, status }) => [item, status])).toEqual([
      [1, 'done'],
      [2, 'failed'],
      [3, 'done'],
    ])
  })

  it('works on no more than `concurrency` items at once', async () => {
    const [go, begun] = [gate(), gate()]
    let [now, most] = [0, 0]
    const work = async (): Promise<void> => {
      most = Math.max(most, (now += 1))
      if (now === 5) begun.open()
      await go.promise
      now -= 1
    }
    const results = collect(runBatch(Array.from({ length: 50 }), work, { concurrency: 5 }))
    await begun.promise
    go.open()
    expect(await results).toHaveLength(50)
    expect(most).toBe(5)
  })

  it('lets one slow item hold back only so many others', async () => {
    const slow = gate()
    let begun = 0
    const results = runBatch(
      Array.from({ length: 5000 }, (_, index) => index),
      async (n) => {
        begun += 1
        if (n === 0) await slow.promise
      },
      { concurrency: 2 },
    )
    for (let taken = 0; taken < 2000; taken += 1) await results.next()
    const waiting = results.next()
    expect(begun).toBe(2001)
    slow.open()
    expect((await waiting).value?.index).toBe(0)
    expect(await collect(results)).toHaveLength(2999)
  })

  it('hands on what is finished while a slow stream gives nothing, and ends by a cancel all the same', async () => {
    const cancel = new AbortController()
    async function* stuck() {
      yield 'first'
      await new Promise(() => undefined)
    }
    const results = runBatch(stuck(), async (item) => item, { signal: cancel.signal })
    expect((await results.next()).value).toMatchObject({ status: 'done', item: 'first' })
    const waiting = results.next()
    cancel.abort()
    expect(await waiting).toEqual({ done: true, value: undefined })
  })

  it('lets the caller leave while a stream gives nothing', async () => {
    async function* stuck() {
      yield 'first'
      await new Promise(() => undefined)
    }
    for await (const { item } of runBatch(stuck(), async (item) => item)) {
      expect(item).toBe('first')
      break
    }
  })

  it('ends with the error of a stream that breaks, after the results before it', async () => {
    async function* breaking() {
      yield 1
      throw new Error('stream broke')
    }
    const results = runBatch(breaking(), async (n) => n)
    expect((await results.next()).value).toMatchObject({ value: 1 })
    await expect(results.next()).rejects.toThrow('stream broke')
  })

  it('does the one item that is left behind a full gap', async () => {
    const beyond = Array.from({ length: 2000 }, (_, index) => index + 1)
    const results = await collect(runBatch([0, ...beyond], async (n) => n, { resumeAfter: `1:0:${beyond.join(',')}` }))
    expect(results).toMatchObject([{ index: 0, status: 'done', token: '1:2001:' }])
  })

  it('takes no more from a stream than it can work on', async () => {
    let taken = 0
    function* endless() {
      for (;;) yield (taken += 1)
    }
    for await (const { index } of runBatch(endless(), async (n) => n, { concurrency: 4 })) if (index === 99) break
    expect(taken).toBeLessThanOrEqual(104)
  })

  it('closes the source and ends the work when the caller leaves', async () => {
    let closed = false
    let aborted = false
    function* source() {
      try {
        for (;;) yield 1
      } finally {
        closed = true
      }
    }
    for await (const _ of runBatch(
      source(),
      async (_item, { index, signal }) => {
        if (index > 0)
          await new Promise<void>((resolve) => signal.addEventListener('abort', () => ((aborted = true), resolve())))
      },
      { concurrency: 2 },
    )) {
      void _
      break
    }
    expect([closed, aborted]).toEqual([true, true])
  })

  it('yields whoever finishes first, and its token knows the gap', async () => {
    const first = gate<string>()
    const results = runBatch(['slow', 'fast'], async (item) => (item === 'slow' ? first.promise : item), {
      concurrency: 2,
    })
    const one = await results.next()
    expect(one.value).toMatchObject({ item: 'fast', token: '1:0:1' })
    first.open('slow')
    expect((await results.next()).value).toMatchObject({ item: 'slow', token: '1:2:' })
  })

  it('resumes after a crash without doing again what was done', async () => {
    const done: number[] = []
    const work = async (n: number): Promise<void> => void done.push(n)
    let kept: string | undefined
    for await (const { token } of runBatch([0, 1, 2, 3, 4], work, { concurrency: 1 })) {
      kept = token
      if (done.length === 3) break
    }
    await collect(runBatch([0, 1, 2, 3, 4], work, { concurrency: 1, ...(kept !== undefined && { resumeAfter: kept }) }))
    expect(done).toEqual([0, 1, 2, 3, 4])
  })

  it('does everything once, wherever it is cut and resumed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 40 }),
        async (count, concurrency, cut) => {
          const finished: number[] = []
          const items = Array.from({ length: count }, (_, index) => index)
          let kept: string | undefined
          for await (const { index, token } of runBatch(items, async (n) => n, { concurrency })) {
            finished.push(index)
            kept = token
            if (finished.length > cut) break
          }
          const rest = await collect(
            runBatch(items, async (n) => n, { concurrency, ...(kept !== undefined && { resumeAfter: kept }) }),
          )
          const all = [...finished, ...rest.map(({ index }) => index)].sort((a, b) => a - b)
          expect(all).toEqual(items)
        },
      ),
    )
  })

  it('stops beginning items when it is cancelled, and lets a later run do what was cut off', async () => {
    const cancel = new AbortController()
    const work = async (n: number, { signal }: { signal: AbortSignal }): Promise<number> => {
      if (n === 2) cancel.abort()
      signal.throwIfAborted()
      return n
    }
    const results = await collect(runBatch([0, 1, 2, 3, 4, 5], work, { concurrency: 1, signal: cancel.signal }))
    expect(results.map(({ status }) => status)).toEqual(['done', 'done', 'failed'])
    expect(results.at(-1)?.token).toBe('1:2:')
  })

  it('tells how far it is, how fast and how long still', async () => {
    let nowMs = 0
    const seen: BatchProgress[] = []
    const clock = { now: () => nowMs }
    await collect(
      runBatch([1, 2, 3, 4], async () => void (nowMs += 500), {
        concurrency: 1,
        clock,
        onProgress: (progress) => seen.push(progress),
      }),
    )
    expect(seen[0]).toEqual({ finished: 1, failed: 0, skipped: 0, total: 4, perSecond: 2, etaMs: 1500 })
    expect(seen.at(-1)).toMatchObject({ finished: 4, etaMs: 0 })
  })
})
