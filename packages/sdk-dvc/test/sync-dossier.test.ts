import { expect, test } from 'vitest'
import { portalWorld } from './world.ts'

test('whoever knows what the portal has sends a dossier in one request', async () => {
  const { newClient, dossier, asked } = portalWorld()
  const portal = newClient()

  await portal.syncDossier(dossier(), 'new')
  await portal.syncDossier(dossier({ status: 'processing' }), 'update')

  expect(asked()).toEqual(['syncDossier', 'syncDossier'])
  expect((await portal.findDossier(dossier().code))?.status).toBe('processing')
})

test('a new dossier that is there, and a change of one that is not, are refused', async () => {
  const { newClient, dossier } = portalWorld()
  const portal = newClient()

  await expect(portal.syncDossier(dossier(), 'update')).rejects.toMatchObject({ code: 'PORTAL_DOSSIER_UNKNOWN' })
  await portal.syncDossier(dossier(), 'new')
  await expect(portal.syncDossier(dossier(), 'new')).rejects.toMatchObject({ code: 'PORTAL_DOSSIER_EXISTS' })
})
