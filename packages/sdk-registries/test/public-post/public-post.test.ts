import { createPublicPostClient, type CreatePostOrderInput } from '@lienthong/sdk-registries'
import { publicPostMock } from '@lienthong/sdk-registries/mock'
import { describe, expect, it } from 'vitest'
import { changingText } from '../judge.ts'
import { suiteTests } from '../suite-tests.ts'
import { hour, registryWorld, sendsNothing } from '../world.ts'

function postWorld() {
  const made = registryWorld(publicPostMock, createPublicPostClient)
  const order = (change: Partial<CreatePostOrderInput> = {}): CreatePostOrderInput => ({
    customerCode: 'HCC42',
    orderCode: 'H42-0001',
    purpose: 'deliver-result',
    codVnd: 30_000,
    sender: { name: 'Trung tâm PVHCC', address: 'Số 1', phone: '02393000000' },
    receiver: { name: made.person('post-receiver').name, address: 'Số 12', phone: '0912345678' },
    ...change,
  })
  return { ...made, order }
}

const key = { orderCode: 'H42-0001' }

describe('the public post', () => {
  it('takes an order, gives a label, and hands the parcel over for the cash', async () => {
    const { client, order, world } = postWorld()
    await client.createOrder(order())
    await client.createOrder(order())
    const { itemCode, pdf } = await client.getLabel(key)
    expect(itemCode).toBe('RM000000001VN')
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-')
    expect(await client.trackOrder(key)).toEqual({
      itemCode,
      codCollected: false,
      steps: [{ event: 'ordered', at: '2026-03-02T08:00:00+07:00' }],
    })
    world.clock.advance(24 * hour)
    const { steps, codCollected } = await client.trackOrder(key)
    expect(steps.map(({ event }) => event)).toEqual(['ordered', 'collected', 'in-transit', 'delivered'])
    expect(codCollected).toBe(true)
  })

  it('meets nobody and sends the parcel back: no cash', async () => {
    const { client, order, world, setPolicy } = postWorld()
    setPolicy({ delivery: 'fail' })
    await client.createOrder(order())
    world.clock.advance(48 * hour)
    const { steps, codCollected } = await client.trackOrder(key)
    expect(steps.slice(-2).map(({ event }) => event)).toEqual(['delivery-failed', 'returning'])
    expect(codCollected).toBe(false)
  })

  it('cancels until the parcel is fetched', async () => {
    const { client, order, act } = postWorld()
    await client.createOrder(order())
    act('collect', { dossierCode: 'H42-0001' })
    const late = { ...key, reason: 'Nhận tại quầy' }
    await expect(client.cancelOrder(late)).rejects.toMatchObject({ code: 'POST_ORDER_UNDER_WAY' })

    await client.createOrder(order({ orderCode: 'H42-0002' }))
    await client.cancelOrder({ ...late, orderCode: 'H42-0002' })
    await client.cancelOrder({ ...late, orderCode: 'H42-0002' })
    expect((await client.trackOrder({ orderCode: 'H42-0002' })).steps.at(-1)).toMatchObject({ event: 'cancelled' })
    expect(act('collect', { dossierCode: 'H42-0002' })).toMatchObject({ error: 'NOT_NOW' })
    expect(act('collect', { dossierCode: 'nobody' })).toMatchObject({ error: 'UNKNOWN' })
  })

  it('refuses by codes that can be switched on', async () => {
    const { client, order } = postWorld()
    await client.createOrder(order())
    await expect(client.createOrder(order({ codVnd: 0 }))).rejects.toMatchObject({ code: 'POST_ORDER_CODE_USED' })
    await expect(client.createOrder(order({ customerCode: 'SAI' }))).rejects.toMatchObject({
      code: 'POST_CUSTOMER_UNKNOWN',
    })
    for (const ask of [client.getLabel, client.trackOrder])
      await expect(ask({ orderCode: 'H42-9999' })).rejects.toMatchObject({ code: 'POST_ORDER_NOT_FOUND' })
  })

  it('takes a number, a text and a new event for what they are', async () => {
    const { newClient, order, platform } = postWorld()
    await newClient().createOrder(order())
    const changed = (text: string) => text.replace('"Status":"100"', '"Status":100').replace('TAO_DON', 'BAY')
    const client = newClient({ fetch: changingText(platform, changed) })
    expect((await client.trackOrder(key)).steps).toMatchObject([{ event: 'unknown' }])
  })

  it('is not asked for cash below nothing', async () => {
    const { newClient, order } = postWorld()
    await expect(newClient(sendsNothing).createOrder(order({ codVnd: -1 }))).rejects.toMatchObject({
      fields: [{ field: 'codVnd', rule: 'too-short' }],
    })
  })
})

suiteTests({
  system: 'public-post',
  operationIds: publicPostMock.operations.map(({ meta }) => meta.operationId),
  newWorld: postWorld,
  yes: (text) => text.replace(/"Status":"\d+"/, '"Status":"100"'),
})
