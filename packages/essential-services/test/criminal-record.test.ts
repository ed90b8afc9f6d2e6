import { describe, expect, it } from 'vitest'
import { getService, submit, type ServiceForm } from '@lienthong/essential-services'
import { askService, clock, headOf } from './ask-service.ts'
import { caseSystem, proofOf } from './world.ts'

const record = askService('criminal-record')
const receivedAt = '2026-07-20T09:00:00+07:00'

describe('the form of a criminal-record certificate', () => {
  it.each(['family', 'delegate'])('lets %s ask for no. 1, never for no. 2', (filedBy) => {
    const form = { ...record.form({}, 1), filedBy }
    expect(record.problems(form)).toEqual({})
    expect(record.problems({ ...form, certificateKind: 'no-2' })).toEqual({ filedBy: 'not-delegated' })
    expect(record.sentences({ ...form, certificateKind: 'no-2' }, 'filedBy')).toEqual([
      'Người nộp hồ sơ phải là người được cấp phiếu khi yêu cầu phiếu số 2',
      'Filed by must be the person themselves for certificate no. 2',
    ])
  })

  it('asks who files only when it is somebody else', () => {
    expect(record.problems(record.form({ filedBy: 'family' }))).toEqual({ delegate: 'required' })
    const { delegate } = record.form({}, 1) as { delegate: object }
    expect(record.problems(record.form({ delegate }))).toEqual({ delegate: 'not-asked' })
  })

  it('wants the residences from the fourteenth birthday on', () => {
    const { applicant } = record.form() as { applicant: object }
    const born = (birthDate: string) =>
      record.form({ residences: undefined, applicant: { ...applicant, personalId: '942312000055', birthDate } })
    expect(record.problems(born('2012-07-21'))).toEqual({})
    expect(record.problems(born('2012-07-20'))).toEqual({ residences: 'required' })
  })

  it.each([
    ['2015', '2014', true],
    ['2015-03', '2015', false],
    ['2015-03', '2015-02', true],
    ['2015', '2015-01-31', false],
    ['2015-03-02', '2015-03-01', true],
  ])('compares from %s until %s as far as both are known: refused %s', (from, until, refused) => {
    const residences = [{ from, until, permanent: 'Hà Tĩnh' }]
    expect(record.problems(record.form({ residences }))).toEqual(refused ? { residences: 'before-beginning' } : {})
  })
})

describe('papers, fee and time of a criminal-record certificate', () => {
  it('asks for a mandate, but not of close family', () => {
    expect(record.papers(record.form({}, 1))).toMatchObject({ mandate: 'hand-in', 'fee-group': 'hand-in' })
    const ofFamily = record.papers({ ...record.form({}, 1), filedBy: 'family' }, { identity: 'found' })
    expect(ofFamily).toEqual({ form: 'hand-in', identity: 'replaced', 'fee-group': 'hand-in' })
  })

  it.each([
    ['ordinary', 200_000],
    ['reduced', 100_000],
    ['exempt', 0],
  ])('costs in the group %s %d đồng', (feeGroup, totalVnd) => {
    expect(record.fee(record.form({ feeGroup }))).toMatchObject({ known: true, totalVnd })
  })

  it('does not guess what a second copy costs, nor what it cost before', () => {
    expect(record.fee(record.form({ copies: 2 }))).toMatchObject({
      known: false,
      charges: [{ id: 'certificate', amountVnd: 200_000 }],
    })
    expect(record.fee(record.form(), '2022-06-14')).toMatchObject({ known: false, charges: [] })
  })

  it('takes ten days, fifteen for several residences', () => {
    const due = (severalResidences: boolean) => record.due(receivedAt, { form: { severalResidences } })
    expect(due(false)).toMatchObject({ dueAt: '2026-07-30T17:00:00+07:00' })
    expect(due(true)).toMatchObject({ dueAt: '2026-08-04T17:00:00+07:00' })
  })

  it('moves from justice to the police on 2025-03-01, and its results have codes only then', () => {
    expect(record.firstDays()).toEqual(['2022-01-06', '2022-08-15', '2025-03-01', '2025-07-01'])
    expect(record.version('2025-02-28').ministry.value.en).toBe('Ministry of Justice')
    expect(record.version('2025-03-01').ministry.value.en).toBe('Ministry of Public Security')
    expect(record.codes('2022-06-14')).toEqual(['2.000488'])
    expect(record.codes('2026-07-20')).toEqual(['3.000333', '3.000330'])
    const resultCodes = (at: string) => record.version(at).results.map(({ value }) => value.code)
    expect(resultCodes('2022-06-14')).toEqual([undefined, undefined])
    expect(resultCodes('2026-07-20')).toEqual(['KQ.G01.000200', 'KQ.G01.000199'])
  })
})

describe('a criminal-record certificate at its database', () => {
  const form = getService('criminal-record').form.examples[0] as ServiceForm<'criminal-record'>

  it('is handed in when it is paid for, and ends in the certificate', async () => {
    const { system, heard, ask } = caseSystem({ ended: true, papers: [{ code: 'KQ.G01.000200' }] })
    const head = headOf()
    const dossier = await submit('criminal-record', form, { head, clock, clients: { registries: system } })
    expect(heard).toEqual([])
    await dossier.confirmPayment(proofOf(head.dossierCode, 200_000))
    expect(heard).toMatchObject([
      { call: 'submit', input: { system: 'criminal-record', content: { certificateKind: 'no-1' } } },
    ])
    ask({ dossierCode: head.dossierCode, status: 'finished' })
    expect(await dossier.status()).toMatchObject({ status: 'finished' })
    expect(await dossier.result()).toMatchObject({ papers: [{ code: 'KQ.G01.000200' }] })
  })

  it('of somebody exempt goes in at once', async () => {
    const { system, heard } = caseSystem()
    const exempt = { ...form, feeGroup: 'exempt' } as const
    await submit('criminal-record', exempt, { head: headOf(), clock, clients: { registries: system } })
    expect(heard.map(({ call }) => call)).toEqual(['submit'])
  })
})
