import { getEventListeners } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { directGateway } from '@lienthong/sdk-core'
import { expect, onTestFinished, test } from 'vitest'
import { answering, createLibraryClient, failureOf, goodAnswer } from './made-up-library.ts'
import { httpServer } from './real-server.ts'

function warnings(): Error[] {
  const seen: Error[] = []
  const listener = (warning: Error): void => void seen.push(warning)
  process.on('warning', listener)
  onTestFinished(() => void process.off('warning', listener))
  return seen
}

const signal = () => new AbortController().signal

test('a thousand calls one after another, good and bad, leave no listener on their signal', async () => {
  const [seen, shared] = [warnings(), signal()]
  const good = createLibraryClient({ fetch: answering(goodAnswer) })
  const bad = createLibraryClient({ fetch: () => Promise.reject(new TypeError('fetch failed')) })
  for (let call = 0; call < 500; call += 1) {
    await good.borrow(undefined, { signal: shared })
    await failureOf(bad.borrow(undefined, { signal: shared }))
  }
  await setImmediate()
  expect(getEventListeners(shared, 'abort')).toEqual([])
  expect(seen).toEqual([])
})

test('fifty calls at once over real HTTP share a signal without a warning', async () => {
  const [seen, shared] = [warnings(), signal()]
  const baseUrl = await httpServer((_, response) => response.end(JSON.stringify(goodAnswer)))
  const library = createLibraryClient({ gateway: directGateway({ baseUrl }) })
  await Promise.all(Array.from({ length: 50 }, () => library.borrow(undefined, { signal: shared })))
  await setImmediate()
  expect(getEventListeners(shared, 'abort')).toEqual([])
  expect(seen).toEqual([])
})
