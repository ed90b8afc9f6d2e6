import type { TargetPerson } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { submit, type DossierHead, type ServiceForm } from '@lienthong/essential-services'
import { applicantOf, newHead, servicesWorld } from './world.ts'

/** Deaths and marriages at the mock of the civil-status system. */
function civilStatus(policy: object = {}) {
  const services = servicesWorld()
  const { platform, world, clients, clock, person } = services
  platform.officers.setPolicy('civil-status', policy)
  const homeOf = ({ personalId }: TargetPerson) => {
    const { provinceCode, communeCode, detail } = world.graph.people[personalId]!.residence
    return { provinceCode, communeCode, detail }
  }
  const death = (persona: string, change: { readonly diedOn?: string; readonly name?: string } = {}) => {
    const [dead, relative] = [person(persona), person('elder-child')]
    const { diedOn = '2026-03-01', name = dead.name } = change
    const home = homeOf(dead)
    const form: ServiceForm<'death-registration'> = {
      applicant: { ...applicantOf(relative), currentResidence: home },
      relationship: 'Con',
      registrationKind: 'on-time',
      deceased: {
        name,
        personalId: dead.personalId,
        birthDate: dead.birthDate,
        sex: world.graph.people[dead.personalId]!.sex,
        ethnicityCode: '01',
        nationality: 'VN',
        residenceKind: 'permanent',
        lastResidence: home,
        diedOn,
        // In a hospital of another province.
        placeOfDeath: { provinceCode: '40', communeCode: '16690', detail: 'Bệnh viện Ví Dụ' },
        cause: 'Bệnh',
      },
      deathNotice: { kind: 'death-notice', number: '15/GBT', issuedOn: diedOn, issuer: 'Bệnh viện Ví Dụ' },
      copies: 0,
      delivery: { by: 'electronic' },
    }
    return form
  }
  const side = (who: TargetPerson) =>
    ({
      name: who.name,
      personalId: who.personalId,
      birthDate: who.birthDate,
      ethnicityCode: '01',
      nationality: 'VN',
      residenceKind: 'permanent',
      residence: homeOf(who),
      marriageNumber: 1,
      maritalStatus: 'single',
    }) as const
  const marriage = (husband = 'groom') =>
    ({
      applicant: applicantOf(person('bride')),
      wife: side(person('bride')),
      husband: side(person(husband)),
      copies: 0,
      delivery: { by: 'desk' },
    }) satisfies ServiceForm<'marriage-registration'>
  const submitAs = (slug: string, form: object, head: DossierHead = newHead()) =>
    submit(slug, form, { head, clock, clients, sync: services.sync, provinceCode: '42' })
  return { ...services, death, marriage, submitAs }
}

describe.each([
  ['death-registration', 'KQ.G15.000034'],
  ['marriage-registration', 'KQ.G15.000032'],
] as const)('%s', (slug, code) => {
  const start = (policy?: object) => {
    const all = civilStatus(policy)
    return { ...all, form: slug === 'death-registration' ? all.death('elder') : all.marriage() }
  }

  it('is received, registered, and ends in its paper', async () => {
    const { submitAs, form, pass } = start()
    const dossier = await submitAs(slug, form)
    expect(await dossier.status()).toMatchObject({ status: 'received' })
    pass(3)
    expect(await dossier.result()).toMatchObject({ ended: true, status: 'finished', papers: [{ code }] })
  })

  it('asks for a supplement, and goes on with the whole form again', async () => {
    const { submitAs, form, pass } = start({ decision: 'ask-for-supplement', reason: 'Bổ sung giấy tờ' })
    const dossier = await submitAs(slug, form)
    pass(3)
    expect(await dossier.status()).toMatchObject({
      status: 'supplement-required',
      question: { description: 'Bổ sung giấy tờ' },
    })
    await dossier.supplement({ submittedAt: '2026-03-03T09:00:00+07:00', form })
    pass(3)
    expect(await dossier.status()).toMatchObject({ status: 'finished' })
  })

  it('is refused with the reason of the officer', async () => {
    const { submitAs, form, pass } = start({ decision: 'refuse', reason: 'Không đúng thẩm quyền' })
    const dossier = await submitAs(slug, form)
    pass(3)
    expect(await dossier.status()).toMatchObject({
      status: 'not-received',
      refusal: { description: 'Không đúng thẩm quyền' },
    })
    expect(await dossier.result()).toMatchObject({ ended: true, papers: [] })
  })

  it('is one dossier after an outage', async () => {
    const { submitAs, form, pass, platform, told } = start()
    for (const fault of [{ kind: 'http-status', status: 503 }, { kind: 'connection-reset' }] as const) {
      platform.faults.add({ system: 'civil-status', operation: 'submitRegistration', fault, times: 1 })
    }
    const head = newHead()
    await expect(submitAs(slug, form, head)).rejects.toThrow()
    await expect(submitAs(slug, form, head)).rejects.toThrow()
    const dossier = await submitAs(slug, form, head)
    pass(3)
    expect(await dossier.status()).toMatchObject({ status: 'finished' })
    expect(told.filter(({ status }) => status === 'registered')).toHaveLength(1)
  })

  it('that is handed in again is the same dossier', async () => {
    const { submitAs, form, pass } = start()
    const head = newHead()
    await submitAs(slug, form, head)
    pass(3)
    const again = await submitAs(slug, form, head)
    expect(await again.result()).toMatchObject({ ended: true, papers: [{ code }] })
  })
})

describe('a death', () => {
  it('of somebody whom the population database has as dead, with no entry, is registered', async () => {
    const { submitAs, death, pass } = civilStatus()
    const dossier = await submitAs('death-registration', death('dead-without-entry', { diedOn: '2026-02-20' }))
    pass(3)
    expect(await dossier.status()).toMatchObject({ status: 'finished' })
  })

  it('under the name of somebody else is asked about', async () => {
    const { submitAs, death, pass } = civilStatus()
    const dossier = await submitAs('death-registration', death('elder', { name: 'Lê Văn Ví Dụ' }))
    pass(3)
    expect(await dossier.status()).toMatchObject({
      status: 'supplement-required',
      question: { items: ['deceased.personalId'] },
    })
  })
})

describe('a marriage', () => {
  it('of somebody whom the registers have as married is asked about', async () => {
    const { submitAs, marriage, pass } = civilStatus()
    const dossier = await submitAs('marriage-registration', marriage('married-man'))
    pass(3)
    expect(await dossier.status()).toMatchObject({
      status: 'supplement-required',
      question: { items: ['husband.maritalStatus'] },
    })
  })

  it('of somebody too young is refused before anything is sent', async () => {
    const { submitAs, marriage, told } = civilStatus()
    await expect(submitAs('marriage-registration', marriage('young-groom'))).rejects.toMatchObject({
      fields: [{ field: 'husband.birthDate', rule: 'under-age' }],
    })
    expect(told).toEqual([])
  })
})
