import { inProcessFetch } from '@lienthong/mock-core'
import {
  ContractError,
  InputError,
  isLienThongError,
  RemoteError,
  TransportError,
  type Drift,
} from '@lienthong/sdk-core'
import { residenceErrors, type VerifyCitizenInput } from '@lienthong/sdk-residence'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { changing, everythingShown, questionAbout, residenceWorld, type QuestionByNumber } from './world.ts'

describe('verifyCitizen', () => {
  it('says yes when number, name and birth date belong to one citizen', async () => {
    const { newClient, person } = residenceWorld()
    const residence = newClient()

    expect(await residence.verifyCitizen(questionAbout(person('mother')))).toEqual({ matches: true })
    expect(await residence.verifyCitizen(questionAbout(person('father')))).toEqual({ matches: true })
  })

  it.each<[string, (name: string) => string]>([
    ['capitals', (name) => name.toUpperCase()],
    ['small letters', (name) => name.toLowerCase()],
    ['letters and marks apart (NFD)', (name) => name.normalize('NFD')],
    ['space around it', (name) => `  ${name} `],
  ])('takes a name in %s', async (_, written) => {
    const { newClient, person } = residenceWorld()
    const question = questionAbout(person('mother'))

    expect(await newClient().verifyCitizen({ ...question, name: written(question.name) })).toEqual({ matches: true })
  })

  it.each<[string, Partial<QuestionByNumber>]>([
    ['another name', { name: 'Nguyễn Thị Không Có' }],
    ['another birth date', { birthDate: '1900-01-01' }],
    ['a number that nobody has', { personalId: '999999999999' }],
  ])('says no to %s, which is no error', async (_, change) => {
    const { newClient, person } = residenceWorld()

    expect(await newClient().verifyCitizen({ ...questionAbout(person('mother')), ...change })).toEqual({
      matches: false,
    })
  })

  it('writes the wire form: key of the name, yyyyMMdd, one request id', async () => {
    const { platform, newClient, person } = residenceWorld()
    const sent: Request[] = []
    const fetch = async (request: Request) => {
      sent.push(request.clone())
      return inProcessFetch(platform)(request)
    }
    const question = questionAbout({ ...person('mother'), name: 'Đặng Thị Hoà', birthDate: '1990-02-03' })

    await newClient({ fetch, newRequestId: () => 'request-1' }).verifyCitizen(question)

    const request = sent.at(-1)!
    expect(new URL(request.url).pathname).toBe('/ngsp/apiCSDLDanCu/1.0/xacThucThongTinCongDan')
    expect(request.headers.get('authorization')).toMatch(/^Bearer \S+$/)
    expect(await request.json()).toEqual({
      maYeuCau: 'request-1',
      maDVC: '2.000986',
      maCanBo: 'can-bo-mot-cua',
      soDinhDanh: question.personalId,
      hoVaTen: 'DANGTHIHOA',
      ngayThangNam: '19900203',
    })
  })
})

describe('a refusal is an error to switch on', () => {
  it('a procedure that the province did not map', async () => {
    const { newClient, person } = residenceWorld()
    const call = newClient().verifyCitizen({ ...questionAbout(person('mother')), procedureCode: '9.999999' })

    await expect(call).rejects.toMatchObject({
      kind: 'remote',
      code: 'RESIDENCE_PROCEDURE_NOT_PERMITTED',
      wireCode: '004',
      system: 'residence',
      operation: 'verifyCitizen',
      retryable: false,
      outcome: 'rejected',
      messageVi: expect.stringContaining('Thủ tục') as string,
    })
  })

  it('an officer without the right', async () => {
    const { newClient, person } = residenceWorld()
    const call = newClient().verifyCitizen({ ...questionAbout(person('mother')), officer: 'can-bo-khong-co-quyen' })

    await expect(call).rejects.toMatchObject({ code: 'RESIDENCE_OFFICER_NOT_PERMITTED', wireCode: '005' })
  })

  it('an error inside HTTP 200', async () => {
    const { platform, newClient, person } = residenceWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, system: 'residence', times: 1 })
    const residence = newClient()

    await expect(residence.verifyCitizen(questionAbout(person('mother')))).rejects.toBeInstanceOf(RemoteError)
    expect(await residence.verifyCitizen(questionAbout(person('mother')))).toEqual({ matches: true })
  })

  it.each(Object.entries(residenceErrors).flatMap(([code, { wire }]) => wire.map((wireCode) => [wireCode, code])))(
    'wire code %s is %s',
    async (wireCode, code) => {
      const { platform, newClient, person } = residenceWorld()
      const fetch = changing(inProcessFetch(platform), () => ({ errorCode: wireCode, errorMessage: 'Từ chối' }))

      await expect(newClient({ fetch }).verifyCitizen(questionAbout(person('mother')))).rejects.toMatchObject({
        kind: 'remote',
        code,
        wireCode,
      })
    },
  )
})

