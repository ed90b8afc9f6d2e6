import { inProcessFetch } from '@lienthong/mock-core'
import { ContractError, isLienThongError, RemoteError, type Drift, type Fetch } from '@lienthong/sdk-core'
import { isProcedureError, procedureErrors } from '@lienthong/sdk-residence'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { everythingShown } from '../world.ts'
import { collect, dormitoryList, guest, notice, permanent, proceduresWorld } from './world.ts'

type Answer = Record<string, unknown>

/** A client whose answers are changed on their way; those of the gateway are not. */
function clientWith(change: (answer: Answer) => unknown, made = proceduresWorld(), onDrift?: (drift: Drift) => void) {
  const fetch: Fetch = async (request) => {
    const response = await inProcessFetch(made.platform)(request)
    if (request.url.endsWith('/token')) return response
    return Response.json(change((await response.json()) as Answer), { headers: response.headers })
  }
  return { ...made, procedures: made.newClient({ fetch, ...(onDrift && { onDrift }) }) }
}

const failure = (call: Promise<unknown>) => call.catch((thrown: unknown) => thrown)

describe('a refusal is an error to switch on', () => {
  const codes = Object.entries(procedureErrors).flatMap(([code, { wire }]) => wire.map((wireCode) => [wireCode, code]))

  it.each(codes)('wire code %s is %s', async (wireCode, code) => {
    const { procedures, person } = clientWith(() => ({ maKetQua: wireCode, moTa: 'Từ chối' }))
    const error = await failure(procedures.registerPermanentResidence(permanent(person('settler'))))

    expect(error).toBeInstanceOf(RemoteError)
    expect(isProcedureError(error)).toBe(true)
    expect(error).toMatchObject({ code, wireCode, system: 'residence-procedures' })
  })

  it.each([
    ['nguoiNop.soDinhDanh', 'applicant.personalId'],
    ['thanhVien.3.ngaySinh', 'members.3.birthDate'],
    ['hoSo.maHoSo', 'dossierCode'],
    ['choO.diaChi.maXa', 'home.address.communeCode'],
    ['yKien.chuSoHuu.ngay', 'consents.homeOwner.on'],
    ['khach.17.soGiayTo', 'guests.17.identity.number'],
  ])('the wire field %s is told as %s', async (ten, field) => {
    const truong = [{ ten: 'truongLa' }, { ten }]
    const { procedures, person } = clientWith(() => ({ maKetQua: '01', truong }))

    expect(await failure(procedures.registerPermanentResidence(permanent(person('settler'))))).toMatchObject({
      code: 'PROCEDURE_DATA_REFUSED',
      field,
    })
  })

  it('a field that no input has is not told, and neither is a value', async () => {
    const truong = [{ ten: 'soDinhDanh 942195000777 sai' }, { ten: 'constructor' }]
    const { procedures, person } = clientWith(() => ({ maKetQua: '01', moTa: '942195000777', truong }))
    const error = await failure(procedures.registerPermanentResidence(permanent(person('settler'))))

    expect((error as RemoteError).field).toBeUndefined()
    expect(everythingShown(error)).not.toContain('942195000777')
  })

  it('a code that nobody knows is a contract error', async () => {
    const { procedures, person } = clientWith(() => ({ maKetQua: '77' }))

    expect(await failure(procedures.registerPermanentResidence(permanent(person('settler'))))).toMatchObject({
      kind: 'contract',
      code: 'UNKNOWN_REFUSAL',
      wireCode: '77',
    })
  })
})

describe('a success that says nothing is none', () => {
  it('a receipt that is missing, or has no readable time', async () => {
    for (const change of [
      () => ({ maKetQua: '00' }),
      ({ bienNhan, ...rest }: Answer) => ({ ...rest, bienNhan: { ...(bienNhan as Answer), ngayHenTra: '31/02/2026' } }),
    ]) {
      const { procedures, person } = clientWith(change)
      const error = await failure(procedures.registerPermanentResidence(permanent(person('settler'))))
      expect(error).toBeInstanceOf(ContractError)
      expect(error).toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT' })
    }
  })

  it.each<[string, (rows: Answer[]) => Answer[]]>([
    ['one too few', (rows) => rows.slice(1)],
    ['another order', (rows) => rows.toReversed()],
    ['one twice', (rows) => rows.map(() => rows[0]!)],
  ])('outcomes of guests that cannot be told apart: %s', async (_, change) => {
    const { procedures, person } = clientWith(({ khach, ...rest }) => ({ ...rest, khach: change(khach as Answer[]) }))
    const guests = [guest(person('hotel-guest')), guest(person('settler'))]

    expect(await failure(procedures.notifyLodging({ ...notice(person('hotel-manager')), guests }))).toMatchObject({
      code: 'ANSWER_OUTSIDE_CONTRACT',
      problems: [expect.stringContaining('khach')],
    })
  })

  it('rows of a list that are missing', async () => {
    const { procedures, person } = clientWith(({ dong: _, ...rest }) => rest)
    const { name, personalId, birthDate } = person('boarder')
    const list = dormitoryList(person('dormitory-manager'), [{ name, personalId, birthDate, until: '2026-12-31' }])

    expect(await failure(procedures.registerTemporaryResidenceList(list))).toMatchObject({
      code: 'ANSWER_OUTSIDE_CONTRACT',
      problems: [expect.stringContaining('dong')],
    })
  })
})

