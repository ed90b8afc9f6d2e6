import { createCriminalRecordClient, createLandClient } from '@lienthong/sdk-registries'
import { ngspGateway } from '@lienthong/sdk-core'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  checkForm,
  criminalRecordCases,
  formPage,
  getService,
  landCases,
  services,
  type CaseSubmission,
  type LandOutcomes,
  type ReadPaper,
  type ServiceForm,
} from '@lienthong/essential-services'
import { writeBirthFields } from '../src/services/write-birth.ts'
import { writeDeathFields } from '../src/services/write-death.ts'
import { askService, clock } from './ask-service.ts'

/** What a wire was told; it answers as given. */
function wire(answers: (path: string) => object) {
  const sent: { readonly path: string; readonly body: Record<string, unknown> }[] = []
  const gateway = ngspGateway({ baseUrl: 'http://wire.test', consumerKey: 'k', consumerSecret: 's' })
  const fetch = async (input: Request | URL | string, init?: RequestInit) => {
    const request = new Request(input, init)
    const path = new URL(request.url).pathname
    if (path.endsWith('/token')) return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 3600 })
    sent.push({ path, body: (await request.json()) as Record<string, unknown> })
    return Response.json(answers(path))
  }
  return { sent, options: { gateway, fetch, clock, policies: { retry: false, breaker: false } } as const }
}

const file = new TextEncoder().encode('%PDF-1.4 giấy tờ')
const handedIn = (id: string, content = file) => ({
  id,
  name: `${id}.pdf`,
  url: `https://one-stop.example/${id}`,
  sha256: createHash('sha256').update(content).digest('hex'),
})
const readPaper: ReadPaper = () => Promise.resolve(file)

const submission = (service: string, content: object, change: Partial<CaseSubmission> = {}): CaseSubmission => ({
  system: 'registry',
  service,
  dossierCode: 'H42.18-260720-0001',
  submittedAt: '2026-07-20T09:00:00+07:00',
  channel: 'desk',
  agencyCode: '18073',
  content,
  ...change,
})

