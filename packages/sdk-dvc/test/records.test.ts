import { mockApp, type HttpServer } from '@lienthong/mock-core/http'
import { describe, expect, it } from 'vitest'
import { portalWorld, step } from './world.ts'

const noServer: HttpServer = {
  fromThisMachine: () => true,
  disconnect: () => new Response(null, { status: 499 }),
  clientGone: () => Promise.resolve(),
  onFailure: (error) => {
    throw error
  },
}

/** Asks the admin API of a world as a demonstration does. */
function recordsOf({ platform }: ReturnType<typeof portalWorld>) {
  const app = mockApp(platform, noServer)
  return async (path: string): Promise<{ status: number; json: Record<string, unknown> }> => {
    const answer = await app.request(`/__admin/v1/records${path}`, { headers: { host: '127.0.0.1:4010' } })
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> }
  }
}

const nothing = {
  creations: 0,
  updates: 0,
  steps: 0,
  repeatedCreations: 0,
  repeatedSteps: 0,
  lateSteps: 0,
  refusedMoves: 0,
  unknownDossiers: 0,
}

describe('the records of the mock portal', () => {
  it('show states and steps of a dossier in the order they came', async () => {
    const world = portalWorld()
    const portal = world.newClient()
    await portal.upsertDossier(world.dossier())
    await portal.syncProgress([step('processing'), step('finished', { at: '2026-03-02T10:00:00+07:00' })])
    await portal.upsertDossier(world.dossier({ status: 'returned' }))

    const { json } = await recordsOf(world)('/dvc/dossiers')

    expect(json).toEqual({
      total: 1,
      items: [
        {
          code: 'H42.18-260302-0001',
          procedureCode: '2.000986',
          status: '10',
          statuses: ['2', '4', '9', '10'],
          steps: [
            { status: '4', at: '20260302093000', note: 'Đã thẩm tra hồ sơ' },
            { status: '9', at: '20260302100000', note: 'Đã thẩm tra hồ sơ' },
          ],
          attempts: { ...nothing, creations: 1, updates: 1, steps: 2 },
        },
      ],
    })
  })

  it('count what was sent twice, late or against the states', async () => {
    const world = portalWorld()
    const portal = world.newClient()
    await portal.upsertDossier(world.dossier())
    await portal.syncProgress([step('processing')])
    await portal.syncProgress([step('processing')])
    await portal.syncProgress([step('processing', { at: '2026-03-02T09:00:00+07:00' })])
    await portal.syncProgress([step('received')]).catch(() => undefined)
    await portal.syncProgress([step('received', { dossierCode: 'unknown' })]).catch(() => undefined)
    await portal.upsertDossier(world.dossier({ status: 'registered' })).catch(() => undefined)

    const attempts = { ...nothing, creations: 1, steps: 3, repeatedSteps: 1, lateSteps: 1, refusedMoves: 2 }
    const ask = recordsOf(world)
    expect((await ask('/dvc/dossiers')).json).toMatchObject({ items: [{ attempts }] })
    expect((await ask('/dvc/totals')).json).toEqual({ dossiers: 1, attempts: { ...attempts, unknownDossiers: 1 } })
  })

  it('count a call that was refused before as an update, and keep nothing of it', async () => {
    const world = portalWorld()
    const portal = world.newClient()
    await portal.upsertDossier(world.dossier())
    world.platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'syncDossier', times: 1 })
    await portal.upsertDossier(world.dossier({ status: 'processing' }))

    expect((await recordsOf(world)('/dvc/totals')).json).toMatchObject({ attempts: { creations: 1, updates: 1 } })
  })

  it('come in pages, in the order of arrival also where codes are numbers', async () => {
    const world = portalWorld()
    const portal = world.newClient()
    for (const code of ['9', '10', 'H42.18-1', '1', '__proto__']) await portal.upsertDossier(world.dossier({ code }))

    const ask = recordsOf(world)
    const seen: unknown[] = []
    for (let after: unknown = 0; after !== undefined;) {
      const { json } = await ask(`/dvc/dossiers?limit=2&after=${String(after)}`)
      seen.push((json['items'] as { code: string }[]).map(({ code }) => code))
      after = json['next']
    }

    expect(seen).toEqual([['9', '10'], ['H42.18-1', '1'], ['__proto__']])
    expect((await ask('/dvc/dossiers?after=5')).json).toEqual({ total: 5, items: [] })
  })

  it.each(['?limit=0', '?limit=2001', '?after=-1', '?after=x', '?page=2'])('refuse %s by its name', async (query) => {
    const { status, json } = await recordsOf(portalWorld())(`/dvc/dossiers${query}`)

    expect(status).toBe(400)
    expect(json).toMatchObject({ error: 'INVALID_BODY' })
  })

  it('are listed, and others do not exist', async () => {
    const ask = recordsOf(portalWorld())

    expect((await ask('')).json).toMatchObject({ dvc: { dossiers: expect.any(String), totals: expect.any(String) } })
    for (const path of ['/dvc/citizens', '/nobody/dossiers', '/__proto__/dossiers', '/dvc/constructor']) {
      expect((await ask(path)).status).toBe(404)
    }
  })

  it('are part of a snapshot', async () => {
    const world = portalWorld()
    const before = world.platform.world.snapshot()
    await world.newClient().upsertDossier(world.dossier())
    world.platform.world.restore(before)

    expect((await recordsOf(world)('/dvc/totals')).json).toEqual({ dossiers: 0, attempts: nothing })
  })
})