describe('bad input is refused before anything is sent', () => {
  const bad = {
    personalId: '0421950001234',
    name: ' ',
    birthDate: '1995-02-30',
    officer: '',
    procedureCode: 'x'.repeat(51),
    hamlet: 'Thôn 3',
  } as unknown as VerifyCitizenInput

  it('names every field, in two languages, and no value', async () => {
    const { platform, newClient } = residenceWorld()
    const error = await newClient()
      .verifyCitizen(bad)
      .catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).fields.map(({ field, rule }) => [field, rule])).toEqual([
      ['personalId', 'personal-id'],
      ['name', 'too-short'],
      ['birthDate', 'day-or-year'],
      ['officer', 'too-short'],
      ['procedureCode', 'too-long'],
      ['hamlet', 'unknown-field'],
    ])
    expect((error as InputError).messageVi).toContain('personalId phải gồm đúng 12 chữ số')
    expect((error as InputError).outcome).toBe('not-sent')
    for (const value of ['0421950001234', '1995-02-30', 'xxxxx', 'Thôn 3']) {
      expect(everythingShown(error)).not.toContain(value)
    }
    expect(platform.journal.total).toBe(0)
  })

  it('says which fields are missing', async () => {
    const { newClient } = residenceWorld()
    const call = newClient().verifyCitizen({} as VerifyCitizenInput)

    await expect(call).rejects.toMatchObject({
      fields: [
        { field: 'name', rule: 'required' },
        { field: 'birthDate', rule: 'required' },
        { field: 'officer', rule: 'required' },
        { field: 'procedureCode', rule: 'required' },
        { field: 'personalId', rule: 'exactly-one' },
        { field: 'oldIdNumber', rule: 'exactly-one' },
      ],
    })
  })
})

describe('an answer the contract does not know', () => {
  it('a new field is told to onDrift, and nothing is thrown', async () => {
    const { platform, newClient, person } = residenceWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const fetch = changing(inProcessFetch(platform), (answer) => ({ ...answer, diemTinCay: { muc: 1 } }))

    expect(await newClient({ fetch, onDrift }).verifyCitizen(questionAbout(person('mother')))).toEqual({
      matches: true,
    })
    expect(onDrift.mock.calls).toEqual([
      [{ system: 'residence', operation: 'verifyCitizen', kind: 'unknown-field', path: 'diemTinCay' }],
    ])
  })

  it('a new refusal is a contract error that shows the code, and never free text', async () => {
    const { platform, newClient, person } = residenceWorld()
    const answering = (errorCode: string) =>
      newClient({ fetch: changing(inProcessFetch(platform), () => ({ errorCode })) })

    await expect(answering('777').verifyCitizen(questionAbout(person('mother')))).rejects.toMatchObject({
      kind: 'contract',
      code: 'UNKNOWN_REFUSAL',
      wireCode: '777',
    })
    const error = await answering('Công dân 942195000123 đã chết')
      .verifyCitizen(questionAbout(person('mother')))
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ContractError)
    expect(everythingShown(error)).not.toContain('942195000123')
  })

  it('a missing field is a contract error that names the place', async () => {
    const { platform, newClient, person } = residenceWorld()
    const fetch = changing(inProcessFetch(platform), ({ data, ...rest }) => ({ ketQua: data, ...rest }))

    await expect(newClient({ fetch }).verifyCitizen(questionAbout(person('mother')))).rejects.toMatchObject({
      kind: 'contract',
      code: 'ANSWER_OUTSIDE_CONTRACT',
      problems: ['data: invalid_type'],
    })
  })

  it('a page instead of JSON', async () => {
    const { platform, newClient, person } = residenceWorld()
    const fetch = async (request: Request) =>
      request.url.endsWith('/token') ? inProcessFetch(platform)(request) : new Response('<html>bảo trì</html>')

    await expect(newClient({ fetch }).verifyCitizen(questionAbout(person('mother')))).rejects.toMatchObject({
      kind: 'contract',
      code: 'ANSWER_NOT_JSON',
    })
  })
})

describe('whatever JSON comes', () => {
  it('the call ends with an error of this project', async () => {
    const { platform, newClient, newGateway, person } = residenceWorld()
    const question = questionAbout(person('mother'))
    const gateway = newGateway()

    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (answer) => {
        const fetch = changing(inProcessFetch(platform), () => answer)
        const error = await newClient({ fetch, gateway })
          .verifyCitizen(question)
          .catch((thrown: unknown) => thrown)
        expect(isLienThongError(error)).toBe(true)
      }),
    )
  })
})

describe('a broken way to the database', () => {
  it.each([
    [{ kind: 'connection-reset' }, 'CONNECTION_LOST', true],
    [{ kind: 'http-status', status: 500 }, 'SERVER_ERROR', true],
    [{ kind: 'http-status', status: 503 }, 'RATE_LIMITED', true],
    [{ kind: 'http-status', status: 418 }, 'UNEXPECTED_STATUS', false],
    [{ kind: 'accepted-then-timeout' }, 'TIMEOUT', true],
  ] as const)('%o is %s', async (fault, code, retryable) => {
    const { platform, newClient, person } = residenceWorld()
    const residence = newClient()
    await residence.verifyCitizen(questionAbout(person('mother')))
    platform.faults.add({ fault, system: 'residence' })

    const error = await residence
      .verifyCitizen(questionAbout(person('mother')), fault.kind === 'accepted-then-timeout' ? { timeoutMs: 50 } : {})
      .catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ code, retryable, system: 'residence' })
    expect(everythingShown(error)).not.toContain(person('mother').personalId)
  })

  it('the caller gives up', async () => {
    const { platform, newClient, person } = residenceWorld()
    platform.faults.add({ fault: { kind: 'accepted-then-timeout' }, system: 'residence' })
    const giveUp = new AbortController()
    const fetch = (request: Request) => {
      const answer = inProcessFetch(platform)(request)
      if (!request.url.endsWith('/token')) giveUp.abort()
      return answer
    }
    const call = newClient({ fetch }).verifyCitizen(questionAbout(person('mother')), { signal: giveUp.signal })

    await expect(call).rejects.toMatchObject({ code: 'ABORTED', retryable: false })
  })
})
