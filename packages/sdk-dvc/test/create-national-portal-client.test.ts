import { inProcessFetch } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { everythingShown, portalWorld, watching } from './world.ts'

const minute = 60_000

describe('createNationalPortalClient', () => {
  it('opens one session for many calls', async () => {
    const { platform, newClient } = portalWorld()
    const portal = newClient()

    await Promise.all([portal.findDossier('a'), portal.findDossier('b'), portal.findDossier('c')])

    expect(platform.journal.list({ operation: 'openSession' })).toHaveLength(1)
  })

  it('opens a new session before the old one is too old', async () => {
    const { platform, newClient } = portalWorld()
    const portal = newClient()
    await portal.findDossier('a')

    platform.world.clock.advance(9 * minute)
    await portal.findDossier('a')
    expect(platform.journal.list({ operation: 'openSession' })).toHaveLength(1)

    platform.world.clock.advance(2 * minute)
    await portal.findDossier('a')
    expect(platform.journal.list({ operation: 'openSession' })).toHaveLength(2)
  })

  it('opens a new session and asks once more when the portal says that the session is over', async () => {
    const { platform, newClient, newGateway } = portalWorld()
    const portal = newClient({ gateway: newGateway({ sessionTtlMs: 24 * 60 * minute }) })
    await portal.findDossier('a')

    platform.world.clock.advance(31 * minute)

    expect(await portal.findDossier('a')).toBeUndefined()
    expect(platform.journal.list({ operation: 'openSession' })).toHaveLength(2)
    // The refused question was not looked at.
    expect(platform.journal.list({ operation: 'findDossier' }).map(({ verdict }) => verdict)).toEqual([
      'valid',
      'not-checked',
      'valid',
    ])
  })

  it('gives up when even a new session is refused', async () => {
    const { platform, newClient } = portalWorld()
    platform.faults.add({ fault: { kind: 'token-expired' }, operation: 'findDossier' })

    await expect(newClient().findDossier('a')).rejects.toMatchObject({ kind: 'remote', code: 'GATEWAY_SESSION_OVER' })
    expect(platform.journal.list({ operation: 'findDossier' })).toHaveLength(2)
  })

  it('puts dstcode where the province wants it', async () => {
    const { platform, newClient, newGateway } = portalWorld()
    const { fetch, requests } = watching(inProcessFetch(platform))

    await newClient({ fetch, gateway: newGateway({ dstcodeIn: 'header' }) }).findDossier('a')

    for (const { url, headers } of requests) {
      expect(new URL(url).search).toBe('')
      expect(headers.get('dstcode')).toBe('VN:GOV:000.00.00.G22:vpcpdvcprovider')
    }
  })

  it('says that the password is wrong, and that nothing was asked', async () => {
    const { platform, newClient, newGateway } = portalWorld()
    const portal = newClient({ gateway: newGateway({ password: 'not-the-password' }) })
    const error = await portal.findDossier('a').catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({ code: 'GATEWAY_CREDENTIALS_REFUSED', outcome: 'not-sent' })
    expect(everythingShown(error)).not.toContain('not-the-password')
    expect(platform.journal.list({ operation: 'findDossier' })).toHaveLength(0)
  })

  it('in production it refuses a mock', async () => {
    const { platform, newClient, dossier } = portalWorld()
    const portal = newClient({ environment: 'production' })

    await expect(portal.upsertDossier(dossier())).rejects.toMatchObject({
      kind: 'contract',
      code: 'MOCK_ANSWER_IN_PRODUCTION',
    })
    expect(platform.world.graph.dossiers).toEqual({})
  })
})
