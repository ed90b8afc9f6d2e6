import { inProcessFetch, MockPlatform, type TargetPerson } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { ngspGateway } from '@lienthong/sdk-core'
import { createHouseholdInsuranceClient } from '@lienthong/sdk-insurance'
import { householdInsuranceMock, insuranceMock } from '@lienthong/sdk-insurance/mock'
import { submit, type ServiceForm } from '@lienthong/essential-services'
import { askService } from './ask-service.ts'
import { applicantOf, newHead, proofOf } from './world.ts'

const renewal = askService('household-insurance')

/** So many made-up members. */
const members = (count: number, months: number | readonly number[] = 12) =>
  Array.from({ length: count }, (_, index) => ({
    name: 'Trần Văn Ví Dụ',
    personalId: `9420850001${String(index).padStart(2, '0')}`,
    months: typeof months === 'number' ? months : months[index]!,
  }))

const premium = (at: string, count: number, months: number | readonly number[] = 12, earlierPayers = 0) =>
  renewal.fee(renewal.form({ members: members(count, months), earlierPayers }), at)

describe('the form of a renewal', () => {
  it('names nobody twice, in both languages', () => {
    const [one] = members(1)
    const twice = renewal.form({ members: [one, one] })
    expect(renewal.problems(twice)).toEqual({ members: 'repeated' })
    expect(renewal.sentences(twice, 'members')).toEqual([
      'Thành viên được gia hạn, theo thứ tự tính giảm trừ không được có người trùng nhau',
      'Members who are renewed, in the order of their discount must not name anybody twice',
    ])
  })

  it.each([0, 13, 1.5])('refuses %d months, naming the member', (months) => {
    expect(Object.keys(renewal.problems(renewal.form({ members: members(2, [12, months]) })))).toEqual([
      'members.1.months',
    ])
  })

  it('refuses a renewal of nobody', () => {
    expect(renewal.problems(renewal.form({ members: [] }))).toEqual({ members: 'too-short' })
  })
})

describe('the premium', () => {
  it.each([
    ['2022-06-14', [804_600, 1_367_820, 1_850_580, 2_252_880, 2_574_720]],
    ['2023-07-01', [972_000, 1_652_400, 2_235_600, 2_721_600, 3_110_400]],
    ['2024-07-01', [1_263_600, 2_148_120, 2_906_280, 3_538_080, 4_043_520]],
    ['2026-07-01', [1_366_200, 2_322_540, 3_142_260, 3_825_360, 4_371_840]],
  ])('of %s, for one to five members and a year', (at, totals) => {
    totals.forEach((totalVnd, index) => expect(premium(at, index + 1)).toMatchObject({ known: true, totalVnd }))
  })

  it('is by months of each member', () => {
    expect(premium('2025-07-20', 1, 3)).toMatchObject({ totalVnd: 315_900 })
    expect(premium('2025-07-20', 5, 6)).toMatchObject({ totalVnd: 2_021_760 })
    expect(premium('2025-07-20', 3, [12, 7, 3])).toMatchObject({ totalVnd: 1_969_110 })
  })

  it('ranks behind those who paid this year; who nobody counted, no sum is told', () => {
    expect(premium('2025-07-20', 1, 12, 1)).toMatchObject({ totalVnd: 884_520 })
    expect(premium('2025-07-20', 2, 12, 4)).toMatchObject({ totalVnd: 2 * 505_440 })
    expect(renewal.fee(renewal.form({ earlierPayers: undefined }))).toMatchObject({ known: false })
  })

  it('is less sure where the base salary is', () => {
    expect(premium('2025-07-20', 1)).toMatchObject({ charges: [{ confidence: 'documented' }] })
    expect(premium('2026-07-20', 1)).toMatchObject({ charges: [{ confidence: 'inferred' }] })
  })

  it.each([
    undefined,
    null,
    {},
    { members: [null], earlierPayers: 0 },
    { members: 'x' },
    { members: members(2), earlierPayers: -1 },
  ])('of %j is not told', (form) => {
    expect(renewal.fee(form)).toMatchObject({ known: false })
  })
})

describe('papers, time and versions of a renewal', () => {
  it('asks for its form only', () => {
    expect(renewal.papers(renewal.form())).toEqual({ form: 'hand-in' })
  })

  it('takes five days, not working days', () => {
    expect(renewal.due('2026-07-23T09:00:00+07:00')).toMatchObject({
      dueAt: '2026-07-28T17:00:00+07:00',
      confidence: 'documented',
    })
  })

  it('moved to the Ministry of Finance in 2025', () => {
    expect(renewal.firstDays()).toEqual(['2022-01-06', '2022-08-15', '2025-03-01', '2025-07-01'])
    expect(renewal.version('2025-02-28').ministry.value.en).toBe('Viet Nam Social Security')
    expect(renewal.version('2025-03-01').ministry.value.en).toContain('Finance')
    expect(renewal.version('2025-03-01').procedures).toEqual([])
    expect(renewal.version('2026-07-20').procedures[0]?.value).toMatchObject({ decision: '1474/QĐ-BTC' })
  })
})

describe('a renewal at the insurance', () => {
  function world() {
    const platform = new MockPlatform({ systems: [insuranceMock, householdInsuranceMock] })
    const { baseUrl, credentials, people } = platform
      .targets('http://mock.test')
      .find(({ system }) => system === 'insurance-household')!
    const { consumerKey = '', consumerSecret = '' } = credentials
    const householdInsurance = createHouseholdInsuranceClient({
      policies: { retry: false, breaker: false },
      gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }),
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
    })
    const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
    return { clock: platform.world.clock, clients: { householdInsurance }, person }
  }

  function formOf(payer: TargetPerson, ...others: TargetPerson[]): ServiceForm<'household-insurance'> {
    const renewed = [payer, ...others].map(({ name, personalId }) => ({ name, personalId, months: 12 }))
    return { applicant: applicantOf(payer), members: renewed, delivery: { by: 'electronic' } }
  }

  it('is quoted by the insurance, paid once and extended', async () => {
    const { clock, clients, person } = world()
    const form = formOf(person('household-five-head'), person('household-five-second'))
    const dossier = await submit('household-insurance', form, { head: newHead(), clock, clients })
    expect(await dossier.status()).toMatchObject({ status: 'payment-required' })
    const proof = proofOf(dossier.dossierCode, 2_148_120, { paidAt: clock.instant() })
    await dossier.confirmPayment(proof)
    expect(await dossier.result()).toMatchObject({ ended: true, data: { state: 'extended', amountVnd: 2_148_120 } })
    // The call-back of the platform may come again.
    await dossier.confirmPayment(proof)
    expect(await dossier.result()).toMatchObject({ ended: true, data: { amountVnd: 2_148_120 } })
  })
})
