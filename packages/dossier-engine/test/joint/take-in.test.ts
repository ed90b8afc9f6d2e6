import type { JointDossierHead } from '@lienthong/sdk-civil-status'
import { describe, expect, it } from 'vitest'
import { takeInListedDossier, type JointReceptionDesk } from '../../src/index.ts'
import { describeEachStore } from '../support/each-store.ts'
import { done, is, jointWorld, straightWay } from './joint-world.ts'

/** A vendor's whole work for a dossier of the joint-service software: a desk, and one call for each row of the list. */

const officer = 'can-bo-mot-cua'

type World = Awaited<ReturnType<typeof jointWorld>>

function deskOf({ admin, systems }: World): JointReceptionDesk & { readonly papers: Map<string, Uint8Array> } {
  const papers = new Map<string, Uint8Array>()
  return {
    papers,
    provinceCode: '42',
    processingUnit: 'UBND phường Thành Sen',
    officer,
    clock: admin,
    dossierCodeOf: ({ jointDossierCode }) => `H42.18-${jointDossierCode.slice(-11)}`,
    keepPaper({ fileName, content }) {
      papers.set(fileName, content)
      return Promise.resolve(fileName)
    },
    async residenceOf({ name, personalId = '' }) {
      const person = (await admin.people()).find((one) => one.personalId === personalId)
      const question = { name, personalId, birthDate: person?.birthDate as never, officer, procedureCode: '1.011733' }
      const [citizen, ...others] = (await systems.population.lookupCitizen(question)).citizens
      const { provinceCode, communeCode, detail } = citizen?.permanentResidence ?? {}
      if (others.length > 0 || provinceCode === undefined || communeCode === undefined) return undefined
      return { provinceCode, communeCode, detail: detail ?? '' }
    },
  }
}

/** The row of a dossier in the list. */
async function rowOf({ jointService }: World, code: string): Promise<JointDossierHead> {
  for await (const row of jointService.listNewJointDossiers()) {
    if ((row.kind === 'birth' || row.kind === 'death') && row.jointDossierCode === code) return row
  }
  throw new Error('It is not in the list')
}

async function file(world: World, kind: 'birth' | 'death', body: object = {}): Promise<string> {
  const filed = await world.admin.officer<{ jointDossierCode: string }>('joint-service', `file-${kind}`, body)
  return filed.jointDossierCode
}

