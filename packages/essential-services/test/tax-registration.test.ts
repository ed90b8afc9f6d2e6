import { describe, expect, it } from 'vitest'
import { getService, submit, type ServiceForm } from '@lienthong/essential-services'
import { askService, clock, headOf } from './ask-service.ts'
import { caseSystem } from './world.ts'

const tax = askService('tax-registration')
const receivedAt = '2026-07-20T09:00:00+07:00'

describe('the form of a tax registration', () => {
  it('asks for what the request needs, and for nothing else', () => {
    expect(tax.problems(tax.form({ requestKind: 'change' }))).toEqual({ business: 'not-asked', changes: 'required' })
    expect(tax.problems(tax.form({ requestKind: 'person' }))).toEqual({ business: 'not-asked' })
    expect(tax.problems(tax.form({ requestKind: 'arrive', business: undefined }))).toEqual({
      oldAddress: 'required',
      newAddress: 'required',
    })
  })

  it('takes tax numbers of 10 digits and of branches, no other', () => {
    for (const oldTaxNumber of ['9900000001', '9900000001-001']) {
      expect(tax.problems(tax.form({ oldTaxNumber }))).toEqual({})
    }
    for (const oldTaxNumber of ['942190000011', '990000001', '9900000001-1']) {
      expect(tax.problems(tax.form({ oldTaxNumber }))).toEqual({ oldTaxNumber: 'format' })
    }
  })

  it('names nothing twice: no change, no dependant', () => {
    const { changes } = tax.form({}, 1) as { changes: object[] }
    const twice = tax.form({ changes: [...changes, ...changes] }, 1)
    expect(tax.problems(twice)).toEqual({ changes: 'repeated' })
    expect(tax.sentences(twice, 'changes')).toEqual([
      'Thông tin thay đổi không được có chỉ tiêu trùng nhau',
      'What changes must not name anything twice',
    ])
    const { dependants } = tax.form({}, 3) as { dependants: object[] }
    expect(tax.problems(tax.form({ dependants: [...dependants, ...dependants] }, 3))).toEqual({
      dependants: 'repeated',
    })
  })
})

describe('papers, fee and time of a tax registration', () => {
  it('asks a citizen for no copy when the register has the same, a foreigner for the passport', () => {
    expect(tax.papers(tax.form(), { identity: 'found' })).toEqual({ form: 'hand-in', identity: 'replaced' })
    expect(tax.papers(tax.form(), { identity: 'differs' })['identity']).toBe('hand-in')
    expect(tax.papers(tax.form({}, 4))).toEqual({ form: 'hand-in', passport: 'hand-in' })
  })

  it('is free today; of before no source tells', () => {
    expect(tax.fee(tax.form())).toMatchObject({ known: true, totalVnd: 0 })
    expect(tax.fee(tax.form(), '2025-06-30')).toMatchObject({ known: false })
  })

  it.each([
    ['business', 'online', '2026-07-23'],
    ['dependants', 'desk', '2026-07-23'],
    ['change', 'online', '2026-07-22'],
    ['change', 'desk', '2026-07-23'],
    ['change', 'post', '2026-07-23'],
    ['arrive', 'online', '2026-07-23'],
    ['leave', 'online', '2026-07-29'],
  ] as const)('of a request %s, %s, is due on %s', (requestKind, channel, day) => {
    expect(tax.due(receivedAt, { form: { requestKind }, channel })).toMatchObject({ dueAt: `${day}T17:00:00+07:00` })
  })

  it('takes a channel to be online, and says that the time of leaving is assumed', () => {
    expect(tax.due(receivedAt, { form: { requestKind: 'change' } })).toMatchObject({ limit: { workingDays: 2 } })
    expect(tax.due(receivedAt, { form: { requestKind: 'leave' } })).toMatchObject({ confidence: 'assumed' })
  })

  it('has four codes today, two in 2022, and local tax offices since 2025-03-01', () => {
    expect(tax.firstDays()).toEqual(['2022-01-06', '2022-08-15', '2025-03-01', '2025-07-01'])
    expect(tax.codes('2022-06-14')).toEqual(['1.008498', '1.008503'])
    expect(tax.codes('2026-07-20')).toEqual(['1.008498', '1.008503', '1.008504', '1.008505'])
    expect(tax.version('2025-02-28').authority.value?.vi).toBe('Chi cục Thuế cấp huyện')
    expect(tax.version('2025-03-01').authority.value?.vi).toBe('Thuế cơ sở')
  })
})

describe('a tax registration at the tax system', () => {
  it('is handed in as it was typed, once', async () => {
    const { system, heard } = caseSystem()
    const form = getService('tax-registration').form.examples[1] as ServiceForm<'tax-registration'>
    await submit('tax-registration', form, { head: headOf(), clock, clients: { lineOfBusiness: system } })
    expect(heard).toMatchObject([
      { call: 'submit', input: { system: 'tax', service: 'tax-registration', content: { requestKind: 'change' } } },
    ])
  })

  it('is refused by the tax office where the register has another name', async () => {
    const { system, ask } = caseSystem({ ended: true, status: 'stopped', papers: [] })
    const form = getService('tax-registration').form.examples[0] as ServiceForm<'tax-registration'>
    const head = headOf()
    const dossier = await submit('tax-registration', form, { head, clock, clients: { lineOfBusiness: system } })
    ask({ dossierCode: head.dossierCode, status: 'stopped', refusal: { code: 'NAME_DIFFERS' } })
    expect(await dossier.status()).toMatchObject({ status: 'stopped', refusal: { code: 'NAME_DIFFERS' } })
    expect(await dossier.result()).toMatchObject({ ended: true, papers: [] })
  })
})
