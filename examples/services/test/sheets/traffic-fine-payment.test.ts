import { paymentProof, paymentReference, submit } from '@lienthong/essential-services'
import { instantOf } from '@lienthong/sdk-core'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { trafficFinePayment } from '../../src/forms/registers.ts'
import { fileService, followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

const dayMs = 86_400_000

/** An address that takes notices of payments, and what came. */
async function noticesArrive() {
  const notices: unknown[] = []
  const server = createServer((request, response) => {
    void json(request).then((notice) => {
      notices.push(notice)
      server.emit('notice', notice)
      response.end(JSON.stringify({ MaLoi: '00' }))
    })
  })
  const first = once(server, 'notice')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { notices, first, notifyUrl: `http://127.0.0.1:${String(port)}/ipn` }
}

describe('traffic-fine-payment', () => {
  const { office, file, people } = officeOfTests()
  const of = (persona: string, changed: object = {}) => ({ ...trafficFinePayment(people(), persona), ...changed })

  /** Looks the decision up and pays nothing yet. */
  async function lookUp(persona: string, changed: object = {}) {
    const { admin, clients, sync } = office()
    const head = await office().nextHead()
    const dossier = await submit('traffic-fine-payment', of(persona, changed), { head, clients, sync, clock: admin })
    return { slug: 'traffic-fine-payment', head, dossier, mirrored: false } as const
  }
  /** The payer pays at the bank; what the platform says of it. */
  async function payAtBank(reference: string) {
    await office().admin.officer('payment', 'pay', { reference })
    const proof = paymentProof(await office().payments.findPayment(reference))
    if (proof === undefined) throw new Error('The platform does not know of the payment')
    return proof
  }

  it('found: the register tells the amount, the receipt comes at once', async () => {
    const filed = await lookUp('fine-new')
    expect(await filed.dossier.status()).toMatchObject({ status: 'payment-required', amountVnd: 1_000_000 })
    const { soQD, soTien } = (await filed.dossier.result()).data as { soQD: string; soTien: number }
    expect({ soQD, soTien }).toEqual({ soQD: people().factsOf('fine-new')['decisionNumber'], soTien: 1_000_000 })
    const { reference, amountVnd } = await filed.dossier.pay()
    expect(amountVnd).toBe(1_000_000)
    await filed.dossier.confirmPayment(await payAtBank(reference))
    expect(await filed.dossier.status()).toMatchObject({ status: 'finished' })
  })

  it('found by minutes and plate, hyphen or not', async () => {
    const { minutesNumber, plate = '' } = people().factsOf('fine-moped')
    const byMinutes = { lookUpBy: 'minutes', decisionNumber: undefined, agencyCode: undefined, minutesNumber }
    for (const written of [plate, `${plate.slice(0, 4)}-${plate.slice(4)}`]) {
      const filed = await lookUp('fine-moped', { ...byMinutes, plate: written })
      expect(await filed.dossier.status()).toMatchObject({ status: 'payment-required', amountVnd: 300_000 })
    }
  })

  it('not found by decision, nor by minutes: not received', async () => {
    const { minutesNumber } = people().factsOf('fine-late')
    const wrong = [
      of('fine-late', { decisionNumber: '0000000/QĐ-XPHC' }),
      of('fine-late', { agencyCode: 'CSGT-29' }),
      of('fine-late', {
        lookUpBy: 'minutes',
        decisionNumber: undefined,
        agencyCode: undefined,
        minutesNumber,
        plate: '38A1-99999',
      }),
    ]
    for (const form of wrong) {
      const filed = await file('traffic-fine-payment', {}, form)
      expect(await followToEnd(filed, office())).toMatchObject({
        status: 'not-received',
        refusal: { code: 'KHONG_CO_QUYET_DINH' },
      })
    }
  })

  it('paid already: not received, nothing is asked for', async () => {
    const filed = await fileService('traffic-fine-payment', of('fine-paid'), office())
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'not-received',
      refusal: { code: 'DA_NOP_PHAT' },
    })
  })

  it('the surcharge grows between look-up and payment: the new amount is paid, the old one is refused', async () => {
    const { admin } = office()
    const filed = await lookUp('fine-late')
    const { amountVnd: looked = 0 } = await filed.dossier.status()
    await admin.advance(3 * dayMs)
    const { amountVnd: asked } = await filed.dossier.status()
    // 0.05 % of 2,000,000 đồng for each day.
    expect(asked).toBe(looked + 3_000)
    const own = paymentReference(filed.head.dossierCode)
    const stale = { reference: own, transactionId: 'GD-CU', amountVnd: looked, paidAt: instantOf(admin.now()) }
    await expect(filed.dossier.confirmPayment(stale)).rejects.toMatchObject({ fields: [{ field: 'amountVnd' }] })
    // Of another day only the register knows what it asked then: never as little as this.
    const little = { ...stale, amountVnd: 1, paidAt: instantOf(admin.now() - dayMs) }
    await expect(filed.dossier.confirmPayment(little)).rejects.toMatchObject({ code: 'CASE_AMOUNT_MISMATCH' })
    const { reference, amountVnd } = await filed.dossier.pay()
    expect(amountVnd).toBe(asked)
    const proof = await payAtBank(reference)
    // Told a day later: it was paid in time all the same.
    await admin.advance(dayMs)
    await filed.dossier.confirmPayment(proof)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('the bank has the money and the call-back is lost: reconciled by asking the platform', async () => {
    const { notices, first, notifyUrl } = await noticesArrive()
    const filed = await lookUp('fine-moped')
    await office().admin.setPolicy('payment', { notifyUrl, notice: 'none' }, filed.head.dossierCode)
    const { reference } = await filed.dossier.pay()
    expect(await office().payments.findPayment(reference)).toMatchObject({ state: 'pending' })
    await office().admin.officer('payment', 'pay', { reference })
    await office().admin.advance(dayMs)
    expect(notices).toEqual([])
    // Nobody told: to the register the fine is open still.
    expect(await filed.dossier.status()).toMatchObject({ status: 'payment-required' })
    const found = await office().payments.findPayment(reference)
    expect(found).toMatchObject({ state: 'paid', amountVnd: 300_000 })
    await filed.dossier.confirmPayment(paymentProof(found)!)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    // The notice, when it comes at last, finds everything done.
    await office().admin.officer('payment', 'replay-notice', { reference })
    expect(await first).toMatchObject([{ MaThamChieu: reference, MaLoi: '00' }])
    await filed.dossier.confirmPayment(paymentProof(found)!)
    expect(await filed.dossier.status()).toMatchObject({ status: 'finished' })
  })

  it('one decision is paid twice: the second dossier is stopped, and the money is given back', async () => {
    const [first, second] = [await lookUp('fine-driver'), await lookUp('fine-driver')]
    for (const filed of [first, second]) {
      const { reference } = await filed.dossier.pay()
      await filed.dossier.confirmPayment(await payAtBank(reference))
    }
    expect(await followToEnd(first, office())).toMatchObject({ status: 'finished' })
    expect(await followToEnd(second, office())).toMatchObject({ status: 'stopped', refusal: { code: 'NOP_TRUNG' } })
    expect(await second.dossier.result()).toMatchObject({ ended: true, data: { hoanTra: { soTien: 500_000 } } })
  })
})