describeEachStore((stores) => {
  const open = async () => {
    const world = await jointWorld(() => stores.empty(), {
      systems: { readPaper: () => Promise.resolve(new Uint8Array([37, 80, 68, 70])) },
    })
    const desk = deskOf(world)
    const { engine, birth, death, jointService } = world
    const takeIn = (row: JointDossierHead) => takeInListedDossier(engine, { birth, death }, row, jointService, desk)
    return { ...world, world, desk, takeIn }
  }
  const fieldsOf = ({ problems }: Awaited<ReturnType<typeof takeInListedDossier>>) => problems.map(({ field }) => field)

  describe('a birth that a citizen has filed', () => {
    it('is taken in by one call; what the form does not say stops the branch that needs it, and no other', async () => {
      const { world, takeIn, engine, until, jointStatuses, violations } = await open()
      const row = await rowOf(world, await file(world, 'birth'))
      const taken = await takeIn(row)
      expect(taken.outcome).toBe('started')
      expect(fieldsOf(taken)).toEqual(['residence.home.kind'])

      const stopped = await until(
        taken.key,
        (status) => is('card', 'done')(status) && is('residence', 'failed')(status),
      )
      const { problem } = stopped.branches['residence']!
      expect(problem).toMatchObject({ code: 'INVALID_INPUT', outcome: 'not-sent' })
      expect(problem?.message).toContain('home.kind')

      const { input } = (await engine.contents(taken.key)) as { input: { residence: { home: object } } }
      const home = { ...input.residence.home, kind: 'own' }
      await engine.signal(taken.key, { type: 'supplement', branch: 'residence', data: { residence: { home } } })
      const asked = await until(taken.key, (status) => done(status) || is('residence', 'supplement')(status))
      if (!done(asked)) {
        const consent = { agrees: true, by: 'signature', on: '2026-03-02' }
        const data = { consents: { homeOwner: consent, householdHead: consent, parent: consent } }
        await engine.signal(taken.key, { type: 'supplement', branch: 'residence', data })
      }
      const { branches } = await until(taken.key, done)
      expect(branches).toMatchObject({ registration: { state: 'done' }, residence: { state: 'done' } })
      expect(await jointStatuses(taken.key)).toEqual(straightWay)
      expect(await violations()).toEqual({ ok: true, violations: [] })
    })

    it('found again it is known, and the list is empty of it', async () => {
      const { world, takeIn } = await open()
      const code = await file(world, 'birth', { residence: false })
      const row = await rowOf(world, code)
      expect(await takeIn(row)).toMatchObject({ outcome: 'started', problems: [] })
      expect(await takeIn(row)).toMatchObject({ outcome: 'known' })
      await expect(rowOf(world, code)).rejects.toThrow('not in the list')
    })

    it('comes again as a supplement when more was asked for', async () => {
      const { world, takeIn, until, admin, dossier } = await open()
      await admin.setPolicy('civil-status', { electronicPaper: 'not-found' })
      const code = await file(world, 'birth', { residence: false })
      const { key } = await takeIn(await rowOf(world, code))
      await until(key, is('registration', 'supplement'))
      await admin.officer('joint-service', 'supplement', { jointDossierCode: code, childName: 'Nguyễn Minh Châu' })
      const row = await rowOf(world, code)
      expect((await takeIn(row)).outcome).toBe('supplemented')
      await until(key, done)
      expect((await dossier(key))?.joint?.statuses).toEqual(['1', '3', '7', '2', '7', '4', '5'])
      expect((await admin.people()).filter(({ name }) => name === 'Nguyễn Minh Châu')).toHaveLength(1)
    })

    it('with a day that does not exist is taken in, told as received and no further, until an officer puts it right', async () => {
      const { world, takeIn, engine, until, jointStatuses } = await open()
      const code = await file(world, 'birth', { residence: false, flaws: ['impossible-date'] })
      const taken = await takeIn(await rowOf(world, code))
      expect(fieldsOf(taken)).toEqual(['child.birthDate'])
      const stopped = await until(taken.key, is('registration', 'failed'))
      expect(stopped.branches['registration']?.problem?.message).toContain('child.birthDate')
      await engine.drain()
      expect(await jointStatuses(taken.key)).toEqual(['1'])

      const { input } = (await engine.contents(taken.key)) as { input: { birth: { child: object } } }
      const child = { ...input.birth.child, birthDate: '2026-02-28' }
      await engine.signal(taken.key, { type: 'supplement', data: { form: { child } } })
      await until(taken.key, done)
      expect(await jointStatuses(taken.key)).toEqual(straightWay)
    })

    it('taken back since it was listed it is not begun; begun before, it ends', async () => {
      const { world, takeIn, engine, until, admin } = await open()
      const [first, second] = [await file(world, 'birth'), await file(world, 'birth')]
      const [firstRow, secondRow] = [await rowOf(world, first), await rowOf(world, second)]
      await admin.officer('joint-service', 'withdraw', { jointDossierCode: first })
      const { outcome, key } = await takeIn(firstRow)
      expect(outcome).toBe('withdrawn')
      expect(await engine.status(key)).toBeUndefined()

      const begun = await takeIn(secondRow)
      await admin.officer('joint-service', 'withdraw', { jointDossierCode: second })
      expect((await takeIn(secondRow)).outcome).toBe('withdrawn')
      const { branches } = await until(begun.key, done)
      expect(branches['registration']).toMatchObject({ state: 'not-applicable', why: 'WITHDRAWN' })
    })
  })

  describe('a death that a citizen has filed', () => {
    it('is taken in; who is paid is asked for where the words of the form leave a doubt', async () => {
      const { world, takeIn, engine, until, jointStatuses, elderId, admin } = await open()
      const elderChild = await admin.person('elder-child')
      const filed = {
        deceasedId: elderId,
        requesterId: elderChild.personalId,
        benefit: { payer: 'BTXH', funeral: true, survivors: true },
      }
      const taken = await takeIn(await rowOf(world, await file(world, 'death', filed)))
      expect(fieldsOf(taken)).toEqual(['benefit.survivors', 'benefit.beneficiaries.0.relationship'])
      const { branches } = await until(
        taken.key,
        (status) => is('residence', 'done')(status) && is('benefit', 'waiting')(status),
      )
      expect(branches).toMatchObject({ registration: { state: 'done' }, population: { state: 'done' } })
      await engine.signal(taken.key, { type: 'payer-decided', data: { outcome: 'paid', amountVnd: 10_000_000 } })
      await until(taken.key, done)
      expect(await jointStatuses(taken.key)).toEqual(straightWay)
    })

    it('of the insured waits for the relation before anybody is asked for money', async () => {
      const { world, takeIn, engine, until, admin, pensionerId } = await open()
      const claimant = await admin.person('funeral-claimant')
      const filed = { deceasedId: pensionerId, requesterId: claimant.personalId, diedOn: '2026-02-10' }
      const taken = await takeIn(await rowOf(world, await file(world, 'death', filed)))
      const stopped = await until(taken.key, is('benefit', 'failed'))
      expect(stopped.branches['benefit']?.problem).toMatchObject({ code: 'INVALID_INPUT', outcome: 'not-sent' })
      const { name, personalId } = claimant
      const beneficiary = {
        name,
        personalId,
        relation: 'child',
        account: { number: '970400001111', bank: 'Ngân hàng mẫu' },
      }
      await engine.signal(taken.key, { type: 'supplement', branch: 'benefit', data: { beneficiary } })
      expect((await until(taken.key, done)).branches['benefit']?.state).toBe('done')
    })
  })

  it('another module is left to others: neither begun nor acknowledged', async () => {
    const { world, engine, birth, death, desk, jointService } = await open()
    const code = await file(world, 'birth')
    const row = await rowOf(world, code)
    const other = {
      ...jointService,
      getJointDossier: () =>
        Promise.resolve({ ...row, request: { kind: 'other', module: 'KH' }, attachments: [] } as const),
    }
    const { outcome, key } = await takeInListedDossier(engine, { birth, death }, row, other, desk)
    expect(outcome).toBe('other-module')
    expect(await engine.status(key)).toBeUndefined()
    expect((await rowOf(world, code)).jointDossierCode).toBe(code)
  })
})
