import { describe, expect, it } from 'vitest'
import { getService, submit, type ServiceForm } from '@lienthong/essential-services'
import { askService, clock, headOf } from './ask-service.ts'
import { caseSystem, proofOf } from './world.ts'

const licence = askService('driving-licence')
const receivedAt = '2026-07-20T09:00:00+07:00'

describe('the form of a driving licence', () => {
  it.each(['A', 'A1', 'B', 'B2', 'C1', 'C1E', 'FB2'])('knows the class %s', (requestedClass) => {
    expect(licence.problems(licence.form({ requestedClass }))).toEqual({})
  })

  it.each(['', 'b2', 'G', 'B-2', 'A1A1'])('does not take %j as a class', (requestedClass) => {
    expect(Object.keys(licence.problems(licence.form({ requestedClass })))).toEqual(['requestedClass'])
  })

  it('asks what is right only where something is wrong, and for a nationality of foreigners only', () => {
    expect(licence.problems(licence.form({ reason: 'wrong-data' }))).toEqual({ correction: 'required' })
    expect(licence.problems(licence.form({ reason: 'lost', correction: 'x' }))).toEqual({ correction: 'not-asked' })
    expect(licence.problems(licence.form({ foreigner: true }))).toEqual({ nationality: 'required' })
  })

  it('refuses a licence that ends before it begins, or begins tomorrow', () => {
    const { licence: present } = licence.form() as { licence: object }
    const ended = licence.form({ licence: { ...present, expiresOn: '2016-07-24' } })
    expect(licence.problems(ended)).toEqual({ 'licence.expiresOn': 'before-beginning' })
    expect(licence.sentences(ended, 'licence.expiresOn')?.[0]).toBe(
      'Giấy phép lái xe hiện có › Có giá trị đến không được trước ngày cấp',
    )
    const early = licence.form({ licence: { ...present, issuedOn: '2026-07-21', expiresOn: '2036-07-21' } })
    expect(licence.problems(early)).toEqual({ 'licence.issuedOn': 'in-future' })
  })
})

describe('papers of a driving licence', () => {
  it.each([
    ['B2', 'B', true],
    ['B2', undefined, true],
    ['A1', undefined, false],
    ['A', 'A1', false],
    ['B1', 'B', true],
    ['B1', 'B1', false],
  ] as const)('of class %s, %s asked for: health certificate %s', (present, requestedClass, needed) => {
    const papers = licence.papers(licence.form({ licence: { class: present }, requestedClass }))
    expect('health-certificate' in papers).toBe(needed)
  })

  it('are replaced by the registers that have them', () => {
    const found = { 'driving-licence': 'found', 'health-certificate': 'found' } as const
    expect(licence.papers(licence.form(), found)).toEqual({
      form: 'hand-in',
      'health-certificate': 'replaced',
      licence: 'replaced',
    })
    expect(licence.papers(licence.form(), { 'driving-licence': 'not-found' })['licence']).toBe('hand-in')
  })

  it('of a revoked licence and of a foreigner are more', () => {
    const papers = licence.papers(licence.form({ revoked: true }, 1))
    expect(papers).toMatchObject({ 'penalty-decision': 'hand-in', passport: 'hand-in' })
  })
})

describe('fee and time of a driving licence', () => {
  it.each([
    ['2025-12-31', 'online', 115_000],
    ['2025-12-31', 'desk', 135_000],
    ['2026-01-01', 'online', 135_000],
    ['2026-07-20', 'post', 135_000],
  ] as const)('costs on %s, %s: %d đồng', (at, channel, totalVnd) => {
    expect(licence.fee(licence.form(), at, channel)).toMatchObject({ known: true, totalVnd })
  })

  it('keeps the contradicting words of the database, and guesses nothing for before', () => {
    const { fee } = licence.version('2026-07-20')
    expect(JSON.stringify(fee)).toContain('Miễn phí')
    expect(licence.fee(licence.form(), '2025-06-30')).toMatchObject({ known: false })
  })

  it('takes five working days', () => {
    expect(licence.due(receivedAt)).toMatchObject({ dueAt: '2026-07-27T17:00:00+07:00', confidence: 'documented' })
  })

  it('moves from transport to the police on 2025-03-01', () => {
    expect(licence.firstDays()).toEqual(['2022-01-06', '2022-08-15', '2025-03-01', '2025-07-01'])
    expect(licence.version('2025-02-28').ministry.value.en).toBe('Ministry of Transport')
    expect(licence.version('2025-03-01').ministry.value.en).toBe('Ministry of Public Security')
    expect(licence.codes('2022-06-14')).toEqual(['1.002809'])
    expect(licence.codes('2026-07-20')).toEqual(['3.000347', '3.000348'])
  })
})

describe('a driving licence at its system', () => {
  const form = getService('driving-licence').form.examples[0] as ServiceForm<'driving-licence'>

  it('is handed in when it is paid for', async () => {
    const { system, heard } = caseSystem()
    const head = headOf()
    const dossier = await submit('driving-licence', form, { head, clock, clients: { lineOfBusiness: system } })
    expect(await dossier.status()).toMatchObject({ status: 'payment-required' })
    expect(heard).toEqual([])
    await dossier.confirmPayment(proofOf(head.dossierCode, 135_000))
    expect(heard).toMatchObject([
      {
        call: 'submit',
        input: { system: 'driving-licence', service: 'driving-licence', paid: { amountVnd: 135_000 } },
      },
    ])
  })
})
