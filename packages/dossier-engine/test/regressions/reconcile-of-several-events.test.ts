import type { DossierStatus } from '@lienthong/sdk-dvc'
import { expect, it } from 'vitest'
import { createDossierSync, type Difference, type DossierSync } from '../../src/index.ts'
import { describeEachStore } from '../support/each-store.ts'
import { FrozenClock } from '../support/frozen-clock.ts'
import { dossierOf, PortalDouble, stepsInto } from '../support/portal-double.ts'

// A dossier that came in event by event was sent from the first event on when the portal had lost the end of it: that moved it
// back to its first state, and its steps stood there twice.

describeEachStore((stores) => {
  const path = ['received', 'processing', 'finished'] as const

  /** A dossier delivered event by event, of which the portal then has the first so many steps only. */
  async function setUp(left: number, states: readonly DossierStatus[] = path) {
    const portal = new PortalDouble()
    const sync = await createDossierSync({
      ...{ store: await stores.empty(), portal: portal.client, clock: new FrozenClock(), random: () => 0.5 },
    })
    await sync.enqueue({ dossier: dossierOf('A', 'registered') })
    for (const status of states) await sync.enqueue({ code: 'A', progress: stepsInto(status) })
    await sync.drain()
    const kept = portal.dossiers.get('A')
    if (kept === undefined) throw new Error('The dossier did not arrive')
    kept.steps.length = left
    kept.status = kept.steps.at(-1)?.status ?? 'registered'
    portal.calls.length = 0
    return { portal, sync }
  }

  it.each([0, 1, 2])('with %i of its steps left, it gets those that are missing', async (left) => {
    const { portal, sync } = await setUp(left)
    expect(await differences(sync)).toMatchObject([{ code: 'A', kind: 'behind', fix: 'send-again', fixed: true }])
    await sync.drain()

    expect(portal.statusesOf('A')).toEqual(path)
    expect(portal.calls.filter((call) => call.startsWith('create'))).toEqual([])
    expect(await differences(sync)).toEqual([])
  })

  it('with nothing left, it gets everything', async () => {
    const { portal, sync } = await setUp(0)
    portal.dossiers.clear()
    expect(await differences(sync)).toMatchObject([{ code: 'A', kind: 'missing', fixed: true }])
    await sync.drain()
    expect(portal.statusesOf('A')).toEqual(path)
    expect(portal.dossiers.get('A')?.status).toBe('finished')
  })

  it('where it went through the state twice, nobody can tell what is missing: a person looks', async () => {
    const { portal, sync } = await setUp(2, ['received', 'processing', 'supplement-required', 'processing', 'finished'])
    expect(await differences(sync)).toMatchObject([{ code: 'A', kind: 'behind', fix: 'look-into', fixed: false }])
    await sync.drain()
    expect(portal.calls.filter((call) => !call.startsWith('find'))).toEqual([])
  })

  it('steps that came in one event with the dossier are looked at one by one', async () => {
    const portal = new PortalDouble()
    const sync = await createDossierSync({
      ...{ store: await stores.empty(), portal: portal.client, clock: new FrozenClock(), random: () => 0.5 },
    })
    await sync.enqueue({ dossier: dossierOf('A', 'finished'), progress: stepsInto(...path) })
    await sync.drain()
    const kept = portal.dossiers.get('A')
    if (kept !== undefined) [kept.steps.length, kept.status] = [1, 'received']
    expect(await differences(sync)).toMatchObject([{ kind: 'behind', fixed: true }])
    await sync.drain()
    expect(portal.statusesOf('A')).toEqual(path)
  })
})

async function differences(sync: DossierSync): Promise<Difference[]> {
  const found: Difference[] = []
  for await (const difference of sync.reconcile({ fix: true })) found.push(difference)
  return found
}
