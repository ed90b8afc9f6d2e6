import { getService, paymentReference, type DossierHead, type ServiceSlug } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { followToEnd, handIn, tellPortal } from '../src/run-service.ts'
import { everyServiceHasOne, rowsOf, type EveryService } from './every-service.ts'
import { officeOfTests } from './world.ts'

interface Outage {
  readonly system: string
  /** What is under way when it strikes: where the dossier is taken in, or asked about where its owner takes it in. */
  readonly operation: string
  /** Who notices: whoever hands in, whoever asks later, or nobody, because the process tries again by itself. */
  readonly noticed: 'handing-in' | 'asking' | 'never'
  /** What an officer does about it when nobody knows whether the dossier arrived. Default hands it in again, and no more. */
  readonly whenUnknown?: (head: DossierHead) => void
}

const minute = 60_000
const { office, file, form } = officeOfTests({ holdMs: 1 })

const at = (system: string, operation: string): Outage => ({ system, operation, noticed: 'handing-in' })
const lineOfBusiness = at('line-of-business', 'submitCase')
const owner: Outage = { system: 'line-of-business', operation: 'getCaseStatus', noticed: 'asking' }
const civilStatus = at('civil-status', 'submitRegistration')
const process: Outage = { ...civilStatus, noticed: 'never' }

const cases: EveryService<Outage> = {
  'old-id-number': at('residence-procedures', 'confirmOldIdNumber'),
  'identity-card': lineOfBusiness,
  'permanent-residence': at('residence-procedures', 'registerPermanentResidence'),
  'temporary-residence': at('residence-procedures', 'registerTemporaryResidence'),
  'absence-declaration': at('residence-procedures', 'declareAbsence'),
  'lodging-notice': at('residence-procedures', 'notifyLodging'),
  'motorcycle-registration': lineOfBusiness,
  'traffic-fine-payment': lineOfBusiness,
  'birth-registration': civilStatus,
  'death-registration': civilStatus,
  'marriage-registration': civilStatus,
  passport: lineOfBusiness,
  'new-seal': lineOfBusiness,
  'special-seal': lineOfBusiness,
  'joint-birth': process,
  'joint-death': process,
  'household-insurance': at('insurance-household', 'payRenewal'),
  'tax-registration': lineOfBusiness,
  'land-holder-change': {
    ...at('land', 'submitLandDossier'),
    // It takes no dossier twice and cannot be asked: the officer calls there.
    whenUnknown: ({ dossierCode }) => office().landBook.enterReceived(dossierCode),
  },
  'driving-licence': lineOfBusiness,
  'graduation-exam': owner,
  'criminal-record': at('criminal-record', 'submitRecordRequest'),
  'unemployment-benefit': lineOfBusiness,
  'power-connection': owner,
  'power-party-change': owner,
}

const done = new Map<string, ServiceSlug>()

/** Strikes once, hands the same dossier in again, and follows it to its end. */
async function strike(
  slug: ServiceSlug,
  outage: Outage,
  fault: 'http-status' | 'accepted-then-timeout',
): Promise<void> {
  const { admin } = office()
  const { system, operation, noticed, whenUnknown } = outage
  const given = await form(slug)
  const heads: DossierHead[] = []
  const strikes = { system, operation, times: 1 }
  const prepare = async (head: DossierHead) => {
    heads.push(head)
    await admin.addFault({
      ...strikes,
      fault: fault === 'http-status' ? { kind: fault, status: 503 } : { kind: fault },
    })
  }
  const first = file(slug, undefined, given, undefined, prepare)
  if (noticed === 'handing-in') await expect(first).rejects.toMatchObject({ kind: 'transport' })
  else if (noticed === 'asking')
    await expect((await first).dossier.status()).rejects.toMatchObject({ kind: 'transport' })
  else await followToEnd(await first, office())
  expect(await admin.send('GET', '/faults')).toEqual([])

  const [head] = heads
  if (head === undefined) throw new Error('Nothing was handed in')
  if (fault === 'accepted-then-timeout') whenUnknown?.(head)
  const dossier = await handIn(slug, given, head, office())
  const { status } = await followToEnd({ slug, head, dossier, mirrored: false }, office())
  expect(['finished', 'returned']).toContain(status)
  expect(await dossier.result()).toMatchObject({ ended: true })
  done.set(head.dossierCode, slug)
  await isThereOnce(head)
}

/** At the system that has it, and at the platform when money was due. */
async function isThereOnce({ dossierCode }: DossierHead): Promise<void> {
  const seen = (await office().admin.dossiers()).filter(({ code }) => code === dossierCode)
  for (const { caseStatuses = [], residenceStatuses = [], registrationStates, paidVnd } of seen) {
    for (const states of [caseStatuses, residenceStatuses, registrationStates])
      expect(states).toEqual([...new Set(states)])
    if (paidVnd === undefined) continue
    const payment = await office().payments.findPayment(paymentReference(dossierCode))
    expect(payment).toMatchObject({ state: 'paid', amountVnd: paidVnd })
  }
}

describe.each([
  ['before the dossier is taken in', 'http-status'],
  ['after it was taken in, so that nobody knows', 'accepted-then-timeout'],
] as const)('an outage %s', (_, fault) => {
  everyServiceHasOne(cases)

  it.each(rowsOf(cases))(
    '%s is handed in again and comes to its end, once',
    (slug, outage) => strike(slug, outage, fault),
    minute,
  )
})

describe('the portal after all outages', () => {
  it(
    'has each dossier that it takes once, from its registration to its end',
    async () => {
      await tellPortal(office())
      expect(done.size).toBe(50)
      const dossiers = await office().admin.dossiers()
      for (const [code, slug] of done) {
        const { portalStatuses = [] } = dossiers.find((dossier) => dossier.code === code) ?? {}
        if (office().untold.has(code)) expect(portalStatuses, slug).toEqual([])
        else {
          expect(portalStatuses, slug).toEqual([...new Set(portalStatuses)])
          expect(portalStatuses[0], slug).toBe(getService(slug).filing.by === 'process' ? '2' : '1')
          expect(['9', '10'], slug).toContain(portalStatuses.at(-1))
        }
      }
      expect(await office().admin.send('GET', '/invariants')).toEqual({ ok: true, violations: [] })
    },
    minute,
  )
})
