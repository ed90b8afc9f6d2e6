import { inspect } from 'node:util'
import { runInNewContext } from 'node:vm'
import {
  ContractError,
  gatewayErrors,
  isLienThongError,
  isRemoteErrorOf,
  LienThongError,
  refusalCode,
  remoteError,
  TransportError,
  transportErrors,
  type TransportErrorCode,
} from '@lienthong/sdk-core'
import { describe, expect, test, vi } from 'vitest'
import { answering, createLibraryClient, failureOf, goodAnswer, goodLoan, libraryErrors } from './made-up-library.ts'

const call = { system: 'library', operation: 'borrowBooks', requestId: 'r-1' }

describe('isLienThongError', () => {
  test.each([
    undefined,
    null,
    'LienThongError',
    new Error('x'),
    { kind: 'remote', code: 'X', name: 'RemoteError' },
    () => 1,
  ])('says no to %o', (value) => {
    expect(isLienThongError(value)).toBe(false)
  })

  test('knows an error made by another copy of the package, where instanceof does not', async () => {
    vi.resetModules()
    const copy = await import('@lienthong/sdk-core')
    const error = new copy.TransportError('TIMEOUT', call)
    expect(error).not.toBeInstanceOf(LienThongError)
    expect(isLienThongError(error)).toBe(true)
  })

  test('knows an error that comes from another realm', () => {
    const error: unknown = runInNewContext(`
      const error = new Error('no answer')
      error[Symbol.for('lienthong.error')] = true
      error
    `)
    expect(error).not.toBeInstanceOf(Error)
    expect(isLienThongError(error)).toBe(true)
  })
})

describe('isRemoteErrorOf', () => {
  const refused = remoteError(libraryErrors, { code: 'LIBRARY_CARD_EXPIRED' }, call)

  test('knows a refusal of the system whose table it is', () => {
    expect(isRemoteErrorOf(libraryErrors, refused)).toBe(true)
    expect(isRemoteErrorOf(gatewayErrors, refused)).toBe(false)
    expect(isRemoteErrorOf({}, refused)).toBe(false)
  })

  test.each([
    ['no error', undefined],
    ['what looks like one', { kind: 'remote', code: 'LIBRARY_CARD_EXPIRED' }],
    ['an answer that never came', new TransportError('TIMEOUT', call)],
    ['a refusal of the gateway', remoteError(gatewayErrors, { code: 'GATEWAY_FORBIDDEN' }, call)],
  ])('says no to %s', (_, error) => {
    expect(isRemoteErrorOf(libraryErrors, error)).toBe(false)
  })

  test('is not deceived by what every object has', () => {
    const odd = { ...libraryErrors.LIBRARY_BUSY, wire: [] }
    const error = remoteError({ constructor: odd }, { code: 'constructor' }, call)
    expect(isRemoteErrorOf(libraryErrors, error)).toBe(false)
  })
})

