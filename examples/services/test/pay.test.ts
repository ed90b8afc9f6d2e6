import { paymentProof, paymentReference, submit, type ServiceSlug } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { payFee } from '../src/run-service.ts'
import { everyServiceHasOne, rowsOf, type EveryService } from './every-service.ts'
import { officeOfTests } from './world.ts'

/** What is to be paid, or why nothing is. */
type Payment =
  | { readonly due: number; readonly when: 'before it is handed in' | 'after the system has asked' }
  | { readonly refusal: 'SERVICE_STEP_NOT_POSSIBLE' | 'SERVICE_FEE_UNKNOWN' }

const minute = 60_000
const { office, file, form } = officeOfTests()

const first = (due: number): Payment => ({ due, when: 'before it is handed in' })
const later = (due: number): Payment => ({ due, when: 'after the system has asked' })
const free: Payment = { refusal: 'SERVICE_STEP_NOT_POSSIBLE' }
/** Of a dossier that its owner takes in nobody here knows the fee; neither is one known where no source tells it. */
const unknown: Payment = { refusal: 'SERVICE_FEE_UNKNOWN' }

const cases: EveryService<Payment> = {
  'old-id-number': free,
  'identity-card': later(25_000),
  'permanent-residence': first(10_000),
  'temporary-residence': first(7_000),
  'absence-declaration': free,
  'lodging-notice': free,
  'motorcycle-registration': later(150_000),
  'traffic-fine-payment': later(5_000_000),
  'birth-registration': free,
  'death-registration': free,
  'marriage-registration': free,
  passport: first(400_000),
  'new-seal': free,
  'special-seal': free,
  'joint-birth': free,
  // Of a death that is told late the council of the province sets the fee.
  'joint-death': unknown,
  'household-insurance': later(2_148_120),
  'tax-registration': free,
  'land-holder-change': unknown,
  'driving-licence': first(135_000),
  'graduation-exam': unknown,
  'criminal-record': first(200_000),
  'unemployment-benefit': free,
  'power-connection': unknown,
  'power-party-change': unknown,
}

const paidFor = rowsOf(cases).flatMap(([slug, each]) => ('due' in each ? [[slug, each] as const] : []))
const notPaidFor = rowsOf(cases).flatMap(([slug, each]) => ('refusal' in each ? [[slug, each] as const] : []))

describe('a payment', () => {
  everyServiceHasOne(cases)

  it.each(paidFor)(
    'of %s is made once, and takes the dossier on',
    async (slug, { due, when }) => {
      const { head, dossier } = await handedIn(slug)
      expect(await dossier.status()).toMatchObject({ status: 'payment-required' })
      const before = await seen(head.dossierCode)
      expect(before?.caseStatuses ?? before?.residenceStatuses ?? []).toEqual(
        when === 'before it is handed in' || slug === 'household-insurance' ? [] : ['1', '6'],
      )

      const reference = paymentReference(head.dossierCode)
      expect(await dossier.pay()).toMatchObject({
        reference,
        amountVnd: due,
        redirectUrl: expect.any(String) as string,
      })
      // The same payment again: the platform has told its page.
      expect(await dossier.pay()).toMatchObject({ reference, amountVnd: due })
      await payFee(dossier, office())
      expect((await dossier.status()).status).not.toBe('payment-required')

      // A notice of the platform may come twice.
      const proof = paymentProof(await office().payments.findPayment(reference))
      if (proof === undefined) throw new Error('The platform does not know of the payment')
      await dossier.confirmPayment(proof).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'SERVICE_STEP_NOT_POSSIBLE' })
      })
      expect(await seen(head.dossierCode)).toMatchObject({ paidVnd: due })
    },
    minute,
  )

  it.each(notPaidFor)(
    'of %s is not started: there is nothing to pay here',
    async (slug, { refusal }) => {
      const { dossier, head } = await file(slug, {})
      await expect(dossier.pay()).rejects.toMatchObject({ code: refusal })
      expect((await seen(head.dossierCode))?.paidVnd).toBeUndefined()
    },
    minute,
  )
})

/** Handed in, and not paid for yet; the systems ask for the fee that the service quotes. */
async function handedIn(slug: ServiceSlug) {
  const { admin, clients, sync, engine } = office()
  const head = await office().nextHead()
  const each = cases[slug]
  if ('due' in each && each.when === 'after the system has asked')
    await admin.setPolicy('line-of-business', { feeVnd: each.due }, head.dossierCode)
  const options = { head, clients, sync, processes: engine, provinceCode: '42', clock: admin }
  return { head, dossier: await submit(slug, await form(slug), options) }
}

async function seen(dossierCode: string) {
  return (await office().admin.dossiers()).find(({ code }) => code === dossierCode)
}
