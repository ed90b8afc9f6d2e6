import {
  followDossier,
  getService,
  paymentReference,
  quoteFee,
  services,
  submit,
  type DossierHead,
  type ServiceSlug,
} from '@lienthong/essential-services'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startMockServer } from '@lienthong/mock-server'
import { demonstrate } from '../src/demonstrate.ts'
import { followToEnd } from '../src/run-service.ts'
import { officeOfTests, paper, systemOf } from './world.ts'

const slugs = services.map(({ slug }) => slug)
const by = (slug: ServiceSlug) => getService(slug).filing.by
const minutes = 60_000

describe('all services on their good path', () => {
  it(
    'come to their end, and stand so at the mocks',
    async () => {
      const server = await startMockServer({ port: 0, seed: 7 })
      onTestFinished(() => server.close())
      const { rows, ...outcome } = await demonstrate(server.url, 7, () => undefined)
      expect(rows.filter(({ completed }) => !completed)).toEqual([])
      expect(outcome).toEqual({
        ok: true,
        services: 25,
        completed: 25,
        mirrored: ['graduation-exam', 'power-connection', 'power-party-change'],
      })
      // The portal wants a procedure; of these none is known.
      expect(rows.filter(({ untold }) => untold === 'procedure').map(({ slug }) => slug)).toEqual([
        'traffic-fine-payment',
        'special-seal',
        'unemployment-benefit',
        'power-connection',
        'power-party-change',
      ])
    },
    10 * minutes,
  )
})

describe('a refusal', () => {
  const { office, file, form } = officeOfTests()
  // Guests are notified and nobody decides; cards of a household are extended for money, or not asked for.
  const decided = slugs.filter((slug) => slug !== 'lodging-notice' && slug !== 'household-insurance')

  it.each(decided)(
    'of %s is told with its reason, and ends the dossier',
    async (slug) => {
      const filed = await file(slug, { decision: 'refuse' })
      if (slug === 'land-holder-change')
        office().landBook.enterRefused(filed.head.dossierCode, 'Thửa đất có tranh chấp')
      const { status } = await followToEnd(filed, office())
      expect(status).toBe(
        slug.endsWith('-registration') && by(slug) === 'civil-status' ? 'not-received' : statusOf(slug),
      )
      expect(await filed.dossier.result()).toMatchObject({ ended: true })
    },
    minutes,
  )

  const statusOf = (slug: ServiceSlug) => (slug === 'criminal-record' ? 'not-received' : 'stopped')

  it('of a renewal comes before anything is paid: the insurance knows no such household', async () => {
    const { applicant, ...rest } = (await form('household-insurance')) as { applicant: { name: string } }
    const stranger = { ...rest, applicant: { ...applicant, name: 'Nguyễn Văn Ví Dụ' } }
    await expect(file('household-insurance', {}, stranger)).rejects.toMatchObject({ kind: 'remote' })
  })

  it('of a notice of guests names what is wrong before anything is sent', async () => {
    const { guests, ...rest } = (await form('lodging-notice')) as { guests: object[] }
    const wrong = {
      ...rest,
      guests: guests.map((guest) => ({ ...guest, identityKind: 'passport', passportNumber: undefined })),
    }
    await expect(file('lodging-notice', {}, wrong)).rejects.toMatchObject({ kind: 'input' })
  })
})

