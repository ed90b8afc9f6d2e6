import type { ServiceForm } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { civilPerson } from '../../src/forms/registers.ts'
import { homeOf } from '../../src/people.ts'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

type Form = ServiceForm<'death-registration'>

/** Service 10: what its sheet tells of. */
describe('death-registration', () => {
  const { office, file, form, named, lookUp, faultsOf } = officeOfTests()
  const slug = 'death-registration'
  const at = '2026-03-05T09:00:00+07:00'

  async function deathOf(persona: string, changes: Partial<Form['deceased']> = {}): Promise<Form> {
    const given = (await form(slug)) as Form
    const person = named(persona)
    const deceased = { ...given.deceased, ...civilPerson(person), sex: person.sex, lastResidence: homeOf(person) }
    const { residence: _, ...told } = deceased
    const { diedOn = given.deceased.diedOn } = person
    const notice = { kind: 'death-notice', number: '15/GBT', issuer: 'Trạm y tế' } as const
    return { ...given, deceased: { ...told, diedOn, ...changes }, deathNotice: { ...notice, issuedOn: diedOn } }
  }

  it('of somebody dead in the population database without an entry in a book is registered', async () => {
    const filed = await file(slug, {}, await deathOf('dead-without-entry'))
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    expect(await filed.dossier.result()).toMatchObject({ papers: [{ code: 'KQ.G15.000034' }] })
  })

  it('of somebody who stands in the book already is not registered twice', async () => {
    const again = await file(slug, {}, await deathOf('dead-without-entry'))
    expect(await followToEnd(again, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['deceased.personalId'] },
    })
  })

  it('asks again when the number is that of a living person of the same name and year of birth', async () => {
    const [dead, namesake] = [named('elder'), named('elder-namesake')]
    expect(namesake.name).toBe(dead.name)
    const given = await deathOf('elder', { personalId: namesake.personalId })
    const filed = await file(slug, {}, given)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['deceased.lastResidence'] },
    })
    await filed.dossier.supplement({ submittedAt: at, form: await deathOf('elder') })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    const people = await office().admin.people()
    const [elder, living] = [dead, namesake].map(({ personalId: id }) =>
      people.find(({ personalId }) => personalId === id),
    )
    expect([elder?.diedOn, living?.diedOn]).toEqual([given.deceased.diedOn, undefined])
    expect((await lookUp(namesake))?.name).toBeDefined()
  })

  describe('at a hospital of another province', () => {
    const hospital = { provinceCode: '40', communeCode: '16690', detail: 'Bệnh viện đa khoa Ví Dụ' }

    async function deathThere(notice: object): Promise<object> {
      const { deathNotice: _, ...given } = await deathOf('paper-patient', { placeOfDeath: hospital })
      return { ...given, ...notice }
    }

    it('asks for the paper when its electronic notice is not found, and registers where the deceased lived', async () => {
      const { diedOn } = ((await form(slug)) as Form).deceased
      const electronic = { electronicNoticeNumber: '40001.GBT.00001.26', electronicNoticeIssuedOn: diedOn }
      const filed = await file(slug, { electronicPaper: 'not-found' }, await deathThere(electronic))
      expect(await followToEnd(filed, office())).toMatchObject({
        status: 'supplement-required',
        question: { items: ['electronicDeathNotice.number'] },
      })
      const paper = { kind: 'death-notice', number: '16/GBT', issuedOn: diedOn, issuer: 'Bệnh viện đa khoa Ví Dụ' }
      await filed.dossier.supplement({ submittedAt: at, form: await deathThere({ deathNotice: paper }) })
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
      const { data } = await filed.dossier.result()
      expect(data).toMatchObject({ people: [{ role: 'deceased' }] })
      const { personalId } = named('paper-patient')
      const dead = (await office().admin.people()).find((person) => person.personalId === personalId)
      expect(dead?.diedOn).toBe(diedOn)
    })
  })

  it('is not sent without any notice of death', async () => {
    const { deathNotice: _, ...given } = await deathOf('paper-patient')
    expect(await faultsOf(slug, given)).toEqual(['deathNotice: notice-of-death'])
  })

  it('is not sent when the notice is older than the death', async () => {
    const given = await deathOf('paper-patient')
    const deathNotice = { ...given.deathNotice, issuedOn: '2026-01-01' }
    expect(await faultsOf(slug, { ...given, deathNotice })).toEqual(['deathNotice.issuedOn: before-beginning'])
  })
})
