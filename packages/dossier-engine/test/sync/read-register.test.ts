import { describe, expect, it } from 'vitest'
import { createDossierSync, DossierRefused, readRegister, type RegisterDossier, type Store } from '../../src/index.ts'
import { describeEachStore } from '../support/each-store.ts'
import { FrozenClock } from '../support/frozen-clock.ts'
import { dossierOf, PortalDouble, stepsInto } from '../support/portal-double.ts'

async function all(store: Store): Promise<RegisterDossier[]> {
  const found: RegisterDossier[] = []
  for await (const dossier of readRegister(store)) found.push(dossier)
  return found
}

describeEachStore((stores) => {
  async function setUp() {
    const store = await stores.empty()
    const portal = new PortalDouble()
    const sync = await createDossierSync({ store, portal: portal.client, clock: new FrozenClock() })
    return { store, sync, portal }
  }

  describe('the register of the sync', () => {
    it('is empty where nothing was told', async () => {
      expect(await all((await setUp()).store)).toEqual([])
    })

    it('tells a dossier by its events, delivered or not, and nothing of whose it is', async () => {
      const { store, sync } = await setUp()
      const first = dossierOf('A', 'received', { fees: [{ name: 'Lệ phí', code: 'LP01', amountVnd: 20_000 }] })
      await sync.enqueue({ dossier: first, register: { service: 'birth-registration', commune: '18073' } })
      await sync.enqueue({ code: 'A', progress: stepsInto('processing', 'finished'), register: { commune: '18074' } })
      const [told, ...others] = await all(store)

      expect(others).toEqual([])
      expect(told).toEqual({
        code: 'A',
        dossier: {
          procedure: { code: '1.001193', fieldCode: 'G15-HT', fieldName: 'Hộ tịch' },
          channel: 'desk',
          submittedAt: '2026-03-02T08:00:00+07:00',
          receivedAt: '2026-03-02T08:15:00+07:00',
          processingUnit: 'UBND phường Thành Sen',
          feeVnd: 20_000,
        },
        states: [
          { status: 'received' },
          { status: 'processing', at: '2026-03-02T09:00:00+07:00' },
          { status: 'finished', at: '2026-03-02T10:00:00+07:00' },
        ],
        register: { service: 'birth-registration', commune: '18074' },
        emptied: false,
      })
      expect(JSON.stringify(told)).not.toMatch(/Hồ Xuân Đức|942086944142/)
      await sync.drain()
      expect(await all(store)).toEqual([told])
    })

    it('takes the last dossier that was told, fees of supplements and papers with it', async () => {
      const { store, sync } = await setUp()
      await sync.enqueue({ dossier: dossierOf('A', 'received') })
      const supplements = [
        {
          request: 'Bổ sung',
          askedAt: '2026-03-03T08:00:00+07:00',
          fees: [{ name: 'Phí', code: 'P01', amountVnd: 8_000 }],
        },
      ]
      const documents = [{ title: 'Tờ khai', url: 'https://one-stop.test/1', digitised: true }]
      await sync.enqueue({
        dossier: dossierOf('A', 'returned', { channel: 'online', supplements, documents, onlinePayment: 'none' }),
        progress: stepsInto('supplement-required', 'processing', 'finished', 'returned'),
      })
      const [told] = await all(store)
      expect(told?.dossier).toMatchObject({
        channel: 'online',
        feeVnd: 8_000,
        onlinePayment: 'none',
        papers: { digitised: true, reused: false },
      })
      expect(told?.states.map(({ status }) => status)).toEqual([
        'received',
        'supplement-required',
        'processing',
        'finished',
        'returned',
      ])
    })

    it('does not believe that a long event has ended in its first part', async () => {
      const { store, sync } = await setUp()
      const again = Array.from({ length: 6 }, () => ['supplement-required', 'processing'] as const).flat()
      const at = '2026-03-02T09:00:00+07:00'
      const progress = stepsInto('received', 'processing', ...again, 'finished').map((step) => ({ ...step, at }))
      await sync.enqueue({ dossier: dossierOf('A', 'finished'), progress })
      const [told] = await all(store)
      expect(told?.states.map(({ status }) => status)).toEqual(['received', 'processing', ...again, 'finished'])
    })

    it('says what purge has emptied', async () => {
      const { store, sync } = await setUp()
      await sync.enqueue({ dossier: dossierOf('A', 'received') })
      await sync.drain()
      await sync.purge({ enqueuedBefore: '2030-01-01T00:00:00+07:00' as never })
      await sync.enqueue({ code: 'A', progress: stepsInto('processing') })
      expect(await all(store)).toEqual([
        { code: 'A', states: [{ status: 'processing', at: '2026-03-02T09:00:00+07:00' }], register: {}, emptied: true },
      ])
    })

    it('comes by code over many pages, each dossier once', async () => {
      const { store, sync } = await setUp()
      const codes = Array.from({ length: 1_203 }, (_, at) => `H42-${String(at).padStart(6, '0')}`)
      await Promise.all(codes.map((code) => sync.enqueue({ dossier: dossierOf(code, 'received') })))
      expect((await all(store)).map(({ code }) => code)).toEqual(codes)
    })

    it.each([{ service: '' }, { level: 'nation' }, { nobody: 'knows' }])(
      'takes no facts of another form: %j',
      async (facts) => {
        const { sync } = await setUp()
        const event = { dossier: dossierOf('A', 'received'), register: facts as never }
        await expect(sync.enqueue(event)).rejects.toThrow(DossierRefused)
      },
    )

    it('sends nothing of what only the register knows', async () => {
      const { sync, portal } = await setUp()
      await sync.enqueue({ dossier: dossierOf('A', 'received'), register: { service: 'birth-registration' } })
      await sync.drain()
      expect(JSON.stringify([...portal.dossiers.values()])).not.toContain('birth-registration')
    })
  })
})
