import { describe, expect, it } from 'vitest'
import { portalWorld, step } from '../world.ts'

describe('a dossier code that every object has as a name is a code like any other', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s', async (code) => {
    const { platform, newClient, dossier } = portalWorld()
    const portal = newClient()
    expect(await portal.findDossier(code)).toBeUndefined()
    await expect(portal.syncProgress([step('processing', { dossierCode: code })])).rejects.toMatchObject({
      code: 'PORTAL_DOSSIER_UNKNOWN',
    })

    expect(await portal.upsertDossier(dossier({ code }))).toMatchObject({ outcome: 'created' })
    expect(await portal.upsertDossier(dossier({ code }))).toMatchObject({ outcome: 'updated' })
    await portal.syncProgress([step('processing', { dossierCode: code })])

    expect(await portal.findDossier(code)).toEqual({ code, status: 'processing' })
    expect(await portal.findDossier('valueOf')).toBeUndefined()
    const seen = { firstSeenAt: '2026-03-02T08:00:00+07:00', lastSeenAt: '2026-03-02T08:00:00+07:00' }
    expect(Object.entries(platform.world.graph.dossiers)).toEqual([
      [code, { code, procedureCode: '2.000986', registrationStates: [], portalStatuses: ['2', '4'], ...seen }],
    ])
  })
})
