import {
  jointAnswerTexts,
  jointServiceErrors,
  jointStatus,
  type JointEntry,
  type JointStatus,
  type KnownJointStatus,
  type UpdateJointStatusInput,
} from '@lienthong/sdk-civil-status'
import { inProcessFetch } from '@lienthong/mock-core'
import { zJointOutcome } from '@lienthong/sdk-civil-status/contract'
import { ContractError, InputError } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citizen, dossierOf, failureOf, jointWorld, saying, sending, stepOf, type JointWorld } from './world.ts'

const birthEntry: JointEntry = {
  kind: 'birth',
  number: '12',
  book: '01/2026',
  page: '6',
  registeredOn: '2026-03-02',
  registry: { provinceCode: '42', communeCode: '18073' },
  personalId: '942226000123',
  child: { name: 'Trần Bảo Ngọc', sex: 'female', birthDate: '2026-02-27', origin: 'Phường Thành Sen, Tỉnh Hà Tĩnh' },
  mother: { name: 'Lê Thu Hiền', birthDate: '1993', residenceKind: 'permanent', paperNumber: '942193000001' },
  father: { name: 'Trần Văn Thắng', residence: 'Phường Thành Sen' },
  requester: { name: 'Lê Thu Hiền', relationship: 'Mẹ' },
  certificatePdf: new TextEncoder().encode('%PDF-1.4'),
}
const deathEntry: JointEntry = {
  kind: 'death',
  number: '3',
  book: '01/2026',
  page: '2',
  deceased: { name: 'Phan Văn Tư', sex: 'male', birthDate: '1944', diedOn: '2026-03-01', cause: 'Bệnh lý (mẫu)' },
  deathNotice: { kind: 'death-notice', number: '42001.GBT.00001.26' },
}

/** A step of each kind. */
function step(status: JointStatus, dossier: Parameters<typeof stepOf>[0]): UpdateJointStatusInput {
  const parts = stepOf(dossier)
  switch (status) {
    case 'supplement-required':
    case 'refused':
      return { ...parts, status, reason: 'Thiếu giấy chứng sinh' }
    case 'registered':
      return { ...parts, status, entry: birthEntry }
    default:
      return { ...parts, status }
  }
}

const somewhere = { jointDossierCode: 'G22-1', procedureCode: '2.000986' }

async function tell(joint: JointWorld, dossier: typeof somewhere, ...statuses: JointStatus[]) {
  const outcomes: string[] = []
  for (const status of statuses) {
    const { outcome } = await joint.client.updateJointStatus(step(status, dossier))
    outcomes.push(outcome)
  }
  return outcomes
}

