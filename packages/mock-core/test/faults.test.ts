import { FaultBook, parseFaultHeader, zFaultRule, type FaultRule } from '@lienthong/mock-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const reset: FaultRule = { fault: { kind: 'connection-reset' } }

describe('a fault rule', () => {
  test.each([
    [{}],
    [{ fault: {} }],
    [{ fault: { kind: 'earthquake' } }],
    [{ fault: { kind: 'latency' } }],
    [{ fault: { kind: 'latency', ms: -1 } }],
    [{ fault: { kind: 'latency', ms: 600_001 } }],
    [{ fault: { kind: 'latency', ms: '5' } }],
    [{ fault: { kind: 'http-status', status: 200 } }],
    [{ fault: { kind: 'http-status', status: 600 } }],
    [{ fault: { kind: 'connection-reset', ms: 5 } }],
    [{ ...reset, times: 0 }],
    [{ ...reset, times: 1.5 }],
    [{ ...reset, every: 0 }],
    [{ ...reset, every: 2.5 }],
    [{ ...reset, system: 'x'.repeat(101) }],
    [{ ...reset, colour: 'red' }],
    ['connection-reset'],
    [null],
  ])('%j is refused', (rule) => {
    expect(zFaultRule.safeParse(rule).success).toBe(false)
  })

  test.each([
    [{ fault: { kind: 'latency', ms: 0 } }],
    [{ fault: { kind: 'http-status', status: 503 }, times: 2 }],
    [{ fault: { kind: 'error-in-200' }, system: 'library' }],
    [{ fault: { kind: 'accepted-then-timeout' }, every: 50 }],
    [{ fault: { kind: 'accepted-then-timeout' }, operation: 'lendBook' }],
    [{ fault: { kind: 'token-expired' }, system: 'library', operation: 'lendBook', times: 1 }],
  ])('%j is taken', (rule) => {
    expect(zFaultRule.parse(rule)).toEqual(rule)
  })
})

describe('the header x-mock-fault', () => {
  test.each([
    '',
    ' ',
    'earthquake',
    'latency',
    'latency=',
    'latency=-1',
    'latency=5=6',
    'latency=5e2',
    'latency=0x10',
    'latency=5,http-status=503',
    'latency=9999999',
    'http-status',
    'http-status=200',
    'connection-reset=5',
    '=5',
    'Latency=5',
    '{"kind":"latency","ms":5}',
    '__proto__',
    'constructor=1',
  ])('%j says nothing', (text) => {
    expect(parseFaultHeader(text)).toBeUndefined()
  })

  test.each([
    ['latency=500', { kind: 'latency', ms: 500 }],
    ['latency=0', { kind: 'latency', ms: 0 }],
    ['http-status=503', { kind: 'http-status', status: 503 }],
    [' connection-reset ', { kind: 'connection-reset' }],
    ['error-in-200', { kind: 'error-in-200' }],
    ['accepted-then-timeout', { kind: 'accepted-then-timeout' }],
    ['token-expired', { kind: 'token-expired' }],
  ])('%j is %j', (text, fault) => {
    expect(parseFaultHeader(text)).toEqual(fault)
  })

  test('never throws, and what it reads is a fault that may be set', () => {
    const likely = fc.string({
      unit: fc.constantFrom('latency', 'http-status', '=', '5', '03', '-', ' ', 'error-in-200'),
    })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (text) => {
        const fault = parseFaultHeader(text)
        return fault === undefined || zFaultRule.safeParse({ fault }).success
      }),
    )
  })
})

describe('the book of faults', () => {
  test('without a rule strikes nobody', () => {
    expect(new FaultBook().strike('library', 'lendBook')).toBeUndefined()
  })

  test('strikes until it is told to stop', () => {
    const book = new FaultBook()
    const { id } = book.add(reset)
    for (let request = 0; request < 3; request += 1) expect(book.strike('library', 'lendBook')).toEqual(reset.fault)
    expect(book.list()).toMatchObject([{ id, struck: 3 }])
    expect(book.remove(id)).toBe(true)
    expect(book.remove(id)).toBe(false)
    expect(book.strike('library', 'lendBook')).toBeUndefined()
  })

  test('strikes so many times and is gone', () => {
    const book = new FaultBook()
    book.add({ ...reset, times: 2 })
    const struck = Array.from({ length: 3 }, () => book.strike('library', 'lendBook')?.kind)
    expect(struck).toEqual(['connection-reset', 'connection-reset', undefined])
    expect(book.list()).toEqual([])
  })

  test.each([
    [{}, true],
    [{ system: 'library' }, true],
    [{ operation: 'lendBook' }, true],
    [{ system: 'library', operation: 'lendBook' }, true],
    [{ system: 'archive' }, false],
    [{ operation: 'countBooks' }, false],
    [{ system: 'library', operation: 'countBooks' }, false],
    [{ system: 'archive', operation: 'lendBook' }, false],
  ])('with the filter %j: lendBook of the library is struck: %s', (filter, strikes) => {
    const book = new FaultBook()
    book.add({ ...reset, ...filter })
    expect(book.strike('library', 'lendBook') !== undefined).toBe(strikes)
  })

  test('that strikes every third request leaves two alone, and ends after its times', () => {
    const book = new FaultBook()
    book.add({ ...reset, operation: 'lendBook', every: 3, times: 2 })
    const struck = Array.from({ length: 9 }, () => {
      expect(book.strike('library', 'countLoans')).toBeUndefined()
      return book.strike('library', 'lendBook') !== undefined
    })
    expect(struck).toEqual([false, false, true, false, false, true, false, false, false])
    expect(book.list()).toEqual([])
  })

  test('that leaves a request alone leaves it to the next rule', () => {
    const book = new FaultBook()
    book.add({ ...reset, every: 2 })
    book.add({ fault: { kind: 'error-in-200' } })
    const struck = Array.from({ length: 4 }, () => book.strike('library', 'lendBook')?.kind)
    expect(struck).toEqual(['error-in-200', 'connection-reset', 'error-in-200', 'connection-reset'])
  })

  test('serves the first rule first, and a rule for others not at all', () => {
    const book = new FaultBook()
    book.add({ fault: { kind: 'token-expired' }, system: 'archive' })
    book.add({ fault: { kind: 'http-status', status: 500 }, times: 1 })
    book.add({ fault: { kind: 'http-status', status: 503 } })
    const struck = Array.from({ length: 2 }, () => book.strike('library', 'lendBook'))
    expect(struck).toMatchObject([{ status: 500 }, { status: 503 }])
  })

  test('keeps an expired token for a request that carries one', () => {
    const book = new FaultBook()
    book.add({ fault: { kind: 'token-expired' }, times: 1 })
    expect(book.strike('ngsp', 'issueToken', false)).toBeUndefined()
    expect(book.strike('library', 'lendBook')).toEqual({ kind: 'token-expired' })
  })

  test('is cleared at once, and numbers go on', () => {
    const book = new FaultBook()
    const first = book.add(reset).id
    book.clear()
    expect(book.list()).toEqual([])
    expect(book.add(reset).id).not.toBe(first)
  })
})
