import { inProcessFetch, MockPlatform } from '@lienthong/mock-core'
import { ngspGateway, TransportError } from '@lienthong/sdk-core'
import { createInsuranceRegisterClient } from '@lienthong/sdk-insurance'
import { insuranceRegisterMock } from '@lienthong/sdk-insurance/mock'
import { createBusinessRegistryClient } from '@lienthong/sdk-registries'
import { businessRegistryMock } from '@lienthong/sdk-registries/mock'
import { createResidenceClient } from '@lienthong/sdk-residence'
import { residenceMock } from '@lienthong/sdk-residence/mock'
import { services, lookUp, requiredDocuments, serviceVersion, type ServiceClients } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'

function registers() {
  const platform = new MockPlatform({ systems: [residenceMock, businessRegistryMock, insuranceRegisterMock] })
  const targets = platform.targets('http://mock.test')
  const optionsOf = (system: string) => {
    const { baseUrl, credentials } = targets.find((target) => target.system === system)!
    const { consumerKey = '', consumerSecret = '' } = credentials
    return {
      gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }),
      policies: { retry: false, breaker: false } as const,
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
    }
  }
  const clients: ServiceClients = {
    population: createResidenceClient(optionsOf('residence')),
    businessRegistry: createBusinessRegistryClient(optionsOf('business-registry')),
    insuranceRegister: createInsuranceRegisterClient(optionsOf('insurance-register')),
  }
  const named = (persona: string) => {
    const { name, personalId, birthDate, facts } = targets
      .flatMap(({ people }) => people)
      .find((candidate) => candidate.persona === persona)!
    return { name, personalId, birthDate, facts }
  }
  const options = { officer: 'can-bo-01', at: '2026-03-02', clock: platform.world.clock }
  return { clients, named, options }
}

describe('what the registers tell of a form', () => {
  const { clients, named, options } = registers()
  const mother = named('mother')
  const father = named('father')

  it('takes the papers of both spouses off the list, and says whom nobody can ask', async () => {
    const form = { applicant: mother, wife: mother, husband: father }
    const { found, open } = await lookUp('marriage-registration', form, clients, options)
    expect(found).toEqual({
      identity: 'found',
      residence: 'found',
      'spouses-identity': 'found',
      'spouses-residence': 'found',
    })
    expect(open).toContainEqual({ finding: 'marital-status', register: 'civil-status', why: 'no-interface' })
    const papers = requiredDocuments('marriage-registration', form, { ...options, found })
    expect(papers.filter(({ finding }) => finding?.startsWith('spouses-')).map(({ state }) => state)).toEqual([
      'replaced',
      'replaced',
    ])
  })

  it('is as little as is known of the one of whom least is known', async () => {
    const stranger = { ...father, name: 'Nguyễn Văn Ví Dụ' }
    const form = { applicant: mother, wife: mother, husband: stranger }
    const { found } = await lookUp('marriage-registration', form, clients, options)
    expect(found).toMatchObject({ identity: 'found', 'spouses-identity': 'not-found' })
  })

  it.each([
    ['CÔNG TY TNHH  thử nghiệm Hà Tĩnh', '9000000001', 'found'],
    ['Công ty TNHH Ví Dụ', '9000000001', 'differs'],
    ['Công ty TNHH Ví Dụ', '9000000999', 'not-found'],
  ])('of the body %s with number %s: %s', async (name, code, state) => {
    const form = { applicant: mother, organisation: { name, code, kind: 'enterprise-unit' } }
    const { found } = await lookUp('new-seal', form, clients, options)
    expect(found.organisation).toBe(state)
  })

  it('is not asked of a state body, which has no number', async () => {
    const form = { applicant: mother, organisation: { name: 'Trường Mầm non Ví Dụ', kind: 'service-unit' } }
    const { found, open } = await lookUp('new-seal', form, clients, options)
    expect({ ...found, open }).toEqual({ identity: 'found', residence: 'found', open: [] })
  })

  it.each([
    ['of whoever has it', {}, 'found'],
    ['of another name', { name: 'Nguyễn Văn Ví Dụ' }, 'differs'],
  ])('of an insurance number %s', async (_what, change, state) => {
    const holder = named('insured-adult')
    const insuranceNumber = holder.facts?.['insuranceNumber']
    const form = { applicant: { ...holder, ...change }, insuranceNumber }
    const known = { identity: 'found', residence: 'found' } as const
    const { found } = await lookUp('unemployment-benefit', form, clients, { ...options, known })
    expect(found['insurance-record']).toBe(state)
  })

  it('an old number proves a change only when the form names it', async () => {
    const form = (oldIdNumber?: string) => ({ applicant: mother, holderKind: 'person', person: mother, oldIdNumber })
    const states = await Promise.all(
      [undefined, '900000000'].map(async (number) => {
        const { found } = await lookUp('land-holder-change', form(number), clients, options)
        return found['holder-history']
      }),
    )
    expect(states).toEqual(['not-found', expect.stringMatching(/^(not-found|differs)$/)])
  })
})

