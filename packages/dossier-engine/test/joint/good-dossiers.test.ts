import { describe, expect, it } from 'vitest'
import { done, jointStore, jointWorld } from './joint-world.ts'

const newStore = jointStore()
const key = 'H42.18-260302-0001'

describe('a joint birth', () => {
  it('goes through every register, and is one dossier at the portal', async () => {
    const { engine, birth, birthInput, until, dossier, contents, jointService, violations } = await jointWorld(newStore)
    await engine.start(birth, key, birthInput())
    const status = await until(key, done)

    const states = Object.fromEntries(Object.entries(status.branches).map(([name, { state }]) => [name, state]))
    expect(states).toEqual({
      registration: 'done',
      number: 'done',
      residence: 'done',
      card: 'done',
      'identity-card': 'not-applicable',
      'joint-service': 'done',
      portal: 'done',
    })
    const { results } = await contents(key)
    expect(results).toMatchObject({
      registration: { number: '1', certificateNumber: '1/2026' },
      number: { personalId: expect.stringMatching(/^9423/) as string },
      card: { card: { cardNumber: expect.stringMatching(/^TE142/) as string } },
      residence: { papers: [{ code: 'KQ.G01.000064' }, {}, {}] },
      portal: { status: 'returned' },
    })
    expect(jointService.statuses).toEqual(['received', 'eligible', 'sent-to-registry', 'registered', 'returned'])
    expect(await dossier(key)).toMatchObject({
      procedureCode: '2.000986',
      registrationStates: ['1', '3', '4'],
      portalStatuses: ['2', '4', '9', '10'],
      residenceStatuses: ['1', '2', '4', '9'],
    })
    expect(await violations()).toEqual({ ok: true, violations: [] })
  })
})

describe('a joint death', () => {
  it('removes the residence, and closes the money when nobody owes any', async () => {
    const { engine, death, deathInput, until, admin, elderId, jointService, dossier } = await jointWorld(newStore)
    await engine.start(death, key, deathInput())
    const { branches } = await until(key, done)
    expect(branches).toMatchObject({
      registration: { state: 'done' },
      population: { state: 'done' },
      residence: { state: 'done' },
      benefit: { state: 'not-applicable', why: 'NO_CLAIM' },
    })
    const gone = (await admin.people()).find(({ personalId }) => personalId === elderId)
    expect(gone).toMatchObject({ diedOn: '2026-03-01', residenceRemovedOn: '2026-03-02' })
    expect(jointService.statuses).toEqual(['received', 'eligible', 'sent-to-registry', 'registered', 'returned'])
    expect((await dossier(key))?.portalStatuses).toEqual(['2', '4', '9', '10'])
  })

  it('brings the money of Social Security', async () => {
    const { engine, death, pensionerInput, until, contents } = await jointWorld(newStore)
    await engine.start(death, key, pensionerInput())
    const { branches } = await until(key, done)
    expect(branches['benefit']).toMatchObject({ state: 'done', overdue: false })
    expect((await contents(key)).results['benefit']).toMatchObject({ grant: { amountVnd: 23_400_000 } })
  })
})
