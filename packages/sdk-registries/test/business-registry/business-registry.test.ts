import { createBusinessRegistryClient } from '@lienthong/sdk-registries'
import { businessRegistryMock } from '@lienthong/sdk-registries/mock'
import { describe, expect, it } from 'vitest'
import { changingText } from '../judge.ts'
import { suiteTests } from '../suite-tests.ts'
import { all, hour, registryWorld, sendsNothing } from '../world.ts'

const businessWorld = () => registryWorld(businessRegistryMock, createBusinessRegistryClient)

describe('the business registry', () => {
  it('gives an enterprise by its code', async () => {
    const { client, person } = businessWorld()
    expect(await client.getEnterprise({ code: '9000000001' })).toMatchObject({
      code: '9000000001',
      stateVi: 'Đang hoạt động',
      foundedOn: '2020-02-03',
      representatives: [person('enterprise-owner').name.toUpperCase()],
      headOffice: { communeName: 'Phường Thành Sen' },
      activities: [{ code: '6201', isMain: true }],
      members: [{ percent: 100 }],
    })
  })

  it('has no other, and says so by one code', async () => {
    const { client } = businessWorld()
    const refused = { code: 'BUSINESS_REGISTRY_REFUSED', wireCode: '0' }
    await expect(client.getEnterprise({ code: '9999999999' })).rejects.toMatchObject(refused)
    await expect(client.getDossier({ number: 'HSDN-0' })).rejects.toMatchObject(refused)
  })

  it('lists dossiers of today and of some days, page by page', async () => {
    const { client, world, platform } = businessWorld()
    const times = { from: '00:00', to: '23:59' }
    expect(await all(client.listTodaysDossiers({ ...times, pageSize: 1 }))).toMatchObject([
      { number: 'HSDN-9000001', state: 'Đang xử lý', receivedOn: '2026-03-02' },
    ])
    // A full page may be followed by another.
    expect(platform.journal.list({ system: 'business-registry' })).toHaveLength(2)
    expect(await all(client.listTodaysDossiers({ from: '09:00', to: '10:00' }))).toEqual([])
    world.clock.advance(24 * hour)
    expect(await all(client.listTodaysDossiers(times))).toEqual([])
    expect(await all(client.listDossiers({ from: '2026-03-01', to: '2026-03-05' }))).toHaveLength(1)
    expect(await client.getDossier({ number: 'HSDN-9000001' })).toMatchObject({ enterpriseCode: '9000000001' })
  })

  it.each([
    [{ from: '2026-03-01', to: '2026-03-06' }, 'to', 'too-long'],
    [{ from: '2026-03-02', to: '2026-03-01' }, 'to', 'too-long'],
    [{ from: '2026-02-30', to: '2026-03-01' }, 'from', 'plain-date'],
  ])('is not asked for %o', async (days, field, rule) => {
    const { newClient } = businessWorld()
    await expect(all(newClient(sendsNothing).listDossiers(days))).rejects.toMatchObject({
      kind: 'input',
      fields: [{ field, rule }],
    })
  })

  it('that says done and gives nothing, or a day that does not exist, is outside the contract', async () => {
    const { newClient, platform } = businessWorld()
    const answering = (text: string) => newClient({ fetch: changingText(platform, () => text) })
    await expect(answering('{"Status":1}').getEnterprise({ code: '9000000001' })).rejects.toMatchObject({
      kind: 'contract',
    })
    const main = { ENTERPRISE_GDT_CODE: '9000000001', NAME: 'A', FOUNDING_DATE: '31/02/2020' }
    const text = JSON.stringify({ Status: 1, MainInformation: main })
    await expect(answering(text).getEnterprise({ code: '9000000001' })).rejects.toMatchObject({ kind: 'contract' })
  })
})

suiteTests({
  system: 'business-registry',
  operationIds: businessRegistryMock.operations.map(({ meta }) => meta.operationId),
  newWorld: businessWorld,
  yes: (text) => text.replace('"Status":0', '"Status":1'),
})
