import {
  paymentProof,
  paymentReference,
  submit,
  type DossierHandle,
  type PaymentProof,
  type ServiceSlug,
} from '@lienthong/essential-services'
import { instantOf } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { trafficFinePayment } from '../src/forms/registers.ts'
import { followToEnd } from '../src/run-service.ts'
import { officeOfTests } from './world.ts'

const paidFirst = ['passport', 'driving-licence', 'criminal-record', 'permanent-residence'] as const
const minutes = 60_000
const dayMs = 86_400_000

/** The money of a dossier, over HTTP against the mocks of every system and of the payment platform. */
describe('a dossier that is paid for first', () => {
  const { office, form, people } = officeOfTests()

  async function open(slug: ServiceSlug, given?: object) {
    const { admin, clients, sync } = office()
    const head = await office().nextHead()
    const filled = given ?? (await form(slug))
    const options = { head, clients, sync, clock: admin }
    // Each call is what a process does that was started anew.
    const again = (change: object = {}) => submit(slug as string, filled, { ...options, ...change })
    return { slug, head, again, dossier: await again() }
  }
  const proofOf = (dossier: DossierHandle, amountVnd: number, change: Partial<PaymentProof> = {}): PaymentProof => ({
    reference: paymentReference(dossier.dossierCode),
    transactionId: 'GD-1',
    amountVnd,
    paidAt: instantOf(office().admin.now()),
    ...change,
  })
  async function payAtBank(reference: string): Promise<PaymentProof> {
    await office().admin.officer('payment', 'pay', { reference })
    const proof = paymentProof(await office().payments.findPayment(reference))
    if (proof === undefined) throw new Error('The platform does not know of the payment')
    return proof
  }
  const atMocks = async (code: string) => (await office().admin.dossiers()).find((seen) => seen.code === code)

  it.each(paidFirst)(
    '%s is handed in for its own payment of the whole fee, and for no other',
    async (slug) => {
      const { head, dossier, again } = await open(slug)
      const { reference, amountVnd } = await dossier.pay()
      const others = {
        amountVnd: [proofOf(dossier, 1), proofOf(dossier, amountVnd - 1), proofOf(dossier, amountVnd + 1)],
        reference: [proofOf(dossier, amountVnd, { reference: 'some-other-reference' })],
      }
      for (const [field, proofs] of Object.entries(others)) {
        for (const proof of proofs) {
          await expect(dossier.confirmPayment(proof)).rejects.toMatchObject({ kind: 'input', fields: [{ field }] })
          await expect(again({ paid: proof })).rejects.toMatchObject({ fields: [{ field: `paid.${field}` }] })
        }
      }
      await office().admin.advance(dayMs)
      expect(await dossier.status()).toMatchObject({ status: 'payment-required', amountVnd })
      await dossier.confirmPayment(await payAtBank(reference))
      expect(await followToEnd({ slug, head, dossier, mirrored: false }, office())).toMatchObject({
        status: expect.stringMatching(/^(finished|returned)$/) as string,
      })
      expect(await atMocks(head.dossierCode)).toMatchObject({ paidVnd: amountVnd })
    },
    minutes,
  )

  // Who settles in the test before is registered there by now.
  it.each(paidFirst.filter((slug) => slug !== 'permanent-residence'))(
    '%s is handed in once, however many call-backs come, to however many processes',
    async (slug) => {
      const { head, dossier, again } = await open(slug)
      const { reference } = await dossier.pay()
      const proof = await payAtBank(reference)
      const other = await again()
      await Promise.all([dossier.confirmPayment(proof), dossier.confirmPayment(proof), dossier.status()])
      await other.confirmPayment(proof)
      expect(await other.status()).toEqual(await dossier.status())
      await expect(other.confirmPayment({ ...proof, transactionId: 'GD-2' })).rejects.toMatchObject({
        code: 'SERVICE_ALREADY_PAID',
      })
      await expect((await again()).pay()).rejects.toMatchObject({ code: 'SERVICE_ALREADY_PAID' })
      expect((await office().admin.dossiers()).filter(({ code }) => code === head.dossierCode)).toHaveLength(1)
    },
    minutes,
  )

  it('goes on after the process was killed between payment and handing in', async () => {
    const { dossier, again } = await open('passport')
    await payAtBank((await dossier.pay()).reference)
    // The call-back never came; the platform is asked.
    const later = await again()
    expect((await later.status()).status).not.toBe('payment-required')
  })

  it('is paid under another reference when the payer gave up at the bank', async () => {
    const { dossier } = await open('passport')
    const first = await dossier.pay()
    await office().admin.officer('payment', 'cancel', { reference: first.reference })
    const second = await dossier.pay()
    expect(second.reference).not.toBe(first.reference)
    expect((await dossier.confirmPayment(await payAtBank(second.reference))).status).not.toBe('payment-required')
  })

  it.each(paidFirst)(
    '%s stays withdrawn, also for a process that was started anew',
    async (slug) => {
      const { head, dossier, again } = await open(slug)
      const { reference, amountVnd } = await dossier.pay()
      await dossier.withdraw({ reason: 'Đổi ý', at: instantOf(office().admin.now()) })
      const proof = await payAtBank(reference)
      const later = await again()
      for (const handle of [dossier, later]) {
        expect(await handle.status()).toMatchObject({ status: 'withdrawn' })
        await expect(handle.pay()).rejects.toMatchObject({ code: 'SERVICE_DOSSIER_WITHDRAWN' })
        await expect(handle.confirmPayment(proof)).rejects.toMatchObject({ code: 'SERVICE_DOSSIER_WITHDRAWN' })
      }
      await office().outbox.drain()
      expect((await atMocks(head.dossierCode))?.portalStatuses.at(-1)).toBe('7')
      expect(amountVnd).toBeGreaterThan(0)
    },
    minutes,
  )

  it('is told to nobody when it cannot be handed in', async () => {
    const { admin, clients, sync, outbox } = office()
    const before = (await outbox.status()).dossiers
    const given = await form('permanent-residence')
    const head = await office().nextHead()
    for (const wrong of [{ agencyCode: '' }, { agencyCode: '99999' }, { channel: 'fax' }, { dossierCode: ' ' }]) {
      const options = { head: { ...head, ...wrong } as never, clients, sync, clock: admin }
      await expect(submit('permanent-residence', given as never, options)).rejects.toMatchObject({
        kind: 'input',
        outcome: 'not-sent',
      })
    }
    expect((await outbox.status()).dossiers).toBe(before)
  })

  it('leaves no phantom at the portal when its system refuses it', async () => {
    const { admin, clients, sync, outbox } = office()
    const before = (await outbox.status()).dossiers
    const options = { head: await office().nextHead(), clients, sync, clock: admin }
    const given = (await form('absence-declaration')) as { readonly person: object }
    const unknown = { ...given, person: { ...given.person, name: 'Nguyễn Văn Ví Dụ' } }
    await expect(submit('absence-declaration', unknown as never, options)).rejects.toMatchObject({
      outcome: 'rejected',
    })
    expect((await outbox.status()).dossiers).toBe(before)
  })

  it('of an unknown fee is not handed in unpaid; the office states what it costs', async () => {
    const more = { ...(await form('criminal-record')), copies: 2 }
    await expect(open('criminal-record', more)).rejects.toMatchObject({ code: 'SERVICE_FEE_UNKNOWN' })
    const { admin, clients, sync } = office()
    const head = await office().nextHead()
    const options = { head, clients, sync, clock: admin, feeVnd: 205_000 }
    const dossier = await submit('criminal-record', more as never, options)
    const { reference, amountVnd } = await dossier.pay()
    expect(amountVnd).toBe(205_000)
    expect((await dossier.confirmPayment(await payAtBank(reference))).status).not.toBe('payment-required')
  })

  it('costs what its register says when it is a fine: the form has no place for an amount', async () => {
    const fine = trafficFinePayment(people())
    await expect(open('traffic-fine-payment', { ...fine, fine: { amountVnd: 1 } })).rejects.toMatchObject({
      fields: [{ field: 'fine', rule: 'unknown-field' }],
    })
    const { dossier } = await open('traffic-fine-payment', fine)
    expect(await dossier.status()).toMatchObject({ status: 'payment-required', amountVnd: 1_000_000 })
    await expect(dossier.confirmPayment(proofOf(dossier, 1))).rejects.toMatchObject({
      fields: [{ field: 'amountVnd' }],
    })
    expect(await dossier.pay()).toMatchObject({ amountVnd: 1_000_000 })
  })
})