describe('a dossier that goes well', () => {
  it('is told step by step, and counted once under the code of the province', async () => {
    const joint = jointWorld()
    const dossier = citizen(joint, 'file-birth')
    await joint.client.acknowledgeJointDossier({ jointDossierCode: dossier.jointDossierCode })

    expect(await tell(joint, dossier, 'received', 'eligible', 'sent-to-registry', 'registered', 'returned')).toEqual(
      Array(5).fill('updated'),
    )

    expect(Object.values(joint.world.graph.dossiers)).toEqual([
      {
        code: 'H27.18-260302-0001',
        procedureCode: '2.000986',
        joint: {
          code: dossier.jointDossierCode,
          kind: 'birth',
          filedAt: '2026-03-02T08:00:00+07:00',
          acknowledgedAt: '2026-03-02T08:00:00+07:00',
          statuses: ['1', '3', '7', '4', '5'],
          personalId: '942226000123',
          supplementedAt: [],
          alerts: [],
        },
        registrationStates: [],
        portalStatuses: [],
        firstSeenAt: '2026-03-02T08:00:00+07:00',
        lastSeenAt: '2026-03-02T08:00:00+07:00',
      },
    ])
  })

  it('may be told every step twice', async () => {
    const joint = jointWorld()
    const dossier = citizen(joint, 'file-birth')
    const outcomes = await tell(
      joint,
      dossier,
      ...(['received', 'received', 'eligible', 'eligible', 'sent-to-registry', 'sent-to-registry'] as const),
      ...(['registered', 'registered', 'returned', 'returned'] as const),
    )

    expect(outcomes).toEqual([
      ...['updated', 'already-final', 'updated', 'updated', 'updated', 'updated'],
      ...['updated', 'already-final', 'updated', 'already-final'],
    ])
    const [view] = Object.values(joint.world.graph.dossiers)
    expect(view?.joint?.statuses).toEqual(['1', '3', '7', '4', '5'])
  })

  it('a personal number that came after the entry is told when the result is handed over', async () => {
    const joint = jointWorld()
    const dossier = citizen(joint, 'file-birth')
    await tell(joint, dossier, 'received', 'eligible', 'sent-to-registry')
    const { personalId, ...entry } = birthEntry
    const view = () => Object.values(joint.world.graph.dossiers)[0]?.joint

    await joint.client.updateJointStatus({ ...stepOf(dossier), status: 'registered', entry })
    expect(view()).not.toHaveProperty('personalId')
    // The entry itself is taken once.
    const again = await joint.client.updateJointStatus({ ...stepOf(dossier), status: 'registered', entry: birthEntry })
    expect(again).toEqual({ outcome: 'already-final', settledAs: 'registered' })
    expect(view()).not.toHaveProperty('personalId')

    await joint.client.updateJointStatus({ ...stepOf(dossier), status: 'returned', entry: birthEntry })
    expect(view()).toMatchObject({ personalId, statuses: ['1', '3', '7', '4', '5'] })
  })

  it('what is handed over is an entry or nothing', async () => {
    const joint = jointWorld()
    const dossier = citizen(joint, 'file-birth')
    await tell(joint, dossier, 'received', 'eligible', 'sent-to-registry', 'registered')
    const bent = joint.newClient({
      fetch: sending(inProcessFetch(joint.platform), 'capNhat', { ketQuaXuLy: '{"soDinhDanh":"942226000123"}' }),
    })
    const error = await failureOf(bent.updateJointStatus({ ...stepOf(dossier), status: 'returned' }))
    expect(error).toMatchObject({ code: 'JOINT_SERVICE_FIELD_REFUSED', field: 'entry' })
  })

  it('a death ends in an entry of its own kind', async () => {
    const joint = jointWorld()
    const dossier = citizen(joint, 'file-death')
    await tell(joint, dossier, 'received', 'eligible', 'sent-to-registry')

    const { outcome } = await joint.client.updateJointStatus({
      ...stepOf(dossier),
      status: 'registered',
      entry: deathEntry,
    })

    expect(outcome).toBe('updated')
  })
})

