import type { Instant } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseWorld, hour, key } from './world.ts'

const services = [
  ['tax', 'tax-registration'],
  ['education', 'graduation-exam'],
  ['employment', 'unemployment-benefit'],
  ['electricity', 'power-connection'],
  ['electricity', 'power-party-change'],
] as const

const fields = {
  applicant: ['name', 'personalId', 'birthDate'],
  oldParty: ['name', 'personalId'],
  address: ['provinceCode', 'communeCode', 'detail'],
}

/** Anything where a form has its fields: the right ones, wrong ones, and names that every object has. */
function wildForm(personalId: string): fc.Arbitrary<Record<string, unknown>> {
  const leaf = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      personalId,
      'living',
      'change',
      '__proto__',
      'constructor',
      '9900000017',
      '2022-05-10',
      true,
      false,
      11,
      -1,
    ),
  )
  const group = (names: readonly string[]) =>
    fc.oneof(
      leaf,
      fc.record(Object.fromEntries(names.map((name) => [name, fc.oneof(fc.string(), leaf)])), { requiredKeys: [] }),
    )
  const plain = ['requestKind', 'oldTaxNumber', 'foreigner', 'priorityArea', 'purpose', 'buyerKind', 'monthsInsured']
  const flags = ['extraWorks', 'shareData', 'household', 'debtSettled', 'wishes', '__proto__']
  return fc.record(
    Object.fromEntries([
      ...Object.entries(fields).map(([name, names]) => [name, group(names)] as const),
      ...[...plain, ...flags].map((name) => [name, leaf] as const),
    ]),
    { requiredKeys: [] },
  )
}

describe('the sheets of tax, education, employment and electricity', () => {
  it.each(services)(
    'of %s take any form for %s: nothing throws, and the dossier stands somewhere',
    async (system, service) => {
      const { person } = caseWorld()
      await fc.assert(
        fc.asyncProperty(wildForm(person('tax-two-numbers').personalId), async (form) => {
          const { client, dossier, world } = caseWorld()
          const content = JSON.parse(JSON.stringify(form)) as object
          await client.submit(dossier({ system, service, content }))
          world.clock.advance(40 * 24 * hour)
          const view = await client.status({ ...key, system })
          expect(view?.status).toMatch(/^(finished|stopped|not-received|supplement-required|payment-required)$/)
          expect(world.failures).toEqual([])
        }),
        { numRuns: 60 },
      )
    },
  )

  it.each(services)('of %s leave a dossier of another service than %s alone', async (system) => {
    const { client, dossier, world } = caseWorld()
    const content = {
      applicant: { name: 'x', personalId: '0', birthDate: 'x' },
      requestKind: 'person',
      monthsInsured: 1,
    }
    await client.submit(dossier({ system, service: 'another-service', content }))
    world.clock.advance(3 * hour)
    expect(await client.status({ ...key, system })).toMatchObject({ status: 'finished' })
  })
})

describe('the season of the exam', () => {
  const form = { applicant: { personalId: '942308000033' } }

  it.each([
    ['2022-05-03T23:59:00+07:00', 'not-received'],
    ['2022-05-04T00:00:00+07:00', 'finished'],
    ['2022-05-13T23:59:00+07:00', 'finished'],
    ['2022-05-14T00:00:00+07:00', 'not-received'],
    ['2023-01-01T08:00:00+07:00', 'finished'],
  ] as const)('for a registration of %s: %s', async (submittedAt, status) => {
    const { client, dossier, world } = caseWorld({ startsAt: submittedAt as Instant })
    await client.submit(dossier({ ...exam, submittedAt, content: form }))
    world.clock.advance(24 * hour)
    expect(await client.status({ ...key, system: 'education' })).toMatchObject({ status })
  })

  it('is that of the day of the registration, however late it reaches the system', async () => {
    const { client, dossier, world } = caseWorld({ startsAt: '2022-05-16T08:00:00+07:00' as Instant })
    await client.submit(dossier({ ...exam, submittedAt: '2022-05-13T20:00:00+07:00', content: form }))
    world.clock.advance(24 * hour)
    expect(await client.status({ ...key, system: 'education' })).toMatchObject({ status: 'finished' })
  })
})

describe('the priority of an area', () => {
  it.each([
    ['2026-03-02', '2027-09-01T08:00:00+07:00', 'supplement-required'],
    ['2026-03-02', '2027-09-02T08:00:00+07:00', 'finished'],
  ] as const)('of who moved on %s and registers at %s: %s', async (_, submittedAt, status) => {
    const { client, dossier, world, person } = caseWorld()
    const { personalId } = person('case-payer')
    const { residence } = world.people.find(personalId)!
    world.emit('residence-registered', { kind: 'permanent', personalId, residence, dossierCode: 'H42-0009' })
    world.clock.advance(Date.parse(submittedAt) - world.clock.now())
    const content = { applicant: { personalId }, priorityArea: '1' }
    const paid = { reference: 'R1', transactionId: 'T1', amountVnd: 100_000, paidAt: submittedAt }
    await client.submit({ ...dossier({ ...exam, submittedAt, content }), paid })
    world.clock.advance(24 * hour)
    expect(await client.status({ ...key, system: 'education' })).toMatchObject({ status })
  })
})

describe('a tax registration', () => {
  it('of a foreigner is not held against the population database, and gets a number of the tax office', async () => {
    const { client, dossier, world } = caseWorld()
    const applicant = { name: 'Ai Khai Thay', personalId: '942190000099', birthDate: '1990-01-01' }
    const content = { applicant, requestKind: 'employee', foreigner: { name: 'John Example' } }
    await client.submit(dossier({ system: 'tax', service: 'tax-registration', content }))
    world.clock.advance(24 * hour)
    const { papers } = await client.result({ ...key, system: 'tax' })
    expect(papers).toMatchObject([{ code: 'KQ.G12.000832', form: '14-MST', number: 'THUE-1' }])
  })
})

const exam = { system: 'education', service: 'graduation-exam' } as const
