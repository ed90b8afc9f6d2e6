import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { format, inspect } from 'node:util'
import {
  ContractError,
  InputError,
  isLienThongError,
  ngspGateway,
  RemoteError,
  securityServerGateway,
  TransportError,
  type Drift,
  type Fetch,
} from '@lienthong/sdk-core'
import { describe, expect, test } from 'vitest'
import { answering, createLibraryClient, failureOf, goodAnswer, goodLoan, type BorrowInput } from './made-up-library.ts'

// The canary: a number and a name that stand nowhere else. If a print of an error holds them, a real citizen's would be there too.
const number = '999888777666'
const name = 'Đoàn Thị Canary'
const leak = /999888777666|canary/i

/** Everything a program, a logger or a tired developer does with an error. */
function everyPrintOf(error: unknown): string {
  const printed: string[] = []
  const out = new Writable({ write: (chunk, _, done) => (printed.push(String(chunk)), done()) })
  const console = new Console({ stdout: out, stderr: out })
  console.log(error)
  console.log('failed: %s %o %O %j', error, error, error, error)
  console.error('failed', { error })
  console.dir(error, { depth: null })
  const { message, stack, cause } = error as Error
  const { messageVi } = error as { messageVi?: string }
  return [
    ...printed,
    message,
    messageVi,
    stack,
    String(error),
    String(cause),
    JSON.stringify(error),
    JSON.stringify({ ...(error as object) }),
    inspect(error, { depth: Infinity, showHidden: false }),
    inspect(error, { depth: Infinity, customInspect: false }),
    inspect(cause, { depth: Infinity }),
    inspect(new Error('a job failed', { cause: error }), { depth: Infinity }),
    inspect(new AggregateError([error], 'jobs failed'), { depth: Infinity }),
    inspect({ jobs: [{ error }] }, { depth: Infinity }),
    inspect(structuredClone(error), { depth: Infinity }),
    format('%s', error),
  ].join('\n')
}

async function expectSilence(kind: new (...details: never[]) => Error, call: Promise<unknown>): Promise<unknown> {
  const error = await failureOf(call)
  expect(error).toBeInstanceOf(kind)
  expect(everyPrintOf(error)).not.toMatch(leak)
  return error
}

test('the canary sings: a plain error would be caught', () => {
  const plain = new Error('failed', { cause: new TypeError(`cannot read ${number} of ${name}`) })
  expect(everyPrintOf(plain)).toMatch(leak)
})

/** Every place of a value, with something else put there. */
function withEveryField(value: object, put: unknown): object[] {
  return Object.entries(value).flatMap(([key, old]) => {
    const inside = typeof old === 'object' && old !== null ? withEveryField(old, put) : []
    const copy = (changed: unknown) =>
      Array.isArray(value)
        ? value.map((item, at) => (String(at) === key ? changed : item))
        : { ...value, [key]: changed }
    return [copy(put), ...inside.map(copy)]
  })
}

const wholeLoan = {
  reader: { ...goodLoan.reader, memberSince: '2019', sex: 'female' },
  guarantor: { personalId: '942085000012', name: 'Trần Văn An' },
  books: [{ code: 'KIEU-1', note: 'x' }],
  at: '2026-03-02T08:00:00+07:00',
}

describe('wrong input', () => {
  const marks = [number, name, `${number}0`, `${name} `.repeat(100), { [number]: name }, [name], Number(number)]

  test.each(marks.map((mark) => [mark]))('%j in every field', async (mark) => {
    const library = createLibraryClient({ fetch: answering(goodAnswer) })
    let refused = 0
    for (const input of withEveryField(wholeLoan, mark)) {
      const outcome = await library.borrow(input as BorrowInput).catch((error: unknown) => error)
      expect(everyPrintOf(outcome)).not.toMatch(leak)
      if (outcome instanceof InputError) refused += 1
    }
    expect(refused).toBeGreaterThan(5)
  })

  test.each([number, name])('a field that is called %j', async (mark) => {
    const library = createLibraryClient({ fetch: answering(goodAnswer) })
    const input = { ...goodLoan, [mark]: mark, reader: { ...goodLoan.reader, [mark]: 1 } } as BorrowInput
    await expectSilence(InputError, library.borrow(input))
  })

  test('input that would leave the contract when it is written', async () => {
    const library = createLibraryClient({ fetch: answering(goodAnswer) })
    await expectSilence(InputError, library.borrow({ ...goodLoan, books: [{ code: `${number}-canary` }] }))
  })
})

