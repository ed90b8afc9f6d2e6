import { lineOfBusinessSystems, type SubmitCaseInput } from '@lienthong/sdk-registries'
import { businessRegistryMock, lineOfBusinessMock } from '@lienthong/sdk-registries/mock'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseWorld, hour } from './world.ts'

type System = SubmitCaseInput['system']

/** Hands a form in, lets time pass, and tells where it stands. */
async function decided(made: ReturnType<typeof caseWorld>, system: System, service: string, content: object, days = 1) {
  const key = { system, dossierCode: `H42-${String(made.world.next('test'))}` }
  await made.client.submit(made.dossier({ ...key, service, content }))
  made.world.clock.advance(days * 24 * hour)
  return made.client.status(key)
}

describe('an identity card', () => {
  it('is received as soon as the population database was put right', async () => {
    const made = caseWorld()
    const { personalId, name } = made.world.people.find(made.person('case-payer').personalId)!
    const form = { applicant: { name, personalId, birthDate: '1979-07-12' }, requestKind: 'exchange' }
    expect(await decided(made, 'identity-card', 'identity-card', form)).toMatchObject({
      // The persona would have to pay; of whom nothing is received, nothing is asked.
      status: 'not-received',
      refusal: { code: 'SAI_DU_LIEU_DAN_CU' },
    })
    made.world.people.change(personalId, { birthDate: '1979-07-12' as never })
    expect(await decided(made, 'identity-card', 'identity-card', form)).toMatchObject({ status: 'payment-required' })
  })

  it('of somebody of whom only the year is known is not refused for the day', async () => {
    const made = caseWorld()
    const { personalId, name } = made.world.people.find(made.person('case-lacking').personalId)!
    made.world.people.change(personalId, { birthDate: '1993' as never })
    const form = { applicant: { name: name.toUpperCase(), personalId, birthDate: '1993-04-18' }, requestKind: 'new' }
    expect(await decided(made, 'identity-card', 'identity-card', form)).toMatchObject({ status: 'supplement-required' })
  })
})

describe('a seal', () => {
  const form = { organisation: { name: 'Chi nhánh Ví Dụ', code: '9000009999', kind: 'enterprise-unit' } }

  it('of a unit is not held against a registry that is not there', async () => {
    expect(await decided(caseWorld(), 'seals', 'new-seal', form)).toMatchObject({ status: 'finished' })
  })

  it('of a unit is held against the registry that is there', async () => {
    const made = caseWorld({ systems: [lineOfBusinessMock, businessRegistryMock] })
    expect(await decided(made, 'seals', 'new-seal', form)).toMatchObject({ refusal: { code: 'KHONG_CO_DOANH_NGHIEP' } })
    made.world.emit('enterprise-changed', { code: '9000009999', state: 'active' })
    expect(await decided(made, 'seals', 'new-seal', form)).toMatchObject({ status: 'finished' })
  })
})

describe('a fine', () => {
  it('costs more for each day after the tenth, and nothing for the days before', async () => {
    const made = caseWorld()
    const { decisionNumber, agencyCode } = made.person('fine-new').facts!
    const form = { lookUpBy: 'decision', decisionNumber, agencyCode }
    const key = { system: 'traffic-fines', dossierCode: 'H42-0001' } as const
    await made.client.submit(made.dossier({ ...key, content: form }))
    const askedAfter = async (days: number) => {
      made.world.clock.advance(days * 24 * hour)
      return (await made.client.status(key))?.amountVnd
    }
    // Decided two days before the world begins.
    expect(await askedAfter(0)).toBe(1_000_000)
    expect(await askedAfter(8)).toBe(1_000_000)
    expect(await askedAfter(1)).toBe(1_000_500)
    expect(await askedAfter(10)).toBe(1_005_500)
  })

  it('is what it was on the day it was paid; a time before the look-up or to come counts as now', async () => {
    const made = caseWorld()
    const { decisionNumber, agencyCode } = made.person('fine-late').facts!
    const form = { lookUpBy: 'decision', decisionNumber, agencyCode }
    const key = { system: 'traffic-fines', dossierCode: 'H42-0001' } as const
    await made.client.submit(made.dossier({ ...key, content: form }))
    made.world.clock.advance(2 * 24 * hour)
    const proof = { ...key, reference: 'R', transactionId: 'T', amountVnd: 2_002_000 }
    for (const paidAt of ['2026-02-20T08:00:00+07:00', '2030-01-01T08:00:00+07:00'])
      await expect(made.client.confirmPayment({ ...proof, paidAt })).rejects.toMatchObject({
        code: 'CASE_AMOUNT_MISMATCH',
      })
    await made.client.confirmPayment({ ...proof, paidAt: '2026-03-02T09:00:00+07:00' })
    expect(await made.client.status(key)).toMatchObject({ status: 'finished' })
  })
})

describe('whatever stands in a form', () => {
  const awkward = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('__proto__', 'constructor', 'toString', '', '9999-12-31T23:59:59+07:00', '0000', '-1'),
  )
  const personish = fc.record({ name: awkward, personalId: awkward, birthDate: awkward, code: awkward, kind: awkward })
  const choices = fc.constantFrom('decision', 'minutes', 'auction', 'enterprise-unit', 'ministry', 'lost')
  const formish = fc.record(
    {
      applicant: fc.oneof(personish, awkward),
      organisation: fc.oneof(personish, fc.record({ name: fc.string(), code: fc.string(), kind: choices }), awkward),
      licence: fc.oneof(fc.record({ number: fc.string() }), awkward),
      vehicle: awkward,
      lookUpBy: fc.oneof(choices, awkward),
      decisionNumber: fc.oneof(fc.string(), awkward),
      agencyCode: awkward,
      minutesNumber: awkward,
      plate: fc.oneof(choices, awkward),
      requestKind: awkward,
      dataConfirmed: awkward,
      appointmentAt: awkward,
      chip: fc.oneof(fc.boolean(), awkward),
      office: fc.oneof(choices, awkward),
    },
    { requiredKeys: [] },
  )

  it('a system answers, and no task of the mock fails', async () => {
    const systems = fc.constantFrom(...(Object.keys(lineOfBusinessSystems) as System[]))
    await fc.assert(
      fc.asyncProperty(systems, fc.constantFrom('new-seal', 'special-seal', 'other'), formish, async (...asked) => {
        const [system, service, content] = asked
        const made = caseWorld()
        const sent = JSON.parse(JSON.stringify(content)) as object
        const view = await decided(made, system, service, sent, 40)
        expect(view?.status).toBeDefined()
        expect(made.world.failures).toEqual([])
        expect(made.world.violations().filter(({ found }) => found.length > 0)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
