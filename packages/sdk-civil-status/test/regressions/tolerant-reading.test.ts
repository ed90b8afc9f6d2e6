import { inProcessFetch } from '@lienthong/mock-core'
import type { RegisteredBirth, RegistrationResult } from '@lienthong/sdk-civil-status'
import type { Drift } from '@lienthong/sdk-core'
import { describe, expect, it, vi } from 'vitest'
import { changing, civilStatusWorld, collect, dossiers } from '../world.ts'

type Row = Record<string, unknown>

const entry = { soDangKy: '57', quyenSo: '01/2026', trangSo: '57' }
const codes = ['H42-1', 'H42-2', 'H42-3']

/** What the client makes of an answer with these rows, and what it tells of drift. */
async function read(rows: readonly unknown[], asked: readonly string[] = [codes[0]!]) {
  const { platform, newClient } = civilStatusWorld()
  const onDrift = vi.fn<(drift: Drift) => void>()
  const fetch = changing(inProcessFetch(platform), 'listRegistrationResults', () => ({ status: 1, value: rows }))
  const results = await collect(newClient({ fetch, onDrift }).listRegistrationResults(dossiers(...asked)))
  return { results, drift: onDrift.mock.calls.map(([{ kind, path }]) => `${kind} ${path}`).sort() }
}

const row = (change: Row = {}): Row => ({ maHoSoMCDT: codes[0], trangThai: 1, ...change })

describe('a row whose types differ from the contract is read, and told to onDrift', () => {
  it.each<[string, Row, object, string[]]>([
    [
      'the state as text',
      { trangThai: '4', ketQuaXuLy: entry },
      { state: 'completed' },
      ['unknown-value value.0.trangThai'],
    ],
    ['errors as empty text', { errors: '' }, { state: 'waiting' }, ['other value.0.errors']],
    ['errors as an empty object', { errors: {} }, { state: 'waiting' }, ['other value.0.errors']],
    [
      'errors as texts',
      { trangThai: 2, errors: ['Thiếu giấy chứng sinh', ''] },
      { state: 'supplement-required', problems: [{ wireCode: '2', description: 'Thiếu giấy chứng sinh' }] },
      ['other value.0.errors.0', 'other value.0.errors.1'],
    ],
    [
      'errors by field',
      { trangThai: 2, errors: { nksHoTen: ['Sai họ tên'] } },
      { problems: [{ field: 'child.name', description: 'Sai họ tên' }], error: { field: 'child.name' } },
      ['other value.0.errors'],
    ],
    [
      'errors without end',
      { errors: JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) as unknown },
      { state: 'waiting' },
      ['other value.0.errors.0'],
    ],
    ['a remark as a number', { ghiChu: 5 }, { note: '5' }, ['other value.0.ghiChu']],
    ['a remark as an object', { ghiChu: {} }, { state: 'waiting' }, ['other value.0.ghiChu']],
    ['a module that is new', { module: 'LTNC' }, { state: 'waiting' }, ['unknown-value value.0.module']],
  ])('%s', async (_, change, expected, drifts) => {
    const { results, drift } = await read([row(change)])

    expect(results).toMatchObject([expected])
    expect(drift).toEqual(drifts)
  })

  it.each<[string, Row, Partial<RegisteredBirth>, string[]]>([
    ['no page', { trangSo: undefined }, { number: '57', book: '01/2026' }, ['trangSo']],
    [
      'numbers for texts',
      { soDangKy: 57, quyenSo: 1, trangSo: 9 },
      { number: '57', book: '1', page: '9' },
      ['quyenSo', 'soDangKy', 'trangSo'],
    ],
    ['"null" for no number', { soDinhDanh: 'null' }, { number: '57' }, ['soDinhDanh']],
    ['a number of 13 digits', { soDinhDanh: '9423260000011' }, { number: '57' }, ['soDinhDanh']],
    ['a certificate that is no base64', { giayKhaiSinh: '%' }, { number: '57' }, ['giayKhaiSinh']],
    [
      'a certificate as data: URL',
      { giayKhaiSinh: `data:application/pdf;base64,${btoa('%PDF-1.4')}` },
      { certificatePdf: new TextEncoder().encode('%PDF-1.4') },
      ['giayKhaiSinh'],
    ],
  ])('an entry with %s', async (_, change, expected, drifts) => {
    for (const ketQuaXuLy of [{ ...entry, ...change }, JSON.stringify({ ...entry, ...change })]) {
      const { results, drift } = await read([row({ trangThai: 4, ketQuaXuLy })])
      const { birth } = results[0] as RegistrationResult & { birth: RegisteredBirth }

      expect(birth).toMatchObject(expected)
      expect(birth).not.toHaveProperty('personalId')
      if (expected.certificatePdf === undefined) expect(birth).not.toHaveProperty('certificatePdf')
      expect(drift).toEqual(drifts.map((field) => `other value.0.ketQuaXuLy.${field}`))
    }
  })
})

