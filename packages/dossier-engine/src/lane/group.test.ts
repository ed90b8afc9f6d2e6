import { expect, it } from 'vitest'
import { EngineError } from '../engine-error.ts'
import { Group } from './group.ts'
import { Limiter } from './limiter.ts'

it('what comes while the store is busy is written together, in order', async () => {
  const batches: number[][] = []
  const group = new Group<number, number>((items) => {
    batches.push([...items])
    return Promise.resolve(items.map((item) => item * 10))
  }, 3)
  expect(await Promise.all([1, 2, 3, 4, 5].map((item) => group.add(item)))).toEqual([10, 20, 30, 40, 50])
  expect(await group.add(6)).toBe(60)
  expect(batches).toEqual([[1, 2, 3], [4, 5], [6]])
})

it('what the store refuses takes no other with it', async () => {
  const refusal = new EngineError('STORE_FAILED', { reason: '54001' })
  const group = new Group<number, number>((items) => {
    return items.includes(2) ? Promise.reject(refusal) : Promise.resolve(items)
  })
  const settled = await Promise.allSettled([1, 2, 3].map((item) => group.add(item)))
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

it('when the connection is lost, nothing is tried again: nobody knows what was written', async () => {
  let calls = 0
  const group = new Group<number, number>(() => {
    calls += 1
    return Promise.reject(new EngineError('STORE_FAILED', { reason: 'ECONNRESET' }))
  })
  const settled = await Promise.allSettled([1, 2, 3].map((item) => group.add(item)))
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(calls).toBe(1)
})

it('a limiter lets so many through at a time, and goes on after one that failed', async () => {
  const limiter = new Limiter(2)
  let [running, most] = [0, 0]
  const work = async (at: number): Promise<number> => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    running -= 1
    if (at === 1) throw new RangeError('no')
    return at
  }
  const settled = await Promise.allSettled([0, 1, 2, 3, 4].map((at) => limiter.run(() => work(at))))
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
  expect(most).toBe(2)
})

it('a place that is lent is there once more, and is taken back', async () => {
  const limiter = new Limiter(1)
  const inside: string[] = []
  let endSlow: () => void = () => undefined
  let takeBack: () => void = () => undefined
  const slow = limiter.run(async () => {
    inside.push('slow')
    await new Promise<void>((resolve) => (endSlow = resolve))
    takeBack()
  })
  const next = limiter.run(() => Promise.resolve(inside.push('next')))
  const last = limiter.run(() => Promise.resolve(inside.push('last')))
  expect(inside).toEqual(['slow'])
  takeBack = limiter.lend()
  await Promise.all([next, last])
  expect(inside).toEqual(['slow', 'next', 'last'])
  endSlow()
  await slow
  let [running, most] = [0, 0]
  await Promise.all(
    [1, 2, 3].map(() =>
      limiter.run(async () => {
        most = Math.max(most, (running += 1))
        await Promise.resolve()
        running -= 1
      }),
    ),
  )
  expect(most).toBe(1)
})
