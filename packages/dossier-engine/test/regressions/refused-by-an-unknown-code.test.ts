import { expect, it } from 'vitest'
import { createDossierSync } from '../../src/index.ts'
import { describeEachStore } from '../support/each-store.ts'
import { FrozenClock } from '../support/frozen-clock.ts'
import { dossierOf, PortalDouble, stepsInto } from '../support/portal-double.ts'

// What the codes of the portal mean is not public. A dossier that it refused with a code of its own was tried twelve times over
// twenty minutes, and eight such dossiers in a row passed for a portal that is down.

describeEachStore((stores) => {
  async function setUp() {
    const portal = new PortalDouble()
    const clock = new FrozenClock()
    const sync = await createDossierSync({
      ...{ store: await stores.empty(), portal: portal.client, clock, random: () => 0.5 },
    })
    return { portal, clock, sync }
  }

  it('it waits for a person within a minute, with the code that the portal gave', async () => {
    const { portal, clock, sync } = await setUp()
    portal.refused.add('A')
    await sync.enqueue({ dossier: dossierOf('A', 'received') })
    const begunMs = clock.now()
    for (let at = await next(); at !== undefined; at = await next()) clock.moveTo(at)
    async function next() {
      await sync.drain()
      return sync.nextWakeAt()
    }

    expect(await sync.deadLetters()).toMatchObject([{ code: 'A', problem: { code: 'UNKNOWN_REFUSAL', wireCode: '1' } }])
    expect(clock.now() - begunMs).toBeLessThan(60_000)
    portal.refused.clear()
    await sync.redrive()
    await sync.drain()
    expect(portal.creations.get('A')).toBe(1)
  })

  it('many of them do not hold up the others', async () => {
    const { portal, sync } = await setUp()
    for (let at = 0; at < 20; at += 1) {
      portal.refused.add(`bad ${String(at)}`)
      await sync.enqueue({ dossier: dossierOf(`bad ${String(at)}`, 'received') })
    }
    for (let at = 0; at < 5; at += 1) await sync.enqueue({ dossier: dossierOf(`good ${String(at)}`, 'received') })
    await sync.drain({ concurrency: 32 })

    expect(sync.portalState).toBe('up')
    expect(await sync.status()).toMatchObject({ upToDate: 5, retrying: 20 })
  })

  it('its steps are not sent together with those of others again', async () => {
    const { portal, clock, sync } = await setUp()
    for (const code of ['A', 'B']) await sync.enqueue({ dossier: dossierOf(code, 'received') })
    await sync.drain()
    portal.refused.add('A')
    for (const code of ['A', 'B']) await sync.enqueue({ code, progress: stepsInto('processing') })
    await sync.drain({ concurrency: 1 })
    portal.calls.length = 0
    await sync.enqueue({ code: 'B', progress: stepsInto('finished') })
    const wakesAt = await sync.nextWakeAt()
    if (wakesAt !== undefined) clock.moveTo(wakesAt)
    await sync.drain()

    expect(portal.calls).not.toContain('progress A,B')
    expect(portal.calls).not.toContain('progress B,A')
    expect(portal.statusesOf('B')).toEqual(['processing', 'finished'])
  })
})