describe('an error as data', () => {
  test('InputError names every field and its rule, in two languages', async () => {
    const library = createLibraryClient({ fetch: answering(goodAnswer), newRequestId: () => 'r-1' })
    const reader = { ...goodLoan.reader, personalId: '1234567890123', name: '' }
    const error = await failureOf(library.borrow({ reader, books: [] }))
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      kind: 'input',
      code: 'INVALID_INPUT',
      ...call,
      message:
        'Invalid input: reader.personalId must be 12 digits; reader.name is too short or too small; books is too short or too small',
      messageVi:
        'Dữ liệu chưa hợp lệ: reader.personalId phải gồm đúng 12 chữ số; reader.name ngắn hoặc nhỏ hơn mức cho phép; books ngắn hoặc nhỏ hơn mức cho phép',
      retryable: false,
      outcome: 'not-sent',
      fields: [
        {
          field: 'reader.personalId',
          rule: 'personal-id',
          message: 'reader.personalId must be 12 digits',
          messageVi: 'reader.personalId phải gồm đúng 12 chữ số',
        },
        {
          field: 'reader.name',
          rule: 'too-short',
          message: 'reader.name is too short or too small',
          messageVi: 'reader.name ngắn hoặc nhỏ hơn mức cho phép',
        },
        {
          field: 'books',
          rule: 'too-short',
          message: 'books is too short or too small',
          messageVi: 'books ngắn hoặc nhỏ hơn mức cho phép',
        },
      ],
    })
  })

  test('RemoteError holds the code of the wire and the field to correct', async () => {
    const fetch = answering({ maLoi: '08', truong: 'books.0.code' })
    const error = await failureOf(createLibraryClient({ fetch, newRequestId: () => 'r-1' }).borrow())
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      kind: 'remote',
      code: 'LIBRARY_BOOK_UNKNOWN',
      ...call,
      message: 'The library has no such book. (books.0.code)',
      messageVi: 'Thư viện không có sách này. (books.0.code)',
      retryable: false,
      outcome: 'rejected',
      wireCode: '08',
      field: 'books.0.code',
    })
  })

  test('TransportError holds the HTTP status, or the code of the network stack', async () => {
    const error = await failureOf(createLibraryClient({ fetch: answering('', { status: 502 }) }).borrow())
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ kind: 'transport', code: 'SERVER_ERROR', status: 502 })
    const lost = new TransportError('CONNECTION_LOST', { ...call, cause: { code: 'EPIPE' } })
    expect(JSON.parse(JSON.stringify(lost))).toMatchObject({
      kind: 'transport',
      code: 'CONNECTION_LOST',
      reason: 'EPIPE',
    })
  })

  test('ContractError holds the places', async () => {
    const error = await failureOf(createLibraryClient({ fetch: answering({ maLoi: 0 }) }).borrow())
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      kind: 'contract',
      code: 'ANSWER_OUTSIDE_CONTRACT',
      message: 'The answer does not fit the contract: maLoi: invalid_type.',
      outcome: 'unknown',
      problems: ['maLoi: invalid_type'],
    })
  })

  test('an answer that is no object at all is named too', async () => {
    const error = await failureOf(createLibraryClient({ fetch: answering([1, 2]) }).borrow())
    expect(error).toMatchObject({ problems: ['(answer): invalid_type'] })
  })

  test.each([
    ['-1', '-1'],
    ['1234', '1234'],
    ['HT002', 'HT002'],
    ['ERR_7', 'ERR_7'],
    ['Nguyen', '(text)'],
    ['', '(text)'],
    ['12/03/1985', '(text)'],
    ['942185000011', '(text)'],
  ])('an unknown refusal %j is shown as %j', async (maLoi, shown) => {
    const error = await failureOf(createLibraryClient({ fetch: answering({ maLoi }) }).borrow())
    expect(error).toMatchObject({
      code: 'UNKNOWN_REFUSAL',
      wireCode: shown,
      message: `The system refused with a code the contract does not know: code ${shown}.`,
    })
  })

  test('is printed on one line, without what was sent and answered', () => {
    const error = new ContractError('ANSWER_NOT_JSON', { ...call, request: { a: 1 }, response: { b: 2 } })
    expect(inspect(error)).toBe(`ContractError ${JSON.stringify(error)}`)
    expect(Object.keys(error)).not.toContain('request')
    expect(Object.keys(error)).not.toContain('response')
    expect([error.request, error.response]).toEqual([{ a: 1 }, { b: 2 }])
  })
})

describe('tables', () => {
  test.each(Object.keys(transportErrors) as TransportErrorCode[])(
    '%s has two sentences and says what became of it',
    (code) => {
      const error = new TransportError(code, call)
      expect(error.message).toMatch(/^[A-Z].+\.$/)
      expect(error.messageVi).toMatch(/^\p{Lu}.+\.$/u)
      expect(error.messageVi).not.toBe(error.message)
      // Who reads "look it up first" must not be told in the same breath that nothing was sent.
      const signingIn = new TransportError(code, { ...call, outcome: 'not-sent' })
      expect(signingIn.outcome).toBe('not-sent')
      expect(signingIn.message).not.toContain('may have been carried out')
    },
  )

  test('a row that says nothing of the outcome means: rejected, nothing was done', () => {
    expect(remoteError(libraryErrors, { code: 'LIBRARY_CARD_EXPIRED' }, call)).toMatchObject({ outcome: 'rejected' })
    expect(remoteError(libraryErrors, { code: 'LIBRARY_BUSY' }, call)).toMatchObject({
      outcome: 'unknown',
      retryable: true,
    })
  })

  test('a wire code is found exactly, not by what every object has', () => {
    expect(refusalCode(libraryErrors, '07')).toBe('LIBRARY_CARD_EXPIRED')
    for (const wire of ['7', '007', '', 'constructor', '__proto__'])
      expect(refusalCode(libraryErrors, wire)).toBeUndefined()
  })
})
