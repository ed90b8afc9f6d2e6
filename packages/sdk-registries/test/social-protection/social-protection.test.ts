import { createSocialProtectionClient, type SyncProtectionDossierInput } from '@lienthong/sdk-registries'
import { socialProtectionMock } from '@lienthong/sdk-registries/mock'
import { describe, expect, it } from 'vitest'
import { suiteTests } from '../suite-tests.ts'
import { registryWorld, sendsNothing } from '../world.ts'

function protectionWorld() {
  const made = registryWorld(socialProtectionMock, createSocialProtectionClient)
  const { name, personalId, birthDate } = made.person('protection-applicant')
  const dossier = (change: Partial<SyncProtectionDossierInput> = {}): SyncProtectionDossierInput => ({
    acceptKey: 'mock-accept-key',
    dossierCode: 'H42-0001',
    dataKind: '1',
    status: 'received',
    submittedAt: '2026-03-02T08:15:00+07:00',
    person: { name, birthDate, paperNumber: personalId },
    provinceCode: '42',
    communeCode: '18073',
    ...change,
  })
  const step = {
    acceptKey: 'mock-accept-key',
    dossierCode: 'H42-0001',
    officer: 'Cán bộ',
    unit: 'UBND phường',
    content: 'Thẩm định',
    status: 'processing' as const,
    at: '2026-03-02T09:00:00+07:00',
  }
  const kept = () => socialProtectionMock.records!['dossiers']!.read(made.world, { dossierCode: 'H42-0001' } as never)
  return { ...made, dossier, step, kept }
}

describe('the social-protection database', () => {
  it('is told of a dossier and its steps, each once', async () => {
    const { client, dossier, step, kept, world } = protectionWorld()
    const decision = {
      number: '12/QĐ',
      issuedBy: 'UBND phường',
      summary: 'Trợ giúp xã hội',
      issuedAt: '2026-03-02T10:00:00+07:00',
    }
    await client.syncDossier(dossier({ decision }))
    await client.syncProgress(step)
    await client.syncProgress(step)
    expect(kept()).toEqual({
      dossier: {
        code: 'H42-0001',
        status: '4',
        steps: [{ at: '02/03/2026 09:00:00', status: '4', content: 'Thẩm định' }],
      },
    })
    await client.syncDossier(dossier({ status: 'finished' }))
    expect(world.graph.dossiers['H42-0001']).toMatchObject({ caseStatuses: ['2', '4', '9'] })
  })

  it('refuses a wrong key, another person, and a step of nothing, by one code', async () => {
    const { client, dossier, step } = protectionWorld()
    const refused = { code: 'SOCIAL_PROTECTION_REFUSED', wireCode: '1', outcome: 'rejected' }
    await expect(client.syncProgress(step)).rejects.toMatchObject(refused)
    await expect(client.syncDossier(dossier({ acceptKey: 'x' }))).rejects.toMatchObject(refused)
    const person = { ...dossier().person, name: 'Người Khác' }
    await expect(client.syncDossier(dossier({ person }))).rejects.toMatchObject(refused)
  })

  it('is told nothing of a state or a day that does not exist', async () => {
    const { newClient, dossier } = protectionWorld()
    const client = newClient(sendsNothing)
    const change = { status: 'done', person: { ...dossier().person, birthDate: '1943-02-30' } }
    await expect(client.syncDossier(dossier(change as never))).rejects.toMatchObject({
      fields: [
        { field: 'status', rule: 'not-in-list' },
        { field: 'person.birthDate', rule: 'plain-date' },
      ],
    })
  })
})

suiteTests({
  system: 'social-protection',
  operationIds: socialProtectionMock.operations.map(({ meta }) => meta.operationId),
  newWorld: protectionWorld,
  yes: (text) => text.replace('"error_code":"1"', '"error_code":"0"'),
})
