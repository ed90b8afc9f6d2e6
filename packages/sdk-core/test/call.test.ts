import { directGateway, type Drift } from '@lienthong/sdk-core'
import { describe, expect, test } from 'vitest'
import { answering, createLibraryClient, failureOf, goodAnswer, goodLoan } from './made-up-library.ts'

test('a call goes out in the words of the wire and comes back in those of the domain', async () => {
  const fetch = answering({ ...goodAnswer, viTri: '{"ke":"A-3","loai":"DOC"}' })
  const library = createLibraryClient({ fetch, newRequestId: () => 'yeu-cau-1' })

  expect(await library.borrow()).toEqual({ slip: 'P-1', shelf: 'A-3' })

  const [request] = fetch.requests
  expect(request?.url).toBe('https://library.test/library/1.0/muonSach')
  expect(request?.headers.get('content-type')).toBe('application/json')
  expect(await request?.json()).toEqual({
    maYeuCau: 'yeu-cau-1',
    soDinhDanh: '942185000011',
    hoTen: 'Nguyễn Thị Hoà',
    ngaySinh: '19850228',
    sach: [{ ma: 'KIEU-1' }],
  })
})

test('a GET has a query and no body', async () => {
  const fetch = answering({ so: 3 })
  expect(await createLibraryClient({ fetch }).count({ topic: 'thơ & ca', limit: 5 })).toBe(3)
  const [request] = fetch.requests
  expect(request?.method).toBe('GET')
  expect(request?.url).toBe('https://library.test/library/1.0/demSach?chuDe=th%C6%A1+%26+ca&toiDa=5')
  expect(request?.body).toBeNull()
  expect(request?.headers.has('content-type')).toBe(false)
})

describe('strict out', () => {
  test('what would leave the contract is refused by the name of the wire field, and not sent', async () => {
    const fetch = answering(goodAnswer)
    const books = [{ code: 'KIEU-1' }, { code: 'LONGER-THAN-10' }]
    const error = await failureOf(createLibraryClient({ fetch }).borrow({ ...goodLoan, books }))
    expect(error).toMatchObject({
      kind: 'input',
      outcome: 'not-sent',
      fields: [{ field: 'sach.1.ma', rule: 'too-long' }],
    })
    expect(fetch.requests).toEqual([])
  })
})

describe('tolerant in', () => {
  const withDrift = async (body: object) => {
    const drifts: Drift[] = []
    const answer = await createLibraryClient({
      fetch: answering(body),
      onDrift: (drift) => drifts.push(drift),
    }).borrow()
    for (const drift of drifts) expect(drift).toMatchObject({ system: 'library', operation: 'borrowBooks' })
    return { answer, drifts: drifts.map(({ kind, path }) => `${kind} ${path}`) }
  }

  test('an answer within the contract is no drift', async () => {
    expect((await withDrift({ ...goodAnswer, trangThai: 1 })).drifts).toEqual([])
  })

  test.each([
    ['a new field', { ghiChu: 'mới' }, 'unknown-field ghiChu'],
    ['a new field in a list', { sach: [{ ma: 'A', hanTra: 'B', gia: 1 }] }, 'unknown-field sach.0.gia'],
    ['a new code', { trangThai: 3 }, 'unknown-value trangThai'],
    ['a new field inside packed JSON', { viTri: '{"ke":"A","loai":"DOC","tang":2}' }, 'unknown-field viTri.tang'],
    ['a new code inside packed JSON', { viTri: '{"ke":"A","loai":"XEM"}' }, 'unknown-value viTri.loai'],
  ])('%s is reported and does not end the call', async (_, change, drift) => {
    const { answer, drifts } = await withDrift({ ...goodAnswer, ...change })
    expect(answer.slip).toBe('P-1')
    expect(drifts).toEqual([drift])
  })

  test('without onDrift nobody is told, and nothing is thrown', async () => {
    expect(await createLibraryClient({ fetch: answering({ ...goodAnswer, moi: 1 }) }).borrow()).toEqual({ slip: 'P-1' })
  })

  test.each([
    ['what is needed is missing', { phieu: 'P-1' }, 'maLoi: invalid_type'],
    [
      'what is needed is missing inside packed JSON',
      { ...goodAnswer, viTri: '{"ke":"A"}' },
      'viTri.loai: invalid_type',
    ],
    ['packed JSON is not JSON', { ...goodAnswer, viTri: 'kệ A' }, 'viTri: invalid_type'],
  ])('%s: that ends the call, by place', async (_, body, problem) => {
    const error = await failureOf(createLibraryClient({ fetch: answering(body) }).borrow())
    expect(error).toMatchObject({ kind: 'contract', code: 'ANSWER_OUTSIDE_CONTRACT', problems: [problem] })
  })

  test('a key called __proto__ in an answer changes nothing', async () => {
    const fetch = answering('{"maLoi":"00","phieu":"P-1","__proto__":{"phieu":"P-2","shelf":"x"}}')
    expect(await createLibraryClient({ fetch }).borrow()).toEqual({ slip: 'P-1' })
    expect(({} as { shelf?: string }).shelf).toBeUndefined()
  })
})

describe('a client made for production', () => {
  const mocked = { headers: { 'x-mock': 'lienthong' } }

  test('refuses the answer of a mock', async () => {
    const library = createLibraryClient({ fetch: answering(goodAnswer, mocked), environment: 'production' })
    expect(await failureOf(library.borrow())).toMatchObject({ kind: 'contract', code: 'MOCK_ANSWER_IN_PRODUCTION' })
  })

  test('takes the answer of a system', async () => {
    const library = createLibraryClient({ fetch: answering(goodAnswer), environment: 'production' })
    expect(await library.borrow()).toEqual({ slip: 'P-1' })
  })

  test('any other client takes both', async () => {
    expect(await createLibraryClient({ fetch: answering(goodAnswer, mocked) }).borrow()).toEqual({ slip: 'P-1' })
  })
})

describe('directGateway', () => {
  test.each([
    '',
    'library.test',
    'ftp://library.test',
    '//library.test',
    'https://u:p@library.test',
    'https://library.test?a=1',
  ])('refuses %j as baseUrl at creation', (baseUrl) => {
    expect(() => directGateway({ baseUrl })).toThrow(/^directGateway needs baseUrl/)
  })

  test('joins address and path with one slash', async () => {
    const fetch = answering(goodAnswer)
    const gateway = directGateway({ baseUrl: 'https://library.test/lgsp//' })
    await createLibraryClient({ gateway, fetch }).borrow()
    expect(fetch.requests[0]?.url).toBe('https://library.test/lgsp/library/1.0/muonSach')
  })
})

test('a gateway of one’s own may prepare by a promise that is not the platform’s', async () => {
  const direct = directGateway({ baseUrl: 'https://library.test' })
  const fetch = answering(goodAnswer)
  const gateway: typeof direct = {
    ...direct,
    prepare: (...asked) => {
      const prepared = Promise.resolve(direct.prepare(...asked))
      return { then: prepared.then.bind(prepared) } as Promise<Awaited<typeof prepared>>
    },
  }
  expect(await createLibraryClient({ fetch, gateway }).borrow()).toMatchObject({ slip: 'P-1' })
})
