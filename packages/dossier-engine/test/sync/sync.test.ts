import { describe, expect, it } from 'vitest'
import {
  createDossierSync,
  DossierRefused,
  type DossierSync,
  type DossierSyncOptions,
  type Store,
} from '../../src/index.ts'
import { describeEachStore } from '../support/each-store.ts'
import { FrozenClock } from '../support/frozen-clock.ts'
import { dossierOf, PortalDouble, stepsInto } from '../support/portal-double.ts'

describeEachStore((stores) => {
  /** A sync of its own on an empty store, with a portal in memory. */
  async function setUp(options: Partial<DossierSyncOptions> = {}) {
    const store = await stores.empty()
    const portal = new PortalDouble()
    const clock = new FrozenClock()
    const sync = await createDossierSync({ store, portal: portal.client, clock, random: () => 0.5, ...options })
    return { store, portal, clock, sync }
  }

  /** Delivers what is due, lets time pass to where something is, and so on to the end. */
  async function toTheEnd(sync: DossierSync, clock: FrozenClock): Promise<void> {
    for (;;) {
      await sync.drain()
      const at = await sync.nextWakeAt()
      if (at === undefined) return
      clock.moveTo(at)
    }
  }

  describe('a dossier on its way', () => {
    it('is looked up, created, brought through its steps and then stands as it should', async () => {
      const { portal, sync } = await setUp()
      await sync.enqueue({
        dossier: dossierOf('A', 'finished'),
        progress: stepsInto('received', 'processing', 'finished'),
      })
      expect(await sync.drain()).toEqual({ delivered: 1 })

      // The second look-up is made once in the life of a worker: do steps move the state at this portal?
      expect(portal.calls).toEqual(['find A', 'create A', 'progress A', 'find A', 'update A'])
      expect(portal.statusesOf('A')).toEqual(['received', 'processing', 'finished'])
      expect(portal.dossiers.get('A')?.status).toBe('finished')
      expect(await sync.status()).toMatchObject({ dossiers: 1, upToDate: 1, pendingEvents: 0, dead: 0, portal: 'up' })
    })

    it('what comes later needs no look-up', async () => {
      const { portal, sync } = await setUp()
      await sync.enqueue({ dossier: dossierOf('A', 'received') })
      await sync.drain()
      for (const status of ['processing', 'finished'] as const) {
        await sync.enqueue({ code: 'A', progress: stepsInto(status) })
        await sync.drain()
      }
      expect(portal.calls).toEqual(['find A', 'create A', 'progress A', 'find A', 'progress A'])
    })

    it('events of one dossier arrive in the order they were enqueued', async () => {
      const { portal, sync } = await setUp()
      await sync.enqueue({ dossier: dossierOf('A', 'received') })
      for (const status of ['processing', 'finished', 'returned'] as const) {
        await sync.enqueue({ code: 'A', progress: stepsInto(status) })
      }
      await sync.drain()
      expect(portal.statusesOf('A')).toEqual(['processing', 'finished', 'returned'])
    })

    it('more than ten steps go in several calls', async () => {
      const { portal, sync } = await setUp()
      const states = Array.from({ length: 6 }, () => ['supplement-required', 'processing'] as const).flat()
      const progress = stepsInto('received', 'processing', ...states, 'finished').map((step) => ({
        ...step,
        at: '2026-03-02T09:00:00+07:00',
      }))
      await sync.enqueue({ dossier: dossierOf('A', 'finished'), progress })
      await sync.drain()
      expect(portal.calls).toEqual(['find A', 'create A', 'progress A', 'find A', 'progress A', 'update A'])
      expect(portal.statusesOf('A')).toEqual(progress.map(({ status }) => status))
    })

    it('the same event twice is one', async () => {
      const { portal, sync } = await setUp()
      const event = { dossier: dossierOf('A', 'received'), id: 'row 1' }
      expect(await sync.enqueue(event)).toEqual({ enqueued: true })
      expect(await sync.enqueue(event)).toEqual({ enqueued: false })
      await sync.drain()
      expect(await sync.enqueue(event)).toEqual({ enqueued: false })
      await sync.drain()
      expect(portal.calls).toEqual(['find A', 'create A'])
    })

    it('an event is kept with the transaction of its caller, or not at all', async () => {
      const { store, portal, sync } = await setUp()
      const failing = store.transaction(async (tx) => {
        await sync.enqueue({ dossier: dossierOf('A', 'received') }, { tx })
        throw new RangeError('no')
      })
      await expect(failing).rejects.toThrow(RangeError)
      await store.transaction((tx) => sync.enqueue({ dossier: dossierOf('B', 'received') }, { tx }))
      await sync.drain()
      expect([...portal.dossiers.keys()]).toEqual(['B'])
    })
  })

  describe('an answer that was lost', () => {
    it.each(['create', 'progress', 'update', 'find'])(
      'after %s: it is looked up, and nothing is there twice',
      async (operation) => {
        const { portal, clock, sync } = await setUp()
        for (const trouble of ['timeout-after', 'timeout-before', 'failed'] as const) {
          portal.troubles.set(operation, [trouble])
          await sync.enqueue({
            dossier: dossierOf(trouble, 'finished'),
            progress: stepsInto('received', 'processing', 'finished'),
          })
          await toTheEnd(sync, clock)
          expect(portal.creations.get(trouble)).toBe(1)
          expect(portal.statusesOf(trouble)).toEqual(['received', 'processing', 'finished'])
        }
        expect(await sync.status()).toMatchObject({ upToDate: 3, dead: 0 })
      },
    )

    it('of steps that lead to no other state: nobody can tell, so a person does', async () => {
      const { portal, clock, sync } = await setUp()
      await sync.enqueue({ dossier: dossierOf('A', 'processing') })
      await sync.drain()
      portal.troubles.set('progress', ['timeout-after'])
      await sync.enqueue({ code: 'A', progress: stepsInto('processing') })
      await sync.enqueue({ code: 'A', progress: stepsInto('finished') })
      await toTheEnd(sync, clock)
      expect(await sync.deadLetters()).toMatchObject([{ code: 'A', problem: { code: 'OUTCOME_UNDECIDABLE' } }])
      expect(portal.statusesOf('A')).toEqual(['processing'])

      expect(await sync.redrive({ code: 'A', as: 'skip' })).toEqual({ redriven: 1 })
      await toTheEnd(sync, clock)
      expect(portal.statusesOf('A')).toEqual(['processing', 'finished'])
      expect(await sync.deadLetters()).toEqual([])
    })

    it('of a call for several dossiers: each is looked up and goes by itself', async () => {
      const { portal, clock, sync } = await setUp()
      portal.troubles.set('progress', ['timeout-after', 'timeout-before'])
      for (let at = 0; at < 20; at += 1) {
        await sync.enqueue({
          dossier: dossierOf(`D${String(at)}`, 'processing'),
          progress: stepsInto('received', 'processing'),
        })
      }
      await sync.drain({ concurrency: 4 })
      await toTheEnd(sync, clock)
      expect(portal.calls.some((call) => call.startsWith('progress') && call.includes(','))).toBe(true)
      for (let at = 0; at < 20; at += 1) expect(portal.statusesOf(`D${String(at)}`)).toEqual(['received', 'processing'])
    })
  })

  describe('a portal that is away', () => {
    it('stops what is sent and uses up nobody’s attempts', async () => {
      const { portal, clock, sync } = await setUp({ breaker: { failures: 4, pauseMs: 5_000 } })
      for (let at = 0; at < 30; at += 1) await sync.enqueue({ dossier: dossierOf(`D${String(at)}`, 'received') })
      portal.isDown = true
      const stop = new AbortController()
      const draining = sync.drain({ concurrency: 8, signal: stop.signal })
      while (sync.portalState === 'up') await new Promise((resolve) => setTimeout(resolve, 5))
      expect(sync.portalState).toBe('down')
      expect(portal.calls.length).toBeLessThanOrEqual(12)
      portal.isDown = false
      clock.advance(5_000)
      await draining
      expect(sync.portalState).toBe('up')
      await toTheEnd(sync, clock)
      expect(await sync.status()).toMatchObject({ upToDate: 30, dead: 0 })
    })

    it('is not asked in its time of maintenance', async () => {
      const { portal, clock, sync } = await setUp({ maintenance: [{ from: '07:00', to: '09:00' }] })
      await sync.enqueue({ dossier: dossierOf('A', 'received') })
      const draining = sync.drain()
      while (sync.portalState !== 'maintenance') await new Promise((resolve) => setTimeout(resolve, 5))
      expect(portal.calls).toEqual([])
      clock.advance(3_600_000)
      await draining
      expect(portal.calls).toEqual(['find A', 'create A'])
    })
  })

  describe('a dossier that the portal would refuse', () => {
    it.each([
      ['a missing field', { summary: undefined }, 'dossier.summary', 'required'],
      ['a text that is too long', { summary: 'x'.repeat(1_001) }, 'dossier.summary', 'too-long'],
      ['no time of any calendar', { receivedAt: '2026-02-31T08:00:00+07:00' }, 'dossier.receivedAt', 'instant'],
    ])('is refused here: %s', async (_, change, field, rule) => {
      const { portal, sync } = await setUp()
      const refused = await sync
        .enqueue({ dossier: dossierOf('A', 'received', change as object) })
        .catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(DossierRefused)
      expect((refused as DossierRefused).fields).toMatchObject([
        { field, rule, source: expect.stringContaining('confidence') as string },
      ])
      await sync.drain()
      expect(portal.calls).toEqual([])
    })

    it('is refused here: steps after the end, and steps that go back in time', async () => {
      const { sync } = await setUp()
      const late = [...stepsInto('received', 'processing')]
        .reverse()
        .map((step, at) => ({ ...step, status: (['received', 'processing'] as const)[at] ?? 'received' }))
      await expect(sync.enqueue({ dossier: dossierOf('A', 'processing'), progress: late })).rejects.toMatchObject({
        fields: [{ field: 'progress.1.at', rule: 'time-order' }],
      })
      await expect(sync.enqueue({ code: 'A', progress: stepsInto('returned', 'processing') })).rejects.toMatchObject({
        fields: [{ field: 'progress.1.status', rule: 'status-move' }],
      })
    })

    it('a personal number is no code', async () => {
      const { sync } = await setUp()
      await expect(sync.enqueue({ dossier: dossierOf('942086944142', 'received') })).rejects.toMatchObject({
        code: 'KEY_INVALID',
      })
    })
  })

  describe('what waits for a person', () => {
    it('steps of a dossier that the portal does not have', async () => {
      const { portal, clock, sync } = await setUp()
      await sync.enqueue({ code: 'A', progress: stepsInto('processing') })
      await toTheEnd(sync, clock)
      expect(await sync.deadLetters()).toMatchObject([{ problem: { code: 'DOSSIER_NOT_AT_PORTAL' } }])
      expect(portal.calls).toEqual(['find A'])
    })

    it('a dossier that fails again and again, with its reason; the others go on', async () => {
      const { portal, clock, sync } = await setUp({ retry: { attempts: 3 } })
      portal.troubles.set(
        'create',
        Array.from({ length: 20 }, () => 'failed' as const),
      )
      await sync.enqueue({ dossier: dossierOf('A', 'received') })
      await toTheEnd(sync, clock)
      expect(await sync.deadLetters()).toMatchObject([
        { code: 'A', attempts: 3, problem: { code: 'UNKNOWN_REFUSAL', wireCode: '99' } },
      ])
      portal.troubles.clear()
      await sync.redrive()
      await toTheEnd(sync, clock)
      expect(portal.creations.get('A')).toBe(1)
    })
  })

  it('reconcile tells what the portal has lost, and sends it again', async () => {
    const { portal, clock, sync } = await setUp()
    for (const code of ['A', 'B', 'C']) {
      await sync.enqueue({ dossier: dossierOf(code, 'processing'), progress: stepsInto('received', 'processing') })
    }
    await sync.drain()
    portal.dossiers.delete('B')
    const c = portal.dossiers.get('C')
    if (c !== undefined) c.status = 'returned'
    const found = []
    for await (const difference of sync.reconcile({ fix: true })) found.push(difference)
    expect(found).toMatchObject([
      { code: 'B', kind: 'missing', fix: 'send-again', fixed: true },
      { code: 'C', kind: 'ahead', local: 'processing', portal: 'returned', fix: 'look-into', fixed: false },
    ])
    await toTheEnd(sync, clock)
    expect(portal.statusesOf('B')).toEqual(['received', 'processing'])
    expect(portal.statusesOf('A')).toEqual(['received', 'processing'])
  })

  it('purge empties what was delivered, and the same event is still known', async () => {
    const { store, clock, sync } = await setUp()
    const event = { dossier: dossierOf('A', 'received'), id: 'row 1' }
    await sync.enqueue(event)
    await sync.drain()
    clock.advance(86_400_000)
    expect(await sync.purge({ enqueuedBefore: '2026-03-03T00:00:00+07:00' as never })).toEqual({ purged: 1 })
    expect(await contents(store)).not.toContain('Hồ Xuân Đức')
    expect(await sync.enqueue(event)).toEqual({ enqueued: false })
  })
})

async function contents(store: Store): Promise<string> {
  return JSON.stringify((await store.query('SELECT * FROM lienthong.sync_event')).rows)
}
