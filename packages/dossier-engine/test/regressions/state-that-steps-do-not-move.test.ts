import { expect, it } from 'vitest'
import { createDossierSync } from '../../src/index.ts'
import { describeEachStore } from '../support/each-store.ts'
import { FrozenClock } from '../support/frozen-clock.ts'
import { dossierOf, PortalDouble, stepsInto } from '../support/portal-double.ts'

// That a step moves the state at the portal is assumed. At a portal where it does not, a lost answer was looked up, the state stood
// where it was, and the steps were sent once more although they were there.

describeEachStore((stores) => {
  async function setUp(stepsMove: boolean) {
    const portal = new PortalDouble()
    portal.stepsMove = stepsMove
    const clock = new FrozenClock()
    const sync = await createDossierSync({
      ...{ store: await stores.empty(), portal: portal.client, clock, random: () => 0.5 },
    })
    const bring = async (code: string) => {
      await sync.enqueue({
        dossier: dossierOf(code, 'finished'),
        progress: stepsInto('received', 'processing', 'finished'),
      })
      for (;;) {
        await sync.drain()
        const at = await sync.nextWakeAt()
        if (at === undefined) return
        clock.moveTo(at)
      }
    }
    return { portal, sync, bring }
  }

  it('is seen once, and then a person decides what nobody can tell', async () => {
    const { portal, sync, bring } = await setUp(false)
    await bring('A')
    portal.troubles.set('progress', ['timeout-after'])
    await bring('B')
    expect(portal.statusesOf('B')).toEqual(['received', 'processing', 'finished'])
    expect(await sync.deadLetters()).toMatchObject([{ code: 'B', problem: { code: 'OUTCOME_UNDECIDABLE' } }])

    await sync.redrive({ code: 'B', as: 'skip' })
    await bring('C')
    expect(await sync.status()).toMatchObject({ upToDate: 3, dead: 0 })
    expect(portal.calls.filter((call) => call === 'find C')).toHaveLength(1)
  })

  it('where steps do move it, one look-up of a worker is all it costs', async () => {
    const { portal, sync, bring } = await setUp(true)
    for (const code of ['A', 'B', 'C']) await sync.enqueue({ dossier: dossierOf(code, 'registered') })
    await sync.drain()
    portal.calls.length = 0
    for (const code of ['A', 'B', 'C']) await sync.enqueue({ code, progress: stepsInto('received') })
    await sync.drain({ concurrency: 8 })
    expect(portal.calls.filter((call) => call.startsWith('find'))).toHaveLength(1)
    portal.troubles.set('progress', ['timeout-before'])
    await bring('D')
    expect(portal.statusesOf('D')).toEqual(['received', 'processing', 'finished'])
    expect(await sync.status()).toMatchObject({ upToDate: 4, dead: 0 })
  })
})
