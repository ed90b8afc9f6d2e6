import {
  paymentProof,
  submit,
  type DossierHandle,
  type DossierHead,
  type ServiceForm,
} from '@lienthong/essential-services'
import type { Renewal, RenewalQuote } from '@lienthong/sdk-insurance'
import { describe, expect, it } from 'vitest'
import { applicantOf } from '../../src/people.ts'
import { payFee } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

type Form = ServiceForm<'household-insurance'>

/** Service 17: what its sheet tells of, and the failures of chapter 4. */
describe('household-insurance', () => {
  const { office, named, faultsOf } = officeOfTests()
  const slug = 'household-insurance'
  const hour = 3_600_000

  /** The first of them pays for all. */
  function renewal(...personas: readonly [string, ...string[]]): Form {
    const members = personas.map((persona) => {
      const { name, personalId } = named(persona)
      return { name, personalId, months: 12 }
    })
    return { applicant: applicantOf(named(personas[0])), members, delivery: { by: 'electronic' } }
  }

  async function open(form: Form, head?: DossierHead): Promise<DossierHandle> {
    const { admin, clients, sync } = office()
    return submit(slug, form, { head: head ?? (await office().nextHead()), clients, sync, clock: admin })
  }

  const quoteOf = async (dossier: DossierHandle) => (await dossier.result()).data as RenewalQuote
  const renewalOf = async (dossier: DossierHandle) => (await dossier.result()).data as Renewal

  /** The payer pays at the bank; what the platform says of it is told to the dossier later. */
  async function payAtBank(dossier: DossierHandle) {
    const { admin, payments } = office()
    const { reference } = await dossier.pay()
    await admin.officer('payment', 'pay', { reference })
    const proof = paymentProof(await payments.findPayment(reference))
    if (proof === undefined) throw new Error('The platform does not know of the payment')
    return proof
  }

  it('leaves a member out who is covered by another group, and ranks the others anew', async () => {
    const dossier = await open(renewal('household-mixed-head', 'household-worker', 'household-mixed-third'))
    const { members, totalVnd } = await quoteOf(dossier)
    expect(members).toMatchObject([
      { rank: 1, ratePercent: 100 },
      { notPricedBecause: 'covered-by-other-group' },
      { rank: 2, ratePercent: 70 },
    ])
    // By the table of the sheet, at 2,340,000 đồng.
    expect(totalVnd).toBe(1_263_600 + 884_520)
    await payFee(dossier, office())
    const { state, cards } = await renewalOf(dossier)
    expect([state, cards.length]).toEqual(['extended', 2])
  })

  it('tells who loses the continuity of five years', async () => {
    const { members } = await quoteOf(await open(renewal('household-gap')))
    expect(members).toMatchObject([{ losesContinuity: true }])
  })

  it('is tried again by its order when it was paid and not extended, and is extended once', async () => {
    const { admin } = office()
    const dossier = await open(renewal('household-reviewed'))
    const proof = await payAtBank(dossier)
    await expect(dossier.confirmPayment(proof)).rejects.toMatchObject({ code: 'RENEWAL_NOT_EXTENDED' })
    expect(await dossier.status()).toMatchObject({ status: 'processing' })
    expect(await renewalOf(dossier)).toMatchObject({ state: 'not-extended' })
    await admin.advance(8 * 24 * hour)
    expect(await dossier.confirmPayment(proof)).toMatchObject({ status: 'finished' })
    expect(await renewalOf(dossier)).toMatchObject({ state: 'extended', amountVnd: proof.amountVnd })
  })

  it('is extended once when the call-back of the platform comes twice', async () => {
    const dossier = await open(renewal('household-short-gap'))
    const proof = await payAtBank(dossier)
    await dossier.confirmPayment(proof)
    const once = await renewalOf(dossier)
    await dossier.confirmPayment(proof)
    expect(await renewalOf(dossier)).toEqual(once)
  })

  it('of two of a household at once is served one after the other', async () => {
    const [one, other] = [renewal('household-pair-head'), renewal('household-pair-second')]
    const dossier = await open(one)
    await expect(open(other)).rejects.toMatchObject({ kind: 'remote', code: 'QUOTE_OPEN' })
    await payFee(dossier, office())
    expect((await quoteOf(await open(other))).members).toMatchObject([{ rank: 2, ratePercent: 70 }])
  })

  it('of somebody who is not in the household by the register is refused before anything is paid', async () => {
    const form = renewal('household-five-head', 'household-never')
    await expect(open(form)).rejects.toMatchObject({ kind: 'remote', code: 'HOUSEHOLD_MEMBER_UNKNOWN' })
  })

  it('of nobody who still has to pay is refused', async () => {
    await expect(open(renewal('household-worker'))).rejects.toMatchObject({ code: 'HOUSEHOLD_NOBODY_TO_RENEW' })
  })

  it('is not sent with somebody in it twice', async () => {
    const { members, ...rest } = renewal('household-five-head')
    expect(await faultsOf(slug, { ...rest, members: [...members, ...members] })).toEqual(['members: repeated'])
  })

  describe('when the quote has expired', () => {
    it('is quoted anew by handing the same dossier in again', async () => {
      const { admin } = office()
      const head = await office().nextHead()
      const form = renewal('household-paid-second')
      const first = await quoteOf(await open(form, head))
      await admin.advance(25 * hour)
      const dossier = await open(form, head)
      const second = await quoteOf(dossier)
      expect(second.id).not.toBe(first.id)
      await payFee(dossier, office())
      expect(await renewalOf(dossier)).toMatchObject({ state: 'extended', quoteId: second.id })
    })

    it('costs more after the first of July, when the base salary rises', async () => {
      const { admin } = office()
      const evening = Date.parse('2026-06-30T22:00:00+07:00')
      await admin.advance(evening - admin.now())
      const head = await office().nextHead()
      const form = renewal('household-five-head', 'household-five-second')
      const dossier = await open(form, head)
      const before = await quoteOf(dossier)
      expect([before.baseSalaryVnd, before.expiresAt]).toEqual([2_340_000, '2026-07-01T00:00:00+07:00'])
      await admin.advance(3 * hour)
      const after = await quoteOf(await open(form, head))
      expect([after.baseSalaryVnd, after.totalVnd]).toEqual([2_530_000, 1_366_200 + 956_340])
    })

    it('and was paid all the same, the money goes back', async () => {
      const { admin, clients } = office()
      const dossier = await open(renewal('household-gap'))
      await admin.advance(30 * hour)
      const proof = await payAtBank(dossier)
      await expect(dossier.confirmPayment(proof)).rejects.toMatchObject({ code: 'QUOTE_EXPIRED' })
      expect(await renewalOf(dossier)).toMatchObject({ state: 'not-extended' })
      const account = { holder: named('household-gap').name, number: '0000000000', bank: 'VDB' }
      const reason = 'Báo giá hết hạn'
      await clients.householdInsurance?.requestRefund({ orderId: proof.reference, reason, account })
      await admin.advance(25 * hour)
      expect(await renewalOf(dossier)).toMatchObject({ state: 'refunded', cards: [] })
    })
  })
})
