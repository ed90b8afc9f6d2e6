import { createSharedCataloguesClient } from '@lienthong/sdk-registries'
import { sharedCataloguesMock } from '@lienthong/sdk-registries/mock'
import { describe, expect, it } from 'vitest'
import { suiteTests } from '../suite-tests.ts'
import { all, registryWorld, sendsNothing } from '../world.ts'

const catalogueWorld = () => registryWorld(sharedCataloguesMock, createSharedCataloguesClient)

describe('the shared catalogues', () => {
  it('are listed, with their columns and rows', async () => {
    const { client } = catalogueWorld()
    expect(await all(client.listCatalogues())).toContainEqual({ code: 'madantoc', name: 'Dân tộc' })
    expect(await client.getMetadata({ catalogue: 'madantoc' })).toContainEqual({
      code: 'Ma',
      name: 'Mã',
      type: 'string',
    })
    expect(await all(client.listRows({ catalogue: 'madantoc' }))).toContainEqual({ Ma: '01', Ten: 'Kinh' })
  })

  it('take rows all together or not at all', async () => {
    const { client } = catalogueWorld()
    const catalogue = 'machucdanh'
    expect(await client.addRows({ catalogue, rows: [{ Ma: '1', Ten: 'Thử' }] })).toEqual({ added: 1 })
    const twice = {
      catalogue,
      rows: [
        { Ma: '2', Ten: 'Thử' },
        { Ma: '1', Ten: 'Thử' },
      ],
    }
    const error: unknown = await client.addRows(twice).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'CATALOGUE_ROWS_REFUSED' })
    // The text of the wire names the row; the error does not.
    expect(JSON.stringify(error)).not.toContain('duplicate')
    expect(await all(client.listRows({ catalogue }))).toEqual([{ Ma: '1', Ten: 'Thử' }])
    await expect(client.addRows({ catalogue, rows: [{ Khac: '1' }] })).rejects.toMatchObject({
      code: 'CATALOGUE_ROWS_REFUSED',
    })
  })

  it('that do not exist are a refusal, also by a name that every object has', async () => {
    const { client } = catalogueWorld()
    const refused = { code: 'CATALOGUE_NOT_FOUND' }
    for (const catalogue of ['khongco', 'constructor']) {
      await expect(client.getMetadata({ catalogue })).rejects.toMatchObject(refused)
      await expect(all(client.listRows({ catalogue }))).rejects.toMatchObject(refused)
    }
  })

  it.each(['', '..', 'Ma Dan Toc', 'a/b'])('are not asked for by %o', async (catalogue) => {
    const { newClient } = catalogueWorld()
    await expect(newClient(sendsNothing).getMetadata({ catalogue })).rejects.toMatchObject({ kind: 'input' })
  })
})

suiteTests({
  system: 'shared-catalogues',
  operationIds: sharedCataloguesMock.operations.map(({ meta }) => meta.operationId),
  newWorld: catalogueWorld,
  yes: (text) => text.replace('"Data":null', '"Data":[]').replace(/"MSG":"[^"]*"/, '"MSG":"Done"'),
})