describe('what is sent', () => {
  async function sent(input: UpdateJointStatusInput) {
    const fetch = saying({ title: 'Cập nhật trạng thái thành công', status: 200 })
    await jointWorld().newClient({ fetch }).updateJointStatus(input)
    return (await fetch.requests[0]!.json()) as Record<string, unknown>
  }

  it('are all the fields of a step, times as wall clock of Viet Nam', async () => {
    expect(
      await sent({
        ...stepOf(somewhere),
        status: 'eligible',
        at: '2026-03-02T01:20:00Z',
        officer: { name: 'Nguyễn Thị Lan', title: 'Công chức', department: 'Bộ phận một cửa' },
        action: 'Hồ sơ đủ điều kiện',
        note: 'Ghi chú',
        startedAt: '2026-03-02T08:00:00+07:00',
        dueAt: '2026-03-02T17:00:00+07:00',
        promised: { before: '2026-03-02T17:00:00+07:00', now: '2026-03-03T17:00:00+07:00' },
      }),
    ).toEqual({
      maTTHC: '2.000986',
      soHoSoLT: 'G22-1',
      coQuanXuLy: 5,
      maHoSo: 'H27.18-260302-0001',
      trangThai: 3,
      thoiGianThucHien: '02/03/2026 08:20:00',
      ghiChu: 'Ghi chú',
      nguoiXuLy: 'Nguyễn Thị Lan',
      chucDanh: 'Công chức',
      phongBanXuLy: 'Bộ phận một cửa',
      noiDungXuLy: 'Hồ sơ đủ điều kiện',
      ngayBatDau: '02/03/2026 08:00:00',
      ngayKetThucTheoQuyDinh: '02/03/2026 17:00:00',
      ngayHenTraTruoc: '02/03/2026 17:00:00',
      ngayHenTraMoi: '03/03/2026 17:00:00',
    })
  })

  it.each([
    ['seven working days', '2026-03-02T08:20:00+07:00', undefined, '11/03/2026 17:00:00'],
    ['one more after 15:00', '2026-03-02T15:01:00+07:00', undefined, '12/03/2026 17:00:00'],
    ['over Tết', '2026-02-12T09:00:00+07:00', undefined, '02/03/2026 17:00:00'],
    ['what you say', '2026-03-02T08:20:00+07:00', '2026-03-05T11:00:00+07:00', '05/03/2026 11:00:00'],
  ])('the last moment for a supplement: %s', async (_, at, supplementBy, hanBoSungHoSo) => {
    const input = { ...stepOf(somewhere), at, status: 'supplement-required', reason: 'Thiếu giấy chứng sinh' } as const

    expect(await sent({ ...input, ...(supplementBy !== undefined && { supplementBy }) })).toMatchObject({
      trangThai: 2,
      noiDungXuLy: 'Thiếu giấy chứng sinh',
      hanBoSungHoSo,
    })
  })

  it('is the entry as JSON in a string, as the contract has it', async () => {
    const { ketQuaXuLy } = await sent({ ...stepOf(somewhere), status: 'registered', entry: birthEntry })

    expect(zJointOutcome.parse(JSON.parse(String(ketQuaXuLy)))).toEqual({
      soDinhDanh: '942226000123',
      ngayDangKy: '02/03/2026',
      ndkksMaTinh: '42',
      ndkksMaXa: '18073',
      nksHoTen: 'Trần Bảo Ngọc',
      nksGioiTinh: 2,
      nksNgaySinh: '27.02.2026',
      nksQueQuan: 'Phường Thành Sen, Tỉnh Hà Tĩnh',
      meHoTen: 'Lê Thu Hiền',
      meNgaySinh: '1993',
      meLoaiCuTru: 1,
      meNoiCuTru: 'Không có thông tin',
      meSoGiayTo: '942193000001',
      chaHoTen: 'Trần Văn Thắng',
      chaNoiCuTru: 'Phường Thành Sen',
      nycHoTen: 'Lê Thu Hiền',
      nycQuanHe: 'Mẹ',
      giayKhaiSinh: btoa('%PDF-1.4'),
      soDangKy: '12',
      quyenSo: '01/2026',
      trangSo: '6',
      maGiayToKetQua: 'KQ.G15.000031',
    })
  })

  it('may be an entry without a personal number, and one of a death', async () => {
    const { personalId: _, ...without } = birthEntry as Extract<JointEntry, { kind: 'birth' }>
    const birth = await sent({ ...stepOf(somewhere), status: 'registered', entry: without })
    const death = await sent({ ...stepOf(somewhere), status: 'registered', entry: deathEntry })

    expect(JSON.parse(String(birth['ketQuaXuLy']))).not.toHaveProperty('soDinhDanh')
    expect(zJointOutcome.parse(JSON.parse(String(death['ketQuaXuLy'])))).toMatchObject({
      nktHoTen: 'Phan Văn Tư',
      nktNgayChet: '01.03.2026',
      giayBaoTuLoai: '1',
      maGiayToKetQua: 'KQ.G15.000034',
    })
  })
})

