import { inProcessFetch } from '@lienthong/mock-core'
import type { PortalDossier } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portalWorld, watching } from './world.ts'

function batchWorld() {
  const world = portalWorld()
  const { fetch, requests } = watching(inProcessFetch(world.platform))
  /** Dossiers of these codes. */
  const dossiers = (...codes: string[]): PortalDossier[] => codes.map((code) => world.dossier({ code }))
  /** The calls that were made, with how many dossiers stood in each. */
  const calls = (): string[] =>
    requests.flatMap(({ body }) => {
      if (body['service'] === 'TraCuuHoSo') return ['find']
      if (body['service'] !== 'DongBoHoSoMC') return []
      return [`${body['isUpdating'] === 'True' ? 'update' : 'new'} ${(body['data'] as unknown[]).length}`]
    })
  const kept = (): string[] => Object.keys(world.platform.world.graph.dossiers)
  return { ...world, dossiers, calls, kept, portal: world.newClient({ fetch }) }
}

describe('upsertDossiers', () => {
  it('creates what is new and updates what is known, several in a call', async () => {
    const { portal, dossiers, calls } = batchWorld()
    await portal.upsertDossier(dossiers('B')[0]!)

    expect(await portal.upsertDossiers(dossiers('A', 'B', 'C'))).toEqual([
      { code: 'A', outcome: 'created', recovered: false },
      { code: 'B', outcome: 'updated', recovered: false },
      { code: 'C', outcome: 'created', recovered: false },
    ])
    expect(calls().slice(2)).toEqual(['find', 'find', 'find', 'new 2', 'update 1'])
  })

  it('asks nothing about dossiers that you know to be new', async () => {
    const { portal, dossiers, calls, kept } = batchWorld()
    const codes = Array.from({ length: 25 }, (_, index) => `H27-${index}`)

    const items = await portal.upsertDossiers(dossiers(...codes), { expect: 'new' })

    expect(items.map(({ code, outcome }) => [code, outcome])).toEqual(codes.map((code) => [code, 'created']))
    expect(calls()).toEqual(['new 10', 'new 10', 'new 5'])
    expect(kept()).toEqual(codes)
  })

  it('pushes each of a call alone when one of them is there already', async () => {
    const { portal, dossiers, calls } = batchWorld()
    await portal.upsertDossier(dossiers('B')[0]!)

    expect(await portal.upsertDossiers(dossiers('A', 'B', 'C'), { expect: 'new' })).toMatchObject([
      { code: 'A', outcome: 'created' },
      { code: 'B', outcome: 'updated' },
      { code: 'C', outcome: 'created' },
    ])
    expect(calls().slice(2)).toEqual(['new 3', 'find', 'new 1', 'find', 'update 1', 'find', 'new 1'])
  })

  it('tells of each dossier that is not sound, and sends the rest', async () => {
    const { portal, dossier, dossiers, kept } = batchWorld()
    const list = [...dossiers('A'), dossier({ code: 'B', summary: '' }), null, ...dossiers('C')] as PortalDossier[]

    const items = await portal.upsertDossiers(list, { expect: 'new' })

    expect(items.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['A', 'created'],
      ['B', 'failed'],
      ['', 'failed'],
      ['C', 'created'],
    ])
    expect(items[1]).toMatchObject({ error: { kind: 'input', fields: [{ field: 'summary', rule: 'too-short' }] } })
    expect(kept()).toEqual(['A', 'C'])
  })

  it('tells of the one that the portal refuses, and the others are updated', async () => {
    const { portal, dossier, dossiers } = batchWorld()
    await portal.upsertDossiers(dossiers('A', 'B', 'C'), { expect: 'new' })
    const changed = ['processing', 'returned', 'processing'] as const
    const list = ['A', 'B', 'C'].map((code, index) => dossier({ code, status: changed[index]! }))

    expect(await portal.upsertDossiers(list)).toMatchObject([
      { code: 'A', outcome: 'updated' },
      { code: 'B', outcome: 'failed', error: { code: 'PORTAL_DATA_REFUSED', outcome: 'rejected' } },
      { code: 'C', outcome: 'updated' },
    ])
  })

  it('looks each up when the answer to a call is lost: nothing is lost and nothing doubled', async () => {
    const { platform, portal, dossiers, kept, calls } = batchWorld()
    platform.faults.add({ fault: { kind: 'accepted-then-timeout' }, operation: 'syncDossier', times: 1 })

    expect(await portal.upsertDossiers(dossiers('A', 'B'), { expect: 'new', timeoutMs: 300 })).toEqual([
      { code: 'A', outcome: 'created', recovered: true },
      { code: 'B', outcome: 'created', recovered: true },
    ])
    expect(calls()).toEqual(['new 2', 'find', 'update 1', 'find', 'update 1'])
    expect(kept()).toEqual(['A', 'B'])
  })

  it.each([{ kind: 'error-in-200' }, { kind: 'http-status', status: 502 }, { kind: 'connection-reset' }] as const)(
    'comes through %o',
    async (fault) => {
      const { platform, portal, dossiers, kept } = batchWorld()
      platform.faults.add({ fault, operation: 'syncDossier', times: 1 })

      const items = await portal.upsertDossiers(dossiers('A', 'B'), { expect: 'new' })

      expect(items.map(({ outcome }) => outcome)).toEqual(['created', 'created'])
      expect(kept()).toEqual(['A', 'B'])
    },
  )

  it('asks a dead portal once more and not for every dossier', async () => {
    const { platform, portal, dossiers, calls } = batchWorld()
    platform.faults.add({ fault: { kind: 'connection-reset' } })
    const codes = Array.from({ length: 10 }, (_, index) => `H27-${index}`)

    const items = await portal.upsertDossiers(dossiers(...codes), { expect: 'new' })

    expect(items.every((item) => item.outcome === 'failed' && item.error.kind === 'transport')).toBe(true)
    expect(calls().length).toBeLessThanOrEqual(3)
  })

  it('hands a throttled call back as it is', async () => {
    const { platform, portal, dossiers, calls } = batchWorld()
    platform.faults.add({ fault: { kind: 'http-status', status: 429 }, operation: 'syncDossier' })

    expect(await portal.upsertDossiers(dossiers('A', 'B'), { expect: 'new' })).toMatchObject([
      { code: 'A', error: { code: 'RATE_LIMITED', outcome: 'rejected' } },
      { code: 'B', error: { code: 'RATE_LIMITED', outcome: 'rejected' } },
    ])
    expect(calls()).toEqual(['new 2'])
  })

  it('sends a dossier that is listed twice twice, in the order given', async () => {
    const { platform, portal, dossier } = batchWorld()
    const list = [dossier({ code: 'A' }), dossier({ code: ' A ', status: 'processing' }), dossier({ code: 'B' })]

    const items = await portal.upsertDossiers(list)

    expect(items.map(({ outcome }) => outcome)).toEqual(['created', 'updated', 'created'])
    expect(platform.world.graph.dossiers['A']).toMatchObject({ portalStatuses: ['2', '4'] })
  })

  it('of nothing sends nothing', async () => {
    const { portal, calls } = batchWorld()

    expect(await portal.upsertDossiers([])).toEqual([])
    expect(calls()).toEqual([])
  })

  it.each([
    [null, {}],
    [{}, {}],
    [[], { batchSize: 0 }],
    [[], { batchSize: 51 }],
    [[], { batchSize: 2.5 }],
    [[], { expect: 'maybe' }],
  ])('%j with %j is refused, and nothing is sent', async (list, options) => {
    const { portal, calls } = batchWorld()

    await expect(portal.upsertDossiers(list as never, options as never)).rejects.toMatchObject({ kind: 'input' })
    expect(calls()).toEqual([])
  })

  it('whatever is known before, whatever is listed, whatever size a call has: each dossier stands there once', async () => {
    const code = fc.constantFrom('A', 'B', 'C', 'D', 'E')
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(code),
        fc.array(code, { maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(undefined, 'new', 'known'),
        fc.integer({ min: 1, max: 3 }),
        async (before, listed, batchSize, expected, every) => {
          const { platform, portal, dossiers, kept } = batchWorld()
          await portal.upsertDossiers(dossiers(...before))
          platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'syncDossier', every: every + 1, times: 2 })
          const items = await portal.upsertDossiers(dossiers(...listed), {
            batchSize,
            ...(expected && { expect: expected }),
          })
          expect(items.map((item) => item.code)).toEqual(listed)
          const done = items.filter(({ outcome }) => outcome !== 'failed').map((item) => item.code)
          expect(new Set(kept())).toEqual(new Set([...before, ...done]))
          for (const { portalStatuses } of Object.values(platform.world.graph.dossiers)) {
            expect(portalStatuses).toEqual(['2'])
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
