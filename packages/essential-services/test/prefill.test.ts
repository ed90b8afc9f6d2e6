import { describe, expect, it } from 'vitest'
import { listVersions, prefill, services, type ServiceClients } from '@lienthong/essential-services'
import { TransportError } from '@lienthong/sdk-core'
import { servicesWorld } from './world.ts'

const at = '2026-03-02'

function signedInAs(world: ReturnType<typeof servicesWorld>) {
  const { name, personalId, birthDate } = world.person('mother')
  return { name, personalId, birthDate, officer: 'can-bo-01' }
}

describe('the register that is asked for a service', () => {
  const today = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }
  const versions = services.flatMap(({ slug }) => listVersions(slug).map((version) => ({ slug, ...version })))
  const known = versions.filter(({ procedures }) => procedures.length > 0)

  it('answers for each version whose procedure is known', async () => {
    const world = servicesWorld()
    expect(known.length).toBeGreaterThan(60)
    for (const { slug, from } of known) {
      const { found } = await prefill(slug, signedInAs(world), world.clients, { at: from, clock: today })
      expect(found.identity, `${slug} ${from}`).toBe('found')
    }
  })

  it('answers for each further code of a version', async () => {
    const world = servicesWorld()
    for (const { slug, from, procedures } of known) {
      for (const { value } of procedures) {
        const signedIn = { ...signedInAs(world), procedureCode: value.code }
        const { found } = await prefill(slug, signedIn, world.clients, { at: from, clock: today })
        expect(found.identity, `${slug} ${value.code}`).toBe('found')
      }
    }
  })

  it('is not asked for a service without one: a slug is no procedure', async () => {
    const world = servicesWorld()
    const without = versions.filter(({ procedures }) => procedures.length === 0)
    expect(without.map(({ slug }) => slug)).toContain('traffic-fine-payment')
    const asked: unknown[] = []
    const clients: ServiceClients = {
      population: { lookupCitizen: (question) => Promise.resolve({ citizens: [], asked: asked.push(question) }) },
    }
    for (const { slug, from } of without) {
      await expect(prefill(slug, signedInAs(world), clients, { at: from, clock: today })).rejects.toMatchObject({
        kind: 'input',
        fields: [{ field: 'signedIn.procedureCode', rule: 'required' }],
      })
    }
    const slugAsCode = { ...signedInAs(world), procedureCode: 'traffic-fine-payment' }
    await expect(prefill('traffic-fine-payment', slugAsCode, clients, { at, clock: today })).rejects.toMatchObject({
      fields: [{ field: 'signedIn.procedureCode', rule: 'format' }],
    })
    expect(asked).toEqual([])
  })

  it('takes a code that the province has had mapped for such a service', async () => {
    const world = servicesWorld()
    const mapped = { ...signedInAs(world), procedureCode: '1.011733' }
    const { found } = await prefill('traffic-fine-payment', mapped, world.clients, { at, clock: world.clock })
    expect(found.identity).toBe('found')
  })
})

describe('a register that does not fill in', () => {
  const { clients, clock, person } = servicesWorld()
  const { name, personalId, birthDate } = person('mother')
  const signedIn = { name, personalId, birthDate, officer: 'can-bo-01' }

  it.each([
    ['a procedure that is not mapped', { procedureCode: '9.999999' }, 'RESIDENCE_PROCEDURE_NOT_PERMITTED'],
    ['an officer without the right', { officer: 'can-bo-khong-co-quyen' }, 'RESIDENCE_OFFICER_NOT_PERMITTED'],
    ['an officer of no agency', { officer: 'can-bo-khong-ro-co-quan' }, 'RESIDENCE_REQUEST_INCOMPLETE'],
  ])('because it refuses %s is no outage', async (_what, change, code) => {
    const asked = prefill('permanent-residence', { ...signedIn, ...change }, clients, { at, clock })
    await expect(asked).rejects.toMatchObject({ kind: 'remote', code })
  })

  it.each([
    ['is down', 'CONNECTION_REFUSED', 'unavailable'],
    ['is too slow', 'TIMEOUT', 'unavailable'],
    ['fails', 'SERVER_ERROR', 'unavailable'],
    ['cannot be asked: the address is wrong', 'REQUEST_INVALID', undefined],
    ['was not waited for', 'ABORTED', undefined],
  ] as const)('because it %s', async (_what, code, state) => {
    const failure = new TransportError(code, { system: 'residence', operation: 'lookupCitizen' })
    const down: ServiceClients = { population: { lookupCitizen: () => Promise.reject(failure) } }
    const asked = prefill('permanent-residence', signedIn, down, { at, clock })
    if (state === undefined) await expect(asked).rejects.toBe(failure)
    else expect((await asked).found).toMatchObject({ identity: state, residence: state })
  })
})
