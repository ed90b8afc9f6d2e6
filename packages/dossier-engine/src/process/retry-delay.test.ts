import { TransportError } from '@lienthong/sdk-core'
import { expect, it } from 'vitest'
import { retryDelayMs, StepTimeout } from './retry-delay.ts'

const call = { system: 'mock', operation: 'submit' }
const refused = new TransportError('CONNECTION_REFUSED', call)

it('doubles from attempt to attempt up to the longest wait, half of it by chance', () => {
  const waits = [1, 2, 3, 12].map((attempt) => retryDelayMs(refused, attempt, 0))
  expect(waits).toEqual([500, 1000, 2000, 900_000])
  expect(retryDelayMs(refused, 12, 0.999999)).toBe(1_799_999)
})

it('ends with the last attempt', () => {
  expect(retryDelayMs(refused, 19, 0)).toBeDefined()
  expect(retryDelayMs(refused, 20, 0)).toBeUndefined()
  expect(retryDelayMs(refused, 2, 0, { attempts: 2 })).toBeUndefined()
})

it('is longer when the other side asks for it', () => {
  const slowDown = new TransportError('RATE_LIMITED', { ...call, retryAfterMs: 86_400_000 })
  expect(retryDelayMs(slowDown, 1, 0)).toBe(86_400_000)
})

it('is none for what repetition does not help', () => {
  expect(retryDelayMs(new TransportError('UNEXPECTED_STATUS', call), 1, 0)).toBeUndefined()
  expect(retryDelayMs(new TypeError('fault'), 1, 0)).toBeUndefined()
  expect(retryDelayMs(undefined, 1, 0)).toBeUndefined()
  expect(retryDelayMs(new StepTimeout(), 1, 0)).toBe(500)
})
