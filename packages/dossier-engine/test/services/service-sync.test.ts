import type { Instant } from '@lienthong/sdk-core'
import type { DossierProgress } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { createDossierSync, serviceSync, type ServiceSyncOptions } from '../../src/index.ts'
import { describeEachStore } from '../support/each-store.ts'
import { FrozenClock } from '../support/frozen-clock.ts'
import { PortalDouble } from '../support/portal-double.ts'

const dossierCode = 'H42.18-260302-0001'

/** What a service tells of a birth. */
function progressOf(
  status: DossierProgress['status'],
  at: string,
  change: Partial<DossierProgress> = {},
): DossierProgress {
  return {
    id: `${dossierCode} ${status} ${at}`,
    dossierCode,
    service: { number: 9, slug: 'birth-registration', nameVi: 'Đăng ký khai sinh' },
    procedure: { code: '1.001193', agency: 'Bộ Tư pháp' },
    channel: 'online',
    owner: { name: 'Hồ Xuân Đức', personalId: '942086944142' },
    submittedAt: '2026-03-02T08:00:00+07:00',
    status,
    at,
    content: 'Bước xử lý',
    ...change,
  }
}

const registered = progressOf('registered', '2026-03-02T08:00:00+07:00')
const received = progressOf('received', '2026-03-02T08:15:00+07:00', { receivedAt: '2026-03-02T08:15:00+07:00' })
const processing = progressOf('processing', '2026-03-02T09:00:00+07:00', { receivedAt: '2026-03-02T08:15:00+07:00' })
const finished = progressOf('finished', '2026-03-02T15:00:00+07:00', { receivedAt: '2026-03-02T08:15:00+07:00' })

describeEachStore((stores) => {
  async function setUp(change: Partial<ServiceSyncOptions> = {}) {
    const portal = new PortalDouble()
    const clock = new FrozenClock()
    const sync = await createDossierSync({ store: await stores.empty(), portal: portal.client, clock })
    const field = { code: 'G15-HT', name: 'Hộ tịch' }
    const teller = serviceSync(sync, { unit: 'UBND phường Thành Sen', officer: 'can-bo-mot-cua', field, ...change })
    return { portal, sync, teller }
  }

  describe('what a service tells of a dossier', () => {
    it('comes to the portal state by state, each once however often it is told', async () => {
      const { portal, sync, teller } = await setUp()
      for (const progress of [registered, received, received, processing, finished, finished])
        await teller.tell(progress)
      expect(await sync.drain()).toEqual({ delivered: 4 })
      expect(portal.statusesOf(dossierCode)).toEqual(['received', 'processing', 'finished'])
      expect(portal.dossiers.get(dossierCode)?.dossier).toMatchObject({
        procedure: { code: '1.001193', name: 'Đăng ký khai sinh', fieldCode: 'G15-HT', fieldName: 'Hộ tịch' },
        receivedAt: '2026-03-02T08:15:00+07:00',
        finishedAt: '2026-03-02T15:00:00+07:00',
        processingUnit: 'UBND phường Thành Sen',
      })
    })

    it('is remembered in the store, before and after the portal has it, for whoever comes next', async () => {
      const { sync, teller } = await setUp()
      expect(await teller.lastTold?.(dossierCode)).toBeUndefined()
      await teller.tell(registered)
      await teller.tell(progressOf('withdrawn', '2026-03-02T10:00:00+07:00'))
      expect(await teller.lastTold?.(dossierCode)).toBe('withdrawn')
      await sync.drain()
      await sync.purge({ enqueuedBefore: '2030-01-01T00:00:00+07:00' as Instant })
      expect(await teller.lastTold?.(dossierCode)).toBe('withdrawn')
      expect(await teller.lastTold?.('another')).toBeUndefined()
    })

    it('keeps when it was received and finished, also for a process that saw neither', async () => {
      const { portal, sync, teller } = await setUp()
      for (const progress of [registered, received, finished]) await teller.tell(progress)
      await teller.tell(progressOf('returned', '2026-03-09T15:00:00+07:00'))
      await sync.drain()
      expect(portal.dossiers.get(dossierCode)?.dossier).toMatchObject({
        receivedAt: '2026-03-02T08:15:00+07:00',
        finishedAt: '2026-03-02T15:00:00+07:00',
        returnedAt: '2026-03-09T15:00:00+07:00',
      })
    })

    it('has no end before its return when nobody saw one', async () => {
      const { portal, sync, teller } = await setUp()
      await teller.tell(registered)
      await teller.tell(progressOf('returned', '2026-03-09T15:00:00+07:00'))
      await sync.drain()
      const told = portal.dossiers.get(dossierCode)?.dossier
      expect([told?.finishedAt, told?.returnedAt]).toEqual([undefined, '2026-03-09T15:00:00+07:00'])
    })

    it('goes as a step alone for a process that does not know whose it is, once it was told of', async () => {
      const untold: string[] = []
      const { portal, sync, teller } = await setUp({ onUntold: (_, why) => untold.push(why) })
      const { owner: _, ...followed } = progressOf('withdrawn', '2026-03-02T10:00:00+07:00')
      await teller.tell(registered)
      await teller.tell(followed)
      await teller.tell(followed)
      expect(await teller.lastTold?.(dossierCode)).toBe('withdrawn')
      expect(await sync.drain()).toEqual({ delivered: 2 })
      expect([portal.statusesOf(dossierCode), untold]).toEqual([['withdrawn'], []])
    })

    it('names the day of a refusal', async () => {
      const { portal, sync, teller } = await setUp()
      await teller.tell(registered)
      await teller.tell(progressOf('not-received', '2026-03-02T10:00:00+07:00'))
      await sync.drain()
      expect(portal.dossiers.get(dossierCode)?.dossier).toMatchObject({ rejectedAt: '2026-03-02T10:00:00+07:00' })
    })

    it('goes by the procedure and the field of the province, and by a channel that the portal has', async () => {
      const field = (slug: string) => ({ code: `field of ${slug}`, name: 'Hộ tịch' })
      const procedures = { 'birth-registration': { code: '1.004884', name: 'Đăng ký lại khai sinh' } }
      const { portal, sync, teller } = await setUp({ field, procedures })
      await teller.tell({ ...registered, channel: 'other' })
      await sync.drain()
      expect(portal.dossiers.get(dossierCode)?.dossier).toMatchObject({
        procedure: { code: '1.004884', name: 'Đăng ký lại khai sinh', fieldCode: 'field of birth-registration' },
        channel: 'desk',
      })
    })

    it('is not told without procedure or owner, and that is said', async () => {
      const untold: string[] = []
      const { portal, sync, teller } = await setUp({ onUntold: (_, why) => untold.push(why) })
      const { procedure: _, ...unlisted } = registered
      const { owner: __, ...followed } = registered
      await teller.tell(unlisted)
      await teller.tell(followed)
      expect(await sync.drain()).toEqual({ delivered: 0 })
      expect(portal.calls).toEqual([])
      expect(untold).toEqual(['procedure', 'owner'])
    })
  })
})