/** Every value of a form that somebody typed, with its path; yes and no and numbers as text. */
function leaves(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[path, String(value)]]
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`))
}

describe('whoever asks for a registration without telling where they live', () => {
  it.each(['birth-registration', 'death-registration', 'joint-birth', 'joint-death', 'land-holder-change'] as const)(
    'is asked by %s, and no home of somebody else is told in its place',
    (slug) => {
      const { form, problems, sentences } = askService(slug)
      const { applicant } = form() as { applicant: object }
      const homeless = { ...applicant, currentResidence: undefined, permanentResidence: undefined }
      expect(problems(form({ applicant: homeless }))).toEqual({ 'applicant.currentResidence': 'residence-needed' })
      const who = slug === 'land-holder-change' ? 'Người nộp hồ sơ' : 'Người yêu cầu'
      expect(sentences(form({ applicant: homeless }), 'applicant.currentResidence')?.[0]).toBe(
        `${who} › Nơi ở hiện tại hoặc nơi thường trú của người nộp hồ sơ phải được khai`,
      )
      expect(problems(form({ applicant: { ...applicant, currentResidence: undefined } }))).toEqual({})
      expect(problems(form({ applicant: { ...applicant, permanentResidence: undefined } }))).toEqual({})
    },
  )

  it('is never written into a birth or a death', () => {
    const [birth] = getService('birth-registration').form.examples
    const [death] = getService('death-registration').form.examples
    const homeless = { ...birth.applicant, currentResidence: undefined, permanentResidence: undefined }
    expect(() => writeBirthFields({ ...birth, applicant: homeless } as never)).toThrowError(
      expect.objectContaining({ kind: 'input' }),
    )
    expect(() => writeDeathFields({ ...death, applicant: homeless } as never)).toThrowError(
      expect.objectContaining({ kind: 'input' }),
    )
    const permanentResidence = { provinceCode: '01', communeCode: '00004', detail: 'Nhà của người yêu cầu' }
    const there = { ...birth.applicant, currentResidence: undefined, permanentResidence }
    expect(writeBirthFields({ ...birth, applicant: there } as never).requester).toEqual({
      name: birth.applicant.name,
      personalId: birth.applicant.personalId,
      relationship: 'Mẹ',
      phone: '+84900000001',
      email: 'vi.du@example.com',
      residence: permanentResidence,
    })
  })
})

describe('a criminal-record certificate', () => {
  const { examples } = getService('criminal-record').form
  const outcome = { status: 1, statusDescription: 'x', value: [] }
  const answers = (path: string) =>
    path.endsWith('traCuuHoSo') ? outcome : { statusCode: '00', data: '1', errorDetail: null }

  function record(options: { readonly readPaper?: ReadPaper } = { readPaper }) {
    const { sent, options: client } = wire(answers)
    const cases = criminalRecordCases({
      client: createCriminalRecordClient(client),
      authKey: 'k',
      provinceCode: '42',
      source: '1',
      ...options,
    })
    const told = () => sent.filter(({ path }) => path.endsWith('nhanHoSo')).map(({ body }) => body)
    const toldForm = () => (told().at(-1) ?? {})['toKhai'] as Record<string, unknown>
    return { cases, told, toldForm }
  }

  /** What the wire has no field for; it stands on the declaration that goes along. */
  const onThePageOnly = /^(paper\.|feeGroup|severalResidences|delivery|filedBy)/

  it.each(examples.map((example, index) => [index, example] as const))(
    'example %d reaches the wire, every field of it',
    async (_, example) => {
      const { cases, toldForm } = record()
      await cases.submit(submission('criminal-record', example))
      const { fileHoSo, ...fields } = toldForm()
      const text = JSON.stringify(fields)
      const missing = leaves(example).filter(([path, value]) => {
        const days = [value, value.split('-').reverse().join('/')]
        const coded = { sex: true, certificateKind: true, confirmBans: true, copies: true }[path.split('.').at(-1)!]
        return (
          coded !== true &&
          !onThePageOnly.test(path) &&
          !days.some((each) => text.includes(JSON.stringify(each).slice(1, -1)))
        )
      })
      expect(missing).toEqual([])
      const [page] = fileHoSo as { tenLoaiFile: string; tenFile: string; noiDungFile: string }[]
      expect(page).toMatchObject({ tenLoaiFile: 'Tờ khai yêu cầu cấp phiếu', tenFile: 'to-khai.html' })
      const written = Buffer.from(page!.noiDungFile, 'base64').toString('utf8')
      for (const word of ['Thẻ căn cước', '942190000011', 'Không có', 'Mã hồ sơ: H42.18-260720-0001', 'Bản điện tử'])
        expect(written).toContain(word)
    },
  )

  it('names a mandate where there is one, and none of close family', async () => {
    const { cases, toldForm } = record()
    const form = { ...examples[1]!, filedBy: 'delegate' } as ServiceForm<'criminal-record'>
    await cases.submit(submission('criminal-record', form))
    expect(toldForm()).toMatchObject({ uyQuyen: '1', nuqHoTen: 'Trần Văn Ví Dụ', nuqQuanHe: 'Bạn' })
    await cases.submit(submission('criminal-record', { ...form, filedBy: 'family' }))
    expect(toldForm()).toMatchObject({ uyQuyen: '0' })
    expect(Object.keys(toldForm()).filter((name) => name.startsWith('nuq'))).toEqual([])
    // Nothing is made up for a relation that nobody told.
    await cases.submit(
      submission('criminal-record', { ...form, delegate: { ...examples[1]!.delegate, relationship: undefined } }),
    )
    expect(Object.keys(toldForm()).filter((name) => name.startsWith('nuq'))).toEqual(['nuqHoTen', 'nuqSoDinhDanh'])
  })

  it.each([
    ['2026-07-20T20:00:00Z', '21/07/2026'],
    ['2026-07-20T23:30:00+07:00', '20/07/2026'],
    ['2026-07-20T00:30:00+09:00', '19/07/2026'],
  ])('filed at %s is received on %s, the day in Viet Nam', async (submittedAt, day) => {
    const { cases, told } = record()
    await cases.submit(submission('criminal-record', examples[0], { submittedAt }))
    expect(told()[0]).toMatchObject({ ngayTiepNhan: day })
  })

  it('takes its papers along, and all of them again with a supplement', async () => {
    const { cases, toldForm } = record()
    const documents = [handedIn('fee-group')]
    await cases.submit(submission('criminal-record', examples[0], { documents }))
    const files = () =>
      (toldForm()['fileHoSo'] as { tenLoaiFile: string; tenFile: string; noiDungFile: string }[]).slice(1)
    const proof = {
      tenLoaiFile: 'Giấy tờ chứng minh đối tượng được giảm, miễn phí',
      tenFile: 'fee-group.pdf',
      noiDungFile: Buffer.from(file).toString('base64'),
    }
    expect(files()).toEqual([proof])
    await cases.supplement({
      system: 'criminal-record',
      dossierCode: 'H42.18-260720-0001',
      submittedAt: '2026-07-22T09:00:00+07:00',
      documents: [handedIn('mandate')],
      before: { content: examples[0], documents },
    })
    expect(files()).toMatchObject([proof, { tenFile: 'mandate.pdf' }])
  })

  it('sends nothing when a paper cannot be read, or is not the one that was handed in', async () => {
    const documents = [handedIn('fee-group')]
    const blind = record({})
    await expect(blind.cases.submit(submission('criminal-record', examples[0], { documents }))).rejects.toMatchObject({
      code: 'SERVICE_CLIENT_MISSING',
      what: 'readPaper',
    })
    const forged = record({ readPaper: () => Promise.resolve(new TextEncoder().encode('%PDF-1.4 khác')) })
    await expect(forged.cases.submit(submission('criminal-record', examples[0], { documents }))).rejects.toMatchObject({
      fields: [{ field: 'head.documents.0.sha256', rule: 'hash-of-file' }],
    })
    expect([...blind.told(), ...forged.told()]).toEqual([])
  })
})

describe('a change of the holder of land', () => {
  const { examples } = getService('land-holder-change').form
  const taken = { data: null, status: { success: true, code: 200, type: 'success', time: null, message: 'x' } }

  function land(kept = new Map<string, Awaited<ReturnType<LandOutcomes['find']>>>()) {
    const { sent, options } = wire(() => taken)
    const outcomes: LandOutcomes = {
      find: (code) => Promise.resolve(kept.get(code)),
      noteSent({ dossierCode, at, dueAt }) {
        kept.set(dossierCode, { status: 'received', at, dueAt, papers: [] })
        return Promise.resolve()
      },
    }
    const procedure = { code: '1.013833', name: 'Đăng ký biến động' }
    const cases = landCases({ client: createLandClient(options), receivedBy: 'cán bộ', procedure, outcomes, readPaper })
    return { cases, kept, told: () => sent.map(({ body }) => body) }
  }

  it.each(examples.map((example, index) => [index, example] as const))(
    'example %d reaches the land office: certificate, holder and change on the declaration',
    async (_, example) => {
      const { cases, told } = land()
      await cases.submit(submission('land-holder-change', example, { documents: [handedIn('certificate')] }))
      const [{ DanhSachGiayToDinhKem: papers, ...fields }] = told() as [Record<string, unknown>]
      expect(fields['ThongTinNguoiNopDon']).toEqual({
        HoTen: 'Nguyễn Thị Ví Dụ',
        SoChungMinh: '942190000011',
        DiaChiChiTiet: 'Số 1, đường Ví Dụ, Phường Thành Sen, Tỉnh Hà Tĩnh',
        SoDienThoai: '0900000001',
        Email: 'vi.du@example.com',
      })
      const [page, original] = papers as { TenGiayTo: string; TapTin: { name: string; data: string } }[]
      expect(page).toMatchObject({ TenGiayTo: 'Đơn đăng ký biến động', SoBanChinh: 0, SoBanSao: 1 })
      expect(original).toMatchObject({
        TenGiayTo: 'Bản gốc giấy chứng nhận đã cấp',
        SoBanChinh: 1,
        TapTin: { name: 'certificate.pdf', data: Buffer.from(file).toString('base64') },
      })
      const written = Buffer.from(page!.TapTin.data, 'base64').toString('utf8')
      const texts = leaves(example).filter(
        ([path]) => !/Kind|filedBy|Code|\.kind|\.sex|delivery|remote|remeasured|nationality$/.test(path),
      )
      const shown = (text: string) => written.includes(text) || written.includes(text.split('-').reverse().join('/'))
      expect(texts.filter(([, text]) => !shown(text))).toEqual([])
    },
  )

  it('is sent once, whatever is restarted in between', async () => {
    const first = land()
    const dossier = submission('land-holder-change', examples[0])
    expect(await first.cases.submit(dossier)).toMatchObject({ alreadyReceived: false })
    const second = land(first.kept)
    expect(await second.cases.status(dossier)).toEqual({
      dossierCode: dossier.dossierCode,
      status: 'received',
      at: '2026-07-20T09:00:00+07:00',
      dueAt: '2026-08-03T17:00:00+07:00',
    })
    expect(await second.cases.submit(dossier)).toEqual({ alreadyReceived: true })
    expect(second.told()).toEqual([])
  })

  it('has a day on which it is due on any clock', async () => {
    const { cases } = land()
    // Ahead of the clock of any machine that runs this.
    const dossier = submission('land-holder-change', examples[0], { submittedAt: '2027-03-01T09:00:00+07:00' })
    expect(await cases.submit(dossier)).toEqual({ alreadyReceived: false, dueAt: '2027-03-15T17:00:00+07:00' })
  })
})

describe('a time of another zone', () => {
  it.each([
    ['identity-card', 'appointmentAt', '2026-07-19T20:00:00Z', {}],
    ['identity-card', 'appointmentAt', '2026-07-19T16:59:00Z', { appointmentAt: 'in-past' }],
    ['power-connection', 'surveyAt', '2026-07-19T20:00:00Z', {}],
    ['power-connection', 'surveyAt', '2026-07-20T01:00:00+09:00', { surveyAt: 'in-past' }],
  ] as const)('%s: %s %s is held against the day in Viet Nam', (slug, field, time, expected) => {
    const { form, problems } = askService(slug)
    const [found] = Object.entries(problems(form({ [field]: time }))).map(([path]) => path)
    expect(found).toEqual(Object.keys(expected)[0])
  })
})

describe('a form as a page', () => {
  it.each(services.map(({ slug }) => slug))('%s: every example, every label, nothing as markup', (slug) => {
    const { form } = getService(slug)
    for (const example of form.examples) {
      const checked = checkForm(slug, example, { at: form.examplesAt, clock })
      const page = formPage(slug, checked.ok ? (checked.form as object) : {}, { at: form.examplesAt, clock })
      expect(checked.ok).toBe(true)
      expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/)
      expect(page).not.toMatch(/undefined|\[object/)
    }
  })

  it('escapes what was typed, and passes over what the form does not know', () => {
    const page = formPage(
      'old-id-number',
      { request: '<script>alert("1")</script>', strange: 'x' },
      { at: '2026-07-20', clock },
    )
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;')
    expect(page).not.toContain('<script')
    expect(page).not.toContain('strange')
  })
})