describe('an answer the contract does not know', () => {
  it('new fields, states, reasons and things asked for are told to onDrift, and nothing is thrown', async () => {
    const made = proceduresWorld()
    const form = permanent(made.person('owner-disputed-home'))
    await made.procedures.registerPermanentResidence(form)
    made.pass()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const { procedures } = clientWith(
      ({ hoSo, ...rest }) => {
        const tuChoi = { mauPhieu: 'CT99', maLyDo: 'LD99', moTa: 'Lý do mới' }
        const yeuCauBoSung = {
          lan: 3,
          hanBoSung: '09/03/2026 17:00:00',
          noiDung: [{ maNoiDung: 'BS99', moTa: 'Khác' }],
        }
        return { ...rest, hoSo: { ...(hoSo as Answer), trangThai: '11', moi: 1, tuChoi, yeuCauBoSung } }
      },
      made,
      onDrift,
    )

    const status = await procedures.getProcedureStatus(form.dossierCode)

    expect(status).toMatchObject({
      statusCode: '11',
      refusal: { form: 'CT99', reasonCode: 'LD99', description: 'Lý do mới' },
      question: { number: 3, items: [{ itemCode: 'BS99', description: 'Khác' }] },
    })
    expect(status).not.toHaveProperty('status')
    expect(status.refusal).not.toHaveProperty('reason')
    expect(onDrift.mock.calls.map(([{ path }]) => path)).toEqual(
      expect.arrayContaining(['hoSo.trangThai', 'hoSo.moi', 'hoSo.tuChoi.maLyDo']),
    )
  })

  it('whatever JSON comes, a call ends with a result or an error of this project', async () => {
    let next: unknown
    const { procedures, person } = clientWith(() => next)
    const form = permanent(person('settler'))
    const guests = [guest(person('hotel-guest'))]
    const told = notice(person('hotel-manager'))

    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (answer) => {
        next = fc.sample(
          fc.constantFrom(answer, { maKetQua: '00', bienNhan: answer, khach: answer, hoSo: answer }),
          1,
        )[0]
        const calls = [
          procedures.registerPermanentResidence(form),
          procedures.notifyLodging({ ...told, guests }),
          procedures.getProcedureStatus('G01-1'),
          collect(procedures.listProcedureResults({ dossierCodes: ['G01-1'] })),
          procedures.withdrawDossier({ dossierCode: 'G01-1', reason: 'x', at: form.submittedAt }),
        ]
        for (const call of calls) {
          const error = await failure(call.then(() => undefined))
          expect(error === undefined || isLienThongError(error)).toBe(true)
        }
      }),
    )
  })
})

describe('the mock judges what the contract cannot', () => {
  /** What the mock says to a form of the contract that is changed on its way. */
  async function said(change: (body: Answer) => object): Promise<Answer> {
    const made = proceduresWorld()
    const answers: Answer[] = []
    const fetch: Fetch = async (request) => {
      if (request.url.endsWith('/token')) return inProcessFetch(made.platform)(request)
      const body = JSON.stringify(change((await request.json()) as Answer))
      const headers = { authorization: request.headers.get('authorization')!, 'content-type': 'application/json' }
      const response = await inProcessFetch(made.platform)(new Request(request.url, { method: 'POST', headers, body }))
      answers.push((await response.clone().json()) as Answer)
      return response
    }
    await failure(made.newClient({ fetch }).registerPermanentResidence(permanent(made.person('settler'))))
    return answers[0]!
  }
  const within = (body: Answer, key: string, change: object) => ({
    ...body,
    [key]: { ...(body[key] as Answer), ...change },
  })

  it.each<[string, string[], (body: Answer) => object]>([
    ['a day that does not exist', ['hoSo.ngayNop'], (body) => within(body, 'hoSo', { ngayNop: '31/02/2026 08:00:00' })],
    ['a birth to come', ['nguoiNop.ngaySinh'], (body) => within(body, 'nguoiNop', { ngaySinh: '01/01/2030' })],
    ['a blank name', ['chuHo.hoTen'], (body) => within(body, 'chuHo', { hoTen: '  ' })],
    ['another procedure', ['hoSo.maThuTuc'], (body) => within(body, 'hoSo', { maThuTuc: '1.004194' })],
    [
      'a commune of another province',
      ['choO.diaChi.maXa'],
      (body) => within(body, 'choO', { diaChi: { maTinh: '42', maXa: '16690', chiTiet: 'Số 1' } }),
    ],
    [
      'two fields at once',
      ['nguoiNop.soDinhDanh', 'phuLuc'],
      (body) => ({ ...within(body, 'nguoiNop', { soDinhDanh: '123' }), phuLuc: [] }),
    ],
  ])('%s is refused with 01, and named', async (_, fields, change) => {
    const answer = await said(change)

    expect(answer['maKetQua']).toBe('01')
    expect((answer['truong'] as { ten: string }[]).map(({ ten }) => ten)).toEqual(fields)
  })
})