describe('a supplement', () => {
  const { office, file, form } = officeOfTests()
  const at = '2026-03-05T09:00:00+07:00'
  const documents = [{ ...paper('owner-consent'), civilStatusKindCode: 1 }]

  it.each(slugs.filter((slug) => by(slug) === 'line-of-business'))(
    '%s is asked once and goes on',
    async (slug) => {
      const filed = await file(slug, { decision: 'supplement', items: ['photo'] })
      expect(await followToEnd(filed, office())).toMatchObject({
        status: 'supplement-required',
        question: { items: ['photo'] },
      })
      await filed.dossier.supplement({ submittedAt: at, documents: [paper('photo')] })
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    },
    minutes,
  )

  it.each(slugs.filter((slug) => by(slug) === 'mirror'))(
    '%s is asked by its owner, and answered there',
    async (slug) => {
      const { clients } = office()
      const filed = await file(slug, { decision: 'supplement' })
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'supplement-required' })
      await expect(filed.dossier.supplement({ submittedAt: at })).rejects.toMatchObject({
        code: 'SERVICE_STEP_NOT_POSSIBLE',
      })
      const { filing } = getService(slug)
      const system = filing.by === 'mirror' ? filing.system : ''
      const { dossierCode } = filed.head
      await clients.lineOfBusiness?.supplement({ system, dossierCode, submittedAt: at, documents: [paper('photo')] })
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    },
    minutes,
  )

  it.each(slugs.filter((slug) => by(slug) === 'civil-status'))(
    '%s is asked, and sent as a whole again',
    async (slug) => {
      const given = await form(slug)
      const filed = await file(slug, { decision: 'ask-for-supplement', reason: 'Bổ sung giấy tờ' }, given)
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'supplement-required' })
      await filed.dossier.supplement({ submittedAt: at, form: given })
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    },
    minutes,
  )

  it.each(['joint-birth', 'joint-death'] as const)(
    '%s is asked by civil status; its process goes on',
    async (slug) => {
      const given = await form(slug)
      const filed = await file(slug, { decision: 'ask-for-supplement' }, given)
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'supplement-required' })
      await filed.dossier.supplement({ submittedAt: at, documents, form: given })
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    },
    minutes,
  )

  it(
    'criminal-record is asked, and sent as a whole again',
    async () => {
      const given = await form('criminal-record')
      const filed = await file('criminal-record', { decision: 'supplement' }, given)
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'supplement-required' })
      await office().admin.setPolicy('criminal-record', { decision: 'issue' }, filed.head.dossierCode)
      await filed.dossier.supplement({ submittedAt: at, form: given })
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    },
    minutes,
  )

  it(
    'land-holder-change is asked and answered on paper',
    async () => {
      const filed = await file('land-holder-change', {})
      office().landBook.enterQuestion(filed.head.dossierCode, ['certificate'])
      expect(await filed.dossier.status()).toMatchObject({ status: 'supplement-required' })
      await expect(filed.dossier.supplement({ submittedAt: at })).rejects.toMatchObject({
        code: 'SERVICE_STEP_NOT_POSSIBLE',
      })
    },
    minutes,
  )
})

describe('an outage', () => {
  const { office, form } = officeOfTests()

  it.each(slugs.filter((slug) => !['mirror', 'process'].includes(by(slug))))(
    'of the system of %s loses and doubles nothing',
    async (slug) => {
      const { admin, clients, sync, engine } = office()
      const system = outageAt(slug)
      const given = await form(slug)
      const head = await office().nextHead()
      // The fee was paid before: what is tried again is the handing in. A premium and a fine are priced when they are handed in.
      const pays = slug === 'household-insurance' ? {} : paidBefore(slug, given, head)
      const options = { head, clients, sync, processes: engine, provinceCode: '42', clock: admin, ...pays }
      await admin.addFault({ system, fault: { kind: 'http-status', status: 503 }, times: 1 })
      await expect(submit(slug, given, options)).rejects.toMatchObject({ kind: 'transport' })
      const dossier = await submit(slug, given, options)
      expect((await dossier.status()).status).toBeDefined()
      const seen = (await admin.dossiers()).filter(({ code }) => code === head.dossierCode)
      expect(seen.length).toBeLessThanOrEqual(1)
    },
    minutes,
  )

  it.each(slugs.filter((slug) => by(slug) === 'mirror'))('of the owner of %s hides nothing for good', async (slug) => {
    const { admin, clients } = office()
    const { office: _, ...head } = await office().nextHead()
    const { filing } = getService(slug)
    const system = filing.by === 'mirror' ? filing.system : ''
    await clients.lineOfBusiness?.submit({ ...head, system, service: slug, content: await form(slug) })
    const dossier = followDossier(slug, { head, clients, clock: admin })
    await admin.addFault({ system: 'line-of-business', fault: { kind: 'connection-reset' }, times: 1 })
    await expect(dossier.status()).rejects.toMatchObject({ kind: 'transport' })
    expect(await dossier.status()).toMatchObject({ status: 'registered' })
  })

  it.each(['joint-birth', 'joint-death'] as const)(
    'in the middle of %s is waited for by its process',
    async (slug) => {
      const { admin, clients, engine } = office()
      const head = await office().nextHead()
      const given = await form(slug)
      await admin.addFault({ system: 'civil-status', fault: { kind: 'http-status', status: 503 }, times: 3 })
      const dossier = await submit(slug, given, { head, clients, processes: engine, clock: admin })
      const filed = { slug, head, dossier, mirrored: false }
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    },
    minutes,
  )
})

/** The payment of a fee that is known before. */
function paidBefore(slug: ServiceSlug, form: object, { dossierCode, submittedAt, channel }: DossierHead) {
  const fee = quoteFee(slug, form, {
    at: submittedAt.slice(0, 10),
    channel,
    clock: { now: () => Date.parse(submittedAt) },
  })
  if (!fee.known || fee.totalVnd === 0) return {}
  const reference = paymentReference(dossierCode)
  return { paid: { reference, transactionId: 'T1', amountVnd: fee.totalVnd, paidAt: submittedAt } }
}

/** The mock that takes the dossier in. */
function outageAt(slug: ServiceSlug): string {
  if (slug === 'land-holder-change') return 'land'
  return systemOf(slug) ?? 'insurance-household'
}
