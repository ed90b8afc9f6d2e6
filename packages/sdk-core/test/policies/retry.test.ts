import { TransportError } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDelayMs, readRetryAfter, type FailedAttempt } from '../../src/transport/policies/retry.ts'

const label = { system: 'library', operation: 'countBooks', requestId: 'r-1' }
const failed = (change: Partial<FailedAttempt> = {}): FailedAttempt => ({
  error: new TransportError('TIMEOUT', label),
  effect: 'read',
  attempt: 1,
  leftMs: 60_000,
  random: 0.5,
  ...change,
})

describe('nextDelayMs', () => {
  it.each([
    ['an error of nobody', { error: new Error('?') }],
    ['nothing', { error: undefined }],
    ['an error that stays', { error: new TransportError('UNEXPECTED_STATUS', label) }],
    ['an open breaker', { error: new TransportError('CIRCUIT_OPEN', label) }],
    ['a plain write that may have been carried out', { effect: 'write' as const }],
    ['an operation that does not say what a repetition does', { effect: undefined }],
    ['the last attempt', { attempt: 3 }],
    ['too little time', { leftMs: 50 }],
  ])('repeats nothing after %s', (_, change) => {
    expect(nextDelayMs(failed(change))).toBeUndefined()
  })

  it.each([
    ['a read that timed out', {}],
    ['an idempotent write that timed out', { effect: 'idempotent-write' as const }],
    ['a write that never left', { effect: 'write' as const, error: new TransportError('CONNECTION_REFUSED', label) }],
    ['a write that was turned away', { effect: 'write' as const, error: new TransportError('RATE_LIMITED', label) }],
  ])('repeats %s', (_, change) => {
    expect(nextDelayMs(failed(change))).toBe(100)
  })

  it('doubles the limit of each wait, with chance below it', () => {
    expect(nextDelayMs(failed({ attempt: 2 }))).toBe(200)
    expect(nextDelayMs(failed({ attempt: 3 }), { retries: 5 })).toBe(400)
  })

  it('waits as long as it is asked to, and gives up when that is too long', () => {
    const asked = (retryAfterMs: number) => new TransportError('RATE_LIMITED', { ...label, retryAfterMs })
    expect(nextDelayMs(failed({ error: asked(7_000) }))).toBe(7_000)
    expect(nextDelayMs(failed({ error: asked(3_600_000) }))).toBeUndefined()
  })

  it('never waits longer than allowed, nor beyond the end of the call', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(100_000),
        (attempt, random, leftMs) => {
          const delayMs = nextDelayMs(failed({ attempt, random, leftMs }), { retries: 20, maxDelayMs: 5_000 })
          if (delayMs !== undefined) expect(delayMs).toBeLessThanOrEqual(Math.min(5_000, leftMs))
        },
      ),
    )
  })
})

describe('Retry-After', () => {
  it.each([null, '', 'soon', '-1', '1.5', '9'.repeat(50)])('%j says nothing', (header) => {
    expect(readRetryAfter(header, 0)).toBeUndefined()
  })
  it('is read as seconds or as a date', () => {
    expect(readRetryAfter('3', 0)).toBe(3000)
    expect(readRetryAfter('Mon, 02 Mar 2026 01:00:05 GMT', Date.parse('2026-03-02T01:00:00Z'))).toBe(5000)
    expect(readRetryAfter('Mon, 02 Mar 2026 01:00:05 GMT', Date.parse('2026-03-02T02:00:00Z'))).toBe(0)
  })
})