describe('bad input is refused before anything is sent', () => {
  const refusedFields = async (input: unknown): Promise<string[]> => {
    const fetch = saying({ title: 'Cập nhật trạng thái thành công', status: 200 })
    const error = await failureOf(
      jointWorld()
        .newClient({ fetch })
        .updateJointStatus(input as UpdateJointStatusInput),
    )
    expect(fetch.requests).toEqual([])
    expect(error).toBeInstanceOf(InputError)
    return (error as InputError).fields.map(({ field, rule }) => `${field} ${rule}`)
  }
  const parts = stepOf(somewhere)

  it.each<[string, object, string[]]>([
    ['no code', { ...parts, jointDossierCode: '', status: 'received' }, ['jointDossierCode too-short']],
    ['a time without offset', { ...parts, at: '02/03/2026 08:20', status: 'received' }, ['at instant']],
    ['an unknown status', { ...parts, status: 'done' }, ['status not-in-list']],
    ['no reason', { ...parts, status: 'refused' }, ['reason required']],
    ['no entry', { ...parts, status: 'registered' }, ['entry required']],
    [
      'a number of 11 digits',
      { ...parts, status: 'registered', entry: { ...birthEntry, personalId: '94222600012' } },
      ['entry.personalId personal-id'],
    ],
    [
      'a day that does not exist',
      { ...parts, status: 'registered', entry: { ...birthEntry, registeredOn: '2026-02-30' } },
      ['entry.registeredOn plain-date'],
    ],
    [
      'an empty certificate',
      { ...parts, status: 'registered', entry: { ...birthEntry, certificatePdf: new Uint8Array() } },
      ['entry.certificatePdf too-short'],
    ],
    [
      'a certificate over 5 MB',
      { ...parts, status: 'registered', entry: { ...birthEntry, certificatePdf: new Uint8Array(5 * 1024 * 1024 + 1) } },
      ['entry.certificatePdf too-long'],
    ],
    [
      'fields of another step',
      { ...parts, status: 'received', reason: 'x', entry: birthEntry },
      ['reason unknown-field', 'entry unknown-field'],
    ],
    [
      'several at once',
      { ...parts, procedureCode: '', at: 'x', status: 'refused', reason: '' },
      ['procedureCode too-short', 'at instant', 'reason too-short'],
    ],
  ])('%s', async (_, input, fields) => {
    expect(await refusedFields(input)).toEqual(fields)
  })

  const all = Object.keys(jointStatus.moves) as KnownJointStatus[]
  const steps = Object.keys(jointStatus.codes) as JointStatus[]
  const wrongMoves = all.flatMap((from) =>
    steps.filter((to) => to !== from && !jointStatus.canMove(from, to)).map((to) => [from, to] as const),
  )

  it.each(wrongMoves)('from %s no dossier goes to %s', async (knownStatus, to) => {
    expect(await refusedFields({ ...step(to, somewhere), knownStatus })).toEqual(['status status-order'])
  })

  it('the sentence says so in both languages', async () => {
    const client = jointWorld().newClient({ fetch: saying({}) })
    const error = await failureOf(client.updateJointStatus({ ...step('returned', somewhere), knownStatus: 'new' }))

    expect(error).toMatchObject({
      message: 'Invalid input: status must not come at this point of the dossier',
      messageVi: 'Dữ liệu chưa hợp lệ: status không đúng trình tự xử lý hồ sơ',
    })
  })
})

