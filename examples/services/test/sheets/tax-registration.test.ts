import { dueDate } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { applicantOf } from '../../src/people.ts'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { anotherDay } from './another-day.ts'

const slug = 'tax-registration'
const { office, file, form, named } = officeOfTests()

type Form = Record<string, unknown> & { applicant: { name: string; personalId: string; birthDate: string } }
const good = async (change: object = {}) => ({ ...(await form(slug)), ...change }) as Form

describe(slug, () => {
  it('the population database has the same: the personal number is the tax number', async () => {
    const given = await good()
    const filed = await file(slug, {}, given)
    const view = await followToEnd(filed, office())
    const due = dueDate(slug, { receivedAt: filed.head.submittedAt, form: given, clock: office().admin })
    expect(view).toMatchObject({ status: 'finished', dueAt: due.known && due.dueAt })
    expect((await filed.dossier.result()).papers).toMatchObject([
      { code: 'KQ.G12.000853', number: given.applicant.personalId },
    ])
  })

  it('a name without its marks: not received', async () => {
    const { applicant, ...rest } = await good()
    const person = named('tax-two-numbers')
    const bare = person.name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D')
    expect(bare).not.toBe(person.name)
    const filed = await file(slug, {}, { ...rest, applicant: { ...applicant, ...applicantOf(person), name: bare } })
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'not-received',
      refusal: { code: 'KHONG_KHOP_CSDLDC' },
    })
    expect(await filed.dossier.result()).toMatchObject({ ended: true, papers: [] })
  })

  it('another birth date: not received', async () => {
    const { applicant, ...rest } = await good()
    const filed = await file(
      slug,
      {},
      { ...rest, applicant: { ...applicant, birthDate: anotherDay(applicant.birthDate) } },
    )
    expect(await followToEnd(filed, office())).toMatchObject({ refusal: { code: 'KHONG_KHOP_CSDLDC' } })
  })

  it('a name in capitals, or with marks written apart: the same name', async () => {
    const { applicant, ...rest } = await good()
    const name = applicant.name.toUpperCase().normalize('NFD')
    const filed = await file(slug, {}, { ...rest, applicant: { ...applicant, name } })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('an old number of 10 digits beside the personal one: asked for until it is right, then joined', async () => {
    const applicant = applicantOf(named('tax-two-numbers'))
    const { oldTaxNumber: _, ...given } = await good({ applicant })
    const filed = await file(slug, {}, given)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['oldTaxNumber'] },
    })
    const submittedAt = filed.head.submittedAt
    await filed.dossier.supplement({ submittedAt, form: { ...given, oldTaxNumber: '9900000001' } })
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { number: 2, items: ['oldTaxNumber'] },
    })
    const { oldTaxNumber } = (await office().admin.person('tax-two-numbers')).facts ?? {}
    await filed.dossier.supplement({ submittedAt, form: { ...given, oldTaxNumber } })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    expect(await filed.dossier.result()).toMatchObject({
      papers: [{ code: 'KQ.G12.000840', number: applicant.personalId }],
      data: { hopNhat: true, maSoThueCu: oldTaxNumber },
    })
  })

  it('a change filed online: due in two working days', async () => {
    const changes = [{ item: 'Địa chỉ hiện tại', after: 'Số 2, đường Ví Dụ' }]
    const { business: _, ...given } = await good({ requestKind: 'change', changes })
    const filed = await file(slug, {}, given)
    const due = dueDate(slug, { receivedAt: filed.head.submittedAt, form: given, clock: office().admin })
    expect(due).toMatchObject({ known: true, limit: { workingDays: 2 } })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished', dueAt: due.known && due.dueAt })
    expect((await filed.dossier.result()).papers).toMatchObject([{ code: 'KQ.G12.000840' }])
  })
})
