import { describe, expect, it } from 'vitest'
import { submit, type ServiceForm } from '@lienthong/essential-services'
import { askService, clock, headOf } from './ask-service.ts'
import { caseSystem } from './world.ts'

const fine = askService('traffic-fine-payment')

describe('the payment of a fine', () => {
  const handIn = async (change: object) => {
    const { system, ask } = caseSystem()
    const orders: { readonly charges: object }[] = []
    const startPayment = (order: { readonly charges: object }) => {
      orders.push(order)
      return Promise.resolve({})
    }
    const payments = { startPayment }
    const head = headOf()
    const form = fine.form(change) as ServiceForm<'traffic-fine-payment'>
    const dossier = await submit('traffic-fine-payment', form, {
      head,
      clock,
      clients: { lineOfBusiness: system, payments },
    })
    const asks = (amountVnd: number) => ask({ dossierCode: head.dossierCode, status: 'payment-required', amountVnd })
    return { dossier, orders, asks }
  }

  it('is what the register asks for on that day', async () => {
    const { dossier, orders, asks } = await handIn({})
    asks(5_000_000)
    expect(await dossier.pay()).toMatchObject({ amountVnd: 5_000_000 })
    asks(5_002_500)
    expect(await dossier.status()).toMatchObject({ amountVnd: 5_002_500 })
    expect(await dossier.pay()).toMatchObject({ amountVnd: 5_002_500 })
    expect(orders.map(({ charges }) => charges)).toMatchObject([
      [{ id: 'system', amountVnd: 5_000_000 }],
      [{ id: 'system', amountVnd: 5_002_500 }],
    ])
  })

  it('is not known before the register has told it', async () => {
    const { dossier, asks } = await handIn({})
    await expect(dossier.pay()).rejects.toMatchObject({ code: 'SERVICE_FEE_UNKNOWN' })
    asks(300_000)
    expect(await dossier.pay()).toMatchObject({ amountVnd: 300_000 })
  })
})