describe('the order of steps', () => {
  it('is 1, 3, 7, 4, 5 with the branches 2 and 6', () => {
    const codesOf = (from: KnownJointStatus) => jointStatus.moves[from].map((to) => jointStatus.codes[to])

    expect(codesOf('new')).toEqual([1])
    expect(codesOf('received')).toEqual([3, 2, 6])
    expect(codesOf('eligible')).toEqual([7, 2, 6])
    expect(codesOf('sent-to-registry')).toEqual([4, 2, 6])
    expect(codesOf('registered')).toEqual([5])
    expect(codesOf('returned')).toEqual([])
    expect(codesOf('refused')).toEqual([])
  })

  it('is the same for client and mock: what one lets through the other takes, on every way', async () => {
    const steps = Object.keys(jointStatus.codes) as JointStatus[]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 12 }), async (wanted) => {
        const joint = jointWorld()
        const dossier = citizen(joint, 'file-birth')
        let known: KnownJointStatus = 'new'
        for (const status of wanted) {
          const told = await joint.client.updateJointStatus(step(status, dossier)).then(
            ({ outcome }) => outcome,
            (error: { code: string }) => error.code,
          )
          const moves = jointStatus.canMove(known, status)
          if (moves) expect(told).toBe('updated')
          else if (status !== known) expect(told).not.toBe('updated')
          if (moves) known = status
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each<[string, string, JointStatus, string]>([
    ['joint-birth-at-desk', 'the predecessor is missing', 'sent-to-registry', 'JOINT_SERVICE_NOT_READY'],
    ['joint-birth-not-begun', 'nothing was told yet', 'eligible', 'JOINT_SERVICE_NOT_READY'],
    ['joint-birth-at-registry', 'back', 'eligible', 'JOINT_SERVICE_INVALID_TRANSITION'],
    ['joint-birth-at-registry', 'the end is too early', 'returned', 'JOINT_SERVICE_NOT_READY'],
  ])('%s: %s', async (persona, _, status, code) => {
    const joint = jointWorld()
    const dossier = dossierOf(joint, persona)
    const input = { ...step(status, dossier), dossierCode: dossier.dossierCode }

    expect(await failureOf(joint.client.updateJointStatus(input))).toMatchObject({
      code,
      retryable: code === 'JOINT_SERVICE_NOT_READY',
      outcome: 'rejected',
    })
  })

  it('a step that was too early is taken once its predecessor is there', async () => {
    const joint = jointWorld()
    const dossier = citizen(joint, 'file-birth')
    await tell(joint, dossier, 'received')
    expect(await failureOf(tell(joint, dossier, 'sent-to-registry'))).toMatchObject({ code: 'JOINT_SERVICE_NOT_READY' })

    expect(await tell(joint, dossier, 'eligible', 'sent-to-registry')).toEqual(['updated', 'updated'])
  })

  it.each<[string, JointStatus, string]>([
    ['joint-birth-refused', 'registered', 'refused'],
    ['joint-birth-returned', 'refused', 'returned'],
    ['joint-birth-at-desk', 'received', 'received'],
  ])('%s takes no %s any more, and says how it ended', async (persona, status, settledAs) => {
    const joint = jointWorld()
    const dossier = dossierOf(joint, persona)
    const input = { ...step(status, dossier), dossierCode: dossier.dossierCode }

    expect(await joint.client.updateJointStatus(input)).toEqual({ outcome: 'already-final', settledAs })
  })
})

describe('the texts of the software', () => {
  const said = (body: unknown, status = 200) =>
    jointWorld()
      .newClient({ fetch: saying(body, status) })
      .updateJointStatus(step('received', somewhere))

  const asTitle = (text: string, status: number) => ({ title: text, status })
  const asError = (text: string, status: number) => ({
    title: 'One or more validation errors occurred.',
    status,
    errors: { soHoSoLT: [text] },
  })
  const shapes = [asTitle, asError]

  it.each(jointAnswerTexts.filter(({ means }) => means === 'ALREADY_FINAL'))(
    '"$part" is taken as done',
    async (row) => {
      for (const shape of shapes) {
        const text = `Hồ sơ G22-1 ${row.part.toUpperCase()} !`
        expect(await said(shape(text, 400), 400)).toEqual({
          outcome: 'already-final',
          settledAs: 'settledAs' in row && row.settledAs,
        })
        expect(await said(shape(text.normalize('NFD').replaceAll(' ', '\u00a0'), 200))).toMatchObject({
          outcome: 'already-final',
        })
      }
    },
  )

  it.each(
    jointAnswerTexts.filter(({ means }) =>
      ['NOT_READY', 'FAILED', 'INVALID_TRANSITION', 'UNKNOWN_DOSSIER'].includes(means),
    ),
  )('"$part" is $means', async ({ part, means }) => {
    for (const shape of shapes)
      expect(await failureOf(said(shape(`Lỗi: ${part}`, 400), 400))).toMatchObject({
        code: `JOINT_SERVICE_${means}`,
        wireCode: part,
        retryable: means === 'NOT_READY' || means === 'FAILED',
      })
  })

  it('each refusal of the table has its texts in the list of errors', () => {
    for (const [code, { wire }] of Object.entries(jointServiceErrors)) {
      if (code === 'JOINT_SERVICE_FIELD_REFUSED') continue
      expect(wire.length).toBeGreaterThan(0)
      for (const text of wire) expect(jointAnswerTexts.map(({ part }) => part as string)).toContain(text)
    }
  })

  it('another field is named by its name in the input', async () => {
    const errors = { ketQuaXuLy: ['Kết quả xử lý không hợp lệ'] }

    expect(await failureOf(said({ title: 'Lỗi', status: 400, errors }, 400))).toMatchObject({
      code: 'JOINT_SERVICE_FIELD_REFUSED',
      field: 'entry',
      message: 'The joint-service software refuses a field of the request. Correct it and send it again. (entry)',
    })
  })

  it('a field nobody knows is named as it is, but not when it may be a number of somebody', async () => {
    const errorsAt = (field: string) => ({ title: 'Lỗi', status: 400, errors: { [field]: ['x'] } })

    expect(await failureOf(said(errorsAt('maMoi'), 400))).toMatchObject({ field: 'maMoi' })
    expect(await failureOf(said(errorsAt('942185000011'), 400))).toMatchObject({ field: '(hidden)' })
    expect(await failureOf(said(errorsAt('constructor'), 400))).toMatchObject({ field: 'constructor' })
  })

  it.each([
    ['a text nobody knows', { title: 'Nguyễn Văn An đã nộp', status: 200 }],
    ['the opposite of success', { title: 'Cập nhật không thành công', status: 200 }],
    ['a success that its envelope denies', { title: 'Cập nhật trạng thái thành công', status: 500 }],
    ['no text at all', { title: '', status: 200 }],
    ['no envelope', { message: 'thành công' }],
    ['errors that are none', { title: '', status: 400, errors: { soHoSoLT: [] } }],
  ])('%s is no success, and not quoted', async (_, body) => {
    const error = await failureOf(said(body))

    expect(error).toBeInstanceOf(ContractError)
    expect(JSON.stringify(error)).not.toContain('Nguyễn')
  })

  it('whatever else it says never passes for done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (title) => {
        fc.pre(!jointAnswerTexts.some(({ part }) => title.toLowerCase().includes(part)))
        expect(await failureOf(said({ title, status: 200 }))).toBeInstanceOf(ContractError)
      }),
      { numRuns: 50 },
    )
  })

  it('an error of the server that is no answer of the software may pass', async () => {
    expect(await failureOf(said('<html>', 502))).toMatchObject({ kind: 'transport', retryable: true })
  })
})