describe('what nobody is asked', () => {
  const { clients, named, options } = registers()

  it('is what is known already', async () => {
    const known = { identity: 'found', residence: 'differs' } as const
    const asked: unknown[] = []
    const population = { lookupCitizen: () => Promise.resolve({ citizens: [], count: asked.push(1) }) }
    const { found } = await lookUp('passport', { applicant: named('mother') }, { population }, { ...options, known })
    expect(found).toMatchObject(known)
    expect(asked).toEqual([])
  })

  it('is what no client was given for, and what the form does not name', async () => {
    const form = { organisation: { name: 'Công ty TNHH Ví Dụ', code: '9000000001' } }
    const { found, open } = await lookUp('new-seal', form, { population: clients.population! }, options)
    expect(found).toEqual({})
    expect(open).toEqual([
      { finding: 'identity', register: 'population', why: 'not-in-form' },
      { finding: 'residence', register: 'population', why: 'not-in-form' },
      { finding: 'organisation', register: 'business-registry', why: 'no-client' },
    ])
  })

  it('is a register that is down: its paper is asked for', async () => {
    const failure = new TransportError('CONNECTION_LOST', { system: 'business-registry', operation: 'getEnterprise' })
    const down: ServiceClients = { businessRegistry: { getEnterprise: () => Promise.reject(failure) } }
    const form = { organisation: { name: 'Công ty TNHH Ví Dụ', code: '9000000001' } }
    const { found } = await lookUp('new-seal', form, down, options)
    expect(found.organisation).toBe('unavailable')
  })

  it('is a register that refuses: the error is told', async () => {
    const form = { applicant: named('mother') }
    const asked = lookUp('permanent-residence', form, clients, { ...options, procedureCode: '9.999999' })
    await expect(asked).rejects.toMatchObject({ code: 'RESIDENCE_PROCEDURE_NOT_PERMITTED' })
  })

  it('is nothing without a purpose', async () => {
    const asked = lookUp('unemployment-benefit', { applicant: named('mother') }, clients, options)
    await expect(asked).rejects.toMatchObject({ kind: 'input', fields: [{ field: 'procedureCode' }] })
  })

  it.each([
    ['half a personal number', 'new-seal', { applicant: { personalId: '04209' } }, 'identity'],
    ['half a birth date', 'new-seal', { applicant: { birthDate: '199' } }, 'identity'],
    ['a blank name', 'new-seal', { applicant: { name: ' ' } }, 'identity'],
    ['half the code of an enterprise', 'new-seal', { organisation: { code: '90000' } }, 'organisation'],
    ['half an insurance number', 'unemployment-benefit', { insuranceNumber: '12' }, 'insurance-record'],
  ] as const)('is what the form has half of: %s', async (_what, slug, change, finding) => {
    const organisation = { name: 'CÔNG TY TNHH THỬ NGHIỆM HÀ TĨNH', code: '9000000001', kind: 'enterprise-unit' }
    const whole: Record<string, unknown> = { applicant: named('mother'), organisation }
    const halves = Object.entries(change).map(([part, value]) => [
      part,
      typeof value === 'string' ? value : { ...(whole[part] as object), ...value },
    ])
    const form = { ...whole, ...Object.fromEntries(halves) }
    const { found, open } = await lookUp(slug, form, clients, { ...options, procedureCode: '1.004222' })
    expect(open).toContainEqual(expect.objectContaining({ finding, why: 'not-in-form' }))
    expect(Object.values(found)).toContain('found')
  })

  it('an officer whom the register does not take is a mistake of the caller', async () => {
    const asked = lookUp('new-seal', { applicant: named('mother') }, clients, { ...options, officer: '' })
    await expect(asked).rejects.toMatchObject({ kind: 'input' })
  })

  it('is asked once about somebody who stands in the form twice', async () => {
    const [mother, father] = [named('mother'), named('father')]
    const asked: string[] = []
    const population: ServiceClients['population'] = {
      lookupCitizen: (question) => {
        asked.push(question.name ?? '')
        return clients.population!.lookupCitizen(question)
      },
    }
    const form = { applicant: mother, wife: mother, husband: father }
    await lookUp('marriage-registration', form, { population }, options)
    expect(asked).toEqual([mother.name, father.name])
  })

  it.each(services.map(({ slug }) => slug))('%s: a wild form is no accident', async (slug) => {
    const known = { identity: 'found', residence: 'found' } as const
    for (const form of [undefined, null, 'x', [], { organisation: 7, wife: [], applicant: { name: {} } }]) {
      const { open } = await lookUp(slug, form, clients, { ...options, known })
      const { flow } = serviceVersion(slug, options)
      const names = flow.flatMap(({ finds = [] }) => finds)
      expect(names).toEqual(expect.arrayContaining(open.map(({ finding }) => finding)))
    }
  })
})
