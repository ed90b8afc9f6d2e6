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