describe('an answer with personal data in it', () => {
  const marked = { soDinhDanh: number, hoTen: name, [number]: name }

  test.each([
    ['not JSON', `<html>${name} ${number}</html>`],
    ['half of some JSON', `{"hoTen":"${name}","soDinhDanh":"${number}`],
    ['fields the contract does not know, and none it needs', marked],
    ['wrong types everywhere', { maLoi: marked, phieu: [name], trangThai: number, viTri: marked }],
    ['wrong types in a list', { maLoi: '00', sach: [{ ma: marked, hanTra: 1, [number]: name }] }],
    ['an unknown refusal, its code a number', { ...marked, maLoi: number }],
    ['an unknown refusal, its code a name', { ...marked, maLoi: name }],
    ['an unknown refusal, its code a name in capitals', { ...marked, maLoi: 'CANARY' }],
    ['JSON inside a string, broken', { maLoi: '00', viTri: `{"ke":"${name} ${number}` }],
    ['JSON inside a string, outside the contract', { maLoi: '00', viTri: JSON.stringify(marked) }],
  ])('%s', async (_, body) => {
    const library = createLibraryClient({ fetch: answering(body) })
    await expectSilence(ContractError, library.borrow())
  })

  test.each([
    ['a text', { ...marked, maLoi: '07', moTa: `Thẻ của ${name} đã hết hạn` }],
    ['a field to correct that is a name', { ...marked, maLoi: '07', truong: name }],
    ['a field to correct that is a number', { ...marked, maLoi: '07', truong: number }],
  ])('a known refusal with %s', async (_, body) => {
    const library = createLibraryClient({ fetch: answering(body) })
    const error = await expectSilence(RemoteError, library.borrow())
    // Whoever debugs still finds what was answered, by asking for it.
    expect((error as RemoteError).response).toEqual(body)
  })

  test.each([301, 400, 404, 429, 500, 503])('HTTP %d', async (status) => {
    const library = createLibraryClient({ fetch: answering(marked, { status, statusText: 'canary' }) })
    await expectSilence(TransportError, library.borrow())
  })

  test('drift is told by place, and a place that looks like a number is hidden', async () => {
    const drifts: Drift[] = []
    const body = { ...goodAnswer, trangThai: 9, ghiChu: name, [number]: name, [name]: number }
    await createLibraryClient({ fetch: answering(body), onDrift: (drift) => drifts.push(drift) }).borrow()
    expect(drifts.map(({ path }) => path).toSorted()).toEqual(['(hidden)', '(hidden)', 'ghiChu', 'trangThai'])
    expect(JSON.stringify(drifts)).not.toMatch(leak)
  })
})

