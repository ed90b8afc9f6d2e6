import { paper } from '../../src/papers.ts'
import type { ServiceForm } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { applicantOf, homeOf } from '../../src/people.ts'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

type Form = ServiceForm<'permanent-residence'>

/** Service 3: what its sheet tells of. */
describe('permanent-residence', () => {
  const { office, file, form, named, lookUp, faultsOf } = officeOfTests()
  const slug = 'permanent-residence'
  const at = '2026-03-03T09:00:00+07:00'
  let houses = 0
  /** Into a home where nobody is registered yet. */
  async function good(): Promise<Form> {
    const given = (await form(slug)) as Form
    houses += 1
    const address = { ...given.home.address, detail: `Số ${String(houses)}, đường Ví Dụ` }
    return { ...given, home: { kind: 'own', address } }
  }

  /** The settler rents from somebody, who agrees in VNeID as far as the form says. */
  async function rentedFrom(persona: string, changes: Partial<Form> = {}): Promise<Form> {
    const { home, ...rest } = await good()
    const owner = named(persona)
    const agreed = { agrees: true, by: 'vneid', on: '2026-03-01', personalId: owner.personalId } as const
    return {
      ...rest,
      ownerConsent: agreed,
      ...changes,
      home: { kind: 'rented', address: home.address, ownerId: owner.personalId, squareMetresEach: 12 },
    }
  }
  const rentalPapers = [paper('rental-contract'), paper('floor-space')]

  it('is registered without a paper when every database answers', async () => {
    const filed = await file(slug, {}, await good())
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    const { papers } = await filed.dossier.result()
    expect(papers.map(({ code }) => code)).toEqual(['KQ.G01.000064', 'KQ.G01.000065', 'KQ.G01.000066'])
  })

  it('asks for the consent of an owner who has confirmed nothing, once, and goes on', async () => {
    const filed = await file(slug, {}, await rentedFrom('owner-silent'), rentalPapers)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { number: 1, items: ['owner-consent'] },
    })
    await filed.dossier.supplement({ submittedAt: at, documents: [paper('owner-consent')] })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('is refused when a supplement never comes', async () => {
    const filed = await file(slug, {}, await rentedFrom('owner-silent'), rentalPapers)
    const { question } = await followToEnd(filed, office())
    await office().admin.advance(Date.parse(question?.until ?? '') - office().admin.now() + 60_000)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'stopped',
      refusal: { paperForm: 'CT06', code: 'supplement-overdue' },
    })
  })

  it('asks for the paper of a home that the land database does not have', async () => {
    const filed = await file(slug, {}, await rentedFrom('owner-unregistered-home'), rentalPapers)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['home'] },
    })
    await filed.dossier.supplement({ submittedAt: at, documents: [paper('home')] })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('asks for the proof of a kinship that no database shows', async () => {
    const [brother, host] = [named('settler-unrelated'), named('settler-host')]
    const agreed = { agrees: true, by: 'vneid', on: '2026-03-01', personalId: host.personalId } as const
    const filed = await file(slug, {}, {
      ...(await good()),
      applicant: applicantOf(brother),
      householdHead: { name: host.name, personalId: host.personalId },
      relationship: 'sibling',
      headConsent: agreed,
      ownerConsent: agreed,
      home: { kind: 'with-family', address: homeOf(host), ownerId: host.personalId },
    } satisfies Form)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['kinship'] },
    })
  })

  it('removes the registration at the old place by itself', async () => {
    const mover = named('settler-from-elsewhere')
    const { name, personalId } = mover
    const before = await lookUp(mover)
    expect(before?.permanentResidence).toMatchObject({ provinceCode: '40' })
    const { home, ...rest } = await good()
    const moves = { ...rest, home, applicant: applicantOf(mover), householdHead: { name, personalId } } as const
    const filed = await file(slug, {}, moves)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    const after = await lookUp(mover)
    expect(after?.permanentResidence).toMatchObject({ provinceCode: '42', communeCode: home.address.communeCode })
  })

  it('is refused with CT06 and its result code when the home is in dispute', async () => {
    const filed = await file(slug, {}, await rentedFrom('owner-disputed-home'), rentalPapers)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'stopped',
      refusal: { paperForm: 'CT06', code: 'home-not-lawful' },
    })
    const { ended, papers } = await filed.dossier.result()
    expect([ended, papers.map(({ code, form: paperForm }) => [code, paperForm])]).toEqual([
      true,
      [['KQ.G01.000067', 'CT06']],
    ])
  })

  it('is refused with CT06 when the owner says no', async () => {
    const owner = named('settler-host')
    const no = { agrees: false, by: 'signature', on: '2026-03-01', personalId: owner.personalId } as const
    const filed = await file(slug, {}, await rentedFrom('settler-host', { ownerConsent: no }), rentalPapers)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'stopped', refusal: { paperForm: 'CT06' } })
  })

  it('is refused at the reception when the applicant lives there already', async () => {
    const given = await good()
    await followToEnd(await file(slug, {}, given), office())
    await expect(file(slug, {}, given)).rejects.toMatchObject({
      kind: 'remote',
      code: 'PROCEDURE_ALREADY_REGISTERED',
      outcome: 'rejected',
    })
  })

  it('is not sent when the form says nothing of the consent of the head', async () => {
    expect(await faultsOf(slug, { ...(await good()), relationship: 'child' })).toEqual(['headConsent: required'])
  })
})
