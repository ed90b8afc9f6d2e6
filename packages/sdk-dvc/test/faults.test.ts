import { operations } from '@lienthong/sdk-dvc/contract'
import { describe, expect, it } from 'vitest'
import { portalWorld, step } from './world.ts'

const faults = [
  [{ kind: 'accepted-then-timeout' }, { code: 'TIMEOUT', outcome: 'unknown' }],
  [{ kind: 'error-in-200' }, { code: 'PORTAL_FAILED', outcome: 'unknown' }],
  [{ kind: 'connection-reset' }, { code: 'CONNECTION_LOST', outcome: 'unknown' }],
  [
    { kind: 'http-status', status: 502 },
    { kind: 'transport', outcome: 'unknown' },
  ],
  // Maintenance: nothing was looked at.
  [
    { kind: 'http-status', status: 503 },
    { kind: 'transport', outcome: 'rejected' },
  ],
  [{ kind: 'token-expired' }, undefined],
] as const

/** One call of each operation, for a dossier that is there. */
const calls = {
  findDossier: ({ newClient, dossier }) => newClient().findDossier(dossier().code, { timeoutMs: 150 }),
  // By itself the client would look the dossier up and come through: two pushes fail here.
  syncDossier: ({ newClient, dossier }) => newClient().upsertDossier(dossier(), { timeoutMs: 150 }),
  syncProgress: ({ newClient }) => newClient().syncProgress([step('processing')], { timeoutMs: 150 }),
  syncStatus: ({ newClient, dossier }) => {
    const at = '2026-03-02T09:30:00+07:00'
    const update = { dossierCode: dossier().code, status: 'processing', at, note: 'Đã chuyển' } as const
    return newClient().syncStatus(update, { timeoutMs: 150 })
  },
} as const satisfies Record<string, (world: ReturnType<typeof portalWorld>) => Promise<unknown>>

describe.each(Object.keys(calls) as (keyof typeof calls)[])('%s', (operation) => {
  it('is an operation of the contract', () => {
    expect(Object.keys(operations)).toContain(operation)
  })

  it.each(faults)('%o ends as %o', async (fault, error) => {
    const world = portalWorld()
    await world.newClient().upsertDossier(world.dossier())
    // A session that is over is opened anew, once.
    world.platform.faults.add({ fault, operation, ...(error === undefined && { times: 1 }) })

    const call = calls[operation](world)

    if (error === undefined) await call
    else await expect(call).rejects.toMatchObject(error)
  })
})