describe('a fetch that talks too much', () => {
  const talkative = (cause: unknown): Fetch => {
    return async (request) => {
      throw Object.assign(new TypeError(`POST ${request.url} ${await request.text()} ${name} ${number}`, { cause }), {
        config: { data: { hoTen: name } },
      })
    }
  }
  const loan = { ...goodLoan, reader: { ...goodLoan.reader, name } }

  test.each([
    ['nothing', undefined],
    ['an error', new Error(`${name} ${number}`)],
    ['an error with codes', Object.assign(new Error(name), { code: `${number}`, name })],
    ['a chain of errors', new Error(name, { cause: new Error(number, { cause: { name } }) })],
    ['text', `${name} ${number}`],
  ])('because of %s', async (_, cause) => {
    const error = await expectSilence(TransportError, createLibraryClient({ fetch: talkative(cause) }).borrow(loan))
    expect(error).toMatchObject({ code: 'CONNECTION_LOST', outcome: 'unknown' })
  })

  test.each([undefined, null, `${name} ${number}`, { name, number }])('that throws %j', async (thrown) => {
    const fetch: Fetch = () => Promise.reject(thrown as unknown as Error)
    await expectSilence(TransportError, createLibraryClient({ fetch }).borrow(loan))
  })

  test.each([
    ['a code that is a number', { code: 'A001185000001' }],
    ['a code with a number in it', { code: 'CASE_001185000001' }],
    ['a code that is a name', { code: 'NGUYENVANA' }],
    ['a code that is a name as people write it', { code: 'NguyenVanA' }],
    ['a name', { name: 'NguyenVanAn' }],
    ['a name that ends as errors do', { name: 'NguyenVanAnError' }],
  ])('with %s, as a fetch of one’s own may give it', async (_, told) => {
    for (const thrown of [Object.assign(new Error('x'), told), new Error('x', { cause: told })]) {
      const error = await failureOf(createLibraryClient({ fetch: () => Promise.reject(thrown) }).borrow())
      expect(everyPrintOf(error)).not.toMatch(/1185000001|nguyen/i)
      expect(everyPrintOf((error as Error).cause)).not.toMatch(/1185000001|nguyen/i)
    }
  })

  test.each(['ECONNRESET', 'EAI_AGAIN', 'UND_ERR_SOCKET', 'CERT_HAS_EXPIRED', 'ConnectionClosed'])(
    'the code %s of a network stack is kept',
    async (code) => {
      const fetch: Fetch = () => Promise.reject(Object.assign(new TypeError('fetch failed'), { code }))
      expect(await failureOf(createLibraryClient({ fetch }).borrow())).toMatchObject({
        reason: code,
        cause: { name: 'TypeError', code },
      })
    },
  )

  test('the code of the network stack is kept, for whoever has to find the cable', async () => {
    const cause = Object.assign(new Error(`read ECONNRESET ${name}`), { code: 'ECONNRESET' })
    const error = await failureOf(createLibraryClient({ fetch: talkative(cause) }).borrow(loan))
    expect(error).toMatchObject({ reason: 'ECONNRESET', cause: { name: 'TypeError', code: 'ECONNRESET' } })
  })
})

describe('secrets of a gateway', () => {
  const ngsp = { baseUrl: 'https://ngsp.test', consumerKey: `key-${number}`, consumerSecret: name }
  const server = { baseUrl: 'https://ss.test', username: `${number}`, password: name, unitCode: '000.00.00.H27' }

  test.each([
    ['refused', 401, { error: 'invalid_client', error_description: `${number} ${name}`, error_code: number }],
    ['refused with a code that is a name', 200, { error_code: name, message: name, session: null }],
    ['throttled', 429, { fault: { code: 900802, message: name } }],
    ['broken', 500, name],
    ['odd', 200, { access_token: 'canary\nX-Evil: 1', token_type: name, expires_in: 60, session: '', error_code: 0 }],
  ])('%s', async (_, status, body) => {
    for (const gateway of [ngspGateway(ngsp), securityServerGateway(server)]) {
      const error = await failureOf(createLibraryClient({ gateway, fetch: answering(body, { status }) }).borrow())
      expect(isLienThongError(error)).toBe(true)
      expect(error).toMatchObject({ outcome: 'not-sent' })
      expect(everyPrintOf(error)).not.toMatch(leak)
      expect(everyPrintOf(error)).not.toContain(Buffer.from(`key-${number}:${name}`).toString('base64'))
    }
  })

  test('in a header that HTTP cannot carry: the error of fetch would quote it', async () => {
    const gateway = securityServerGateway({ ...server, dstcode: name, dstcodeIn: 'header' })
    const library = createLibraryClient({ gateway, fetch: answering(goodAnswer) })
    const error = await expectSilence(TransportError, library.borrow())
    expect(error).toMatchObject({ code: 'REQUEST_INVALID', outcome: 'not-sent', retryable: false })
  })

  test('in options that are refused at once', () => {
    const error = (() => {
      try {
        return ngspGateway({ ...ngsp, baseUrl: `https://${number}:canary@ngsp.test` })
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(TypeError)
    expect(everyPrintOf(error)).not.toMatch(leak)
  })
})