describe('the mock refuses', () => {
  it('a second name of the same dossier, another procedure, a time that does not exist, an entry that is none', async () => {
    const joint = jointWorld()
    const dossier = citizen(joint, 'file-birth')
    await tell(joint, dossier, 'received')
    const eligible = step('eligible', dossier)

    expect(await failureOf(joint.client.updateJointStatus({ ...eligible, dossierCode: 'H27-2' }))).toMatchObject({
      field: 'dossierCode',
    })
    expect(await failureOf(joint.client.updateJointStatus({ ...eligible, procedureCode: '2.001023' }))).toMatchObject({
      field: 'procedureCode',
    })
    const wrong = { trangThai: 4, thoiGianThucHien: '31/02/2026 08:00:00', ketQuaXuLy: '{}' }
    const broken = joint.newClient({ fetch: sending(inProcessFetch(joint.platform), 'capNhatTrangThai', wrong) })
    expect(await failureOf(broken.updateJointStatus(eligible))).toMatchObject({
      code: 'JOINT_SERVICE_FIELD_REFUSED',
      field: 'at',
    })
    const [view] = Object.values(joint.world.graph.dossiers)
    expect(view?.joint?.statuses).toEqual(['1'])
  })

  it('a dossier that the citizen took back: nothing is told of it any more', async () => {
    const joint = jointWorld()
    const dossier = citizen(joint, 'file-birth')
    await tell(joint, dossier, 'received')
    citizen(joint, 'withdraw', { jointDossierCode: dossier.jointDossierCode })

    expect(await failureOf(tell(joint, dossier, 'eligible'))).toMatchObject({
      code: 'JOINT_SERVICE_UNKNOWN_DOSSIER',
      retryable: false,
    })
    expect(Object.values(joint.world.graph.dossiers)[0]?.joint?.withdrawnAt).toBe('2026-03-02T08:00:00+07:00')
  })
})