describe('a row that cannot be read', () => {
  it('costs no other row', async () => {
    const rows = [row(), row({ maHoSoMCDT: codes[1], trangThai: { so: 4 } }), row({ maHoSoMCDT: codes[2] })]
    const { results } = await read(rows, codes)

    expect(results).toMatchObject([
      { dossierCode: codes[0], state: 'waiting' },
      {
        dossierCode: codes[1],
        state: 'unreadable',
        error: { kind: 'contract', code: 'ANSWER_OUTSIDE_CONTRACT', problems: ['value.1.trangThai: invalid_union'] },
      },
      { dossierCode: codes[2], state: 'waiting' },
    ])
  })

  it.each([null, 'text', 7, [], {}])(
    'and names no dossier (%j): nobody is called unknown because of it',
    async (stray) => {
      const { results } = await read([row(), stray], codes)

      expect(results.map(({ state }) => state)).toEqual(['waiting', 'unreadable', 'unreadable'])
    },
  )
})

describe('the answer to a push', () => {
  const pushed = async (answer: object) => {
    const { platform, newClient, birth } = civilStatusWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const fetch = changing(inProcessFetch(platform), 'submitRegistration', () => answer)
    const result = await newClient({ fetch, onDrift })
      .submitRegistration(birth())
      .catch((error: unknown) => error)
    return { result, drift: onDrift.mock.calls.map(([{ path }]) => path) }
  }

  it('may have a number for its status', async () => {
    expect(await pushed({ status: 1 })).toEqual({ result: { alreadyReceived: false }, drift: ['status'] })
  })

  it('may have numbers for its codes', async () => {
    const { result, drift } = await pushed({ status: 0, errorCode: 500, errorDescription: 'Sai' })

    expect(result).toMatchObject({ code: 'CIVIL_STATUS_DATA_INCORRECT', wireCode: '500' })
    expect(drift).toEqual(['status', 'errorCode'])
  })

  it('may write the deciding words with loose marks', async () => {
    const errorDescription = 'Đã được tiếp nhận trước đó'.normalize('NFD')

    expect((await pushed({ status: '0', errorDescription })).result).toEqual({ alreadyReceived: true })
  })
})

describe('an entry of any kind', () => {
  it.each([
    ['death', 'LTKT', 'giayKhaiTu', 'death'],
    ['marriage', 'LTKH', 'giayKetHon', 'marriage'],
    ['extract-copy', 'BS', 'banSaoTrichLuc', 'extractCopy'],
  ] as const)('of a %s: what is new in it is told to onDrift', async (kind, module, paper, field) => {
    const { platform, newClient } = civilStatusWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const ketQuaXuLy = { ...entry, soDangKy: 57, [paper]: '%', maVach: 'x' }
    const fetch = changing(inProcessFetch(platform), 'listRegistrationResults', () => ({
      status: 1,
      value: [row({ module, trangThai: 4, ketQuaXuLy })],
    }))
    const question = { ...dossiers(codes[0]!), kind }

    const [result] = await collect(newClient({ fetch, onDrift }).listRegistrationResults(question))

    expect(result).toMatchObject({ state: 'completed', [field]: { number: '57', book: '01/2026', page: '57' } })
    expect(onDrift.mock.calls.map(([{ kind: what, path }]) => `${what} ${path}`).sort()).toEqual(
      [
        `other value.0.ketQuaXuLy.${paper}`,
        'other value.0.ketQuaXuLy.soDangKy',
        'unknown-field value.0.ketQuaXuLy.maVach',
      ].sort(),
    )
  })
})
