import { paper } from '../src/papers.ts'
import { getService, type ServiceSlug } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { followToEnd, tellPortal, type Filed } from '../src/run-service.ts'
import { everyServiceHasOne, rowsOf, type EveryService } from './every-service.ts'
import { homeOfAnother, officeOfTests, systemOf } from './world.ts'

interface Supplemented {
  readonly what: string
  readonly play: (slug: ServiceSlug) => Promise<void>
}

const minute = 60_000
const at = '2026-03-05T09:00:00+07:00'
const { office, file, form, named } = officeOfTests()

/** The dossier was asked, was answered, and comes to its end. */
async function comesToItsEnd(slug: ServiceSlug, filed: Filed): Promise<void> {
  const { status } = await followToEnd(filed, office())
  expect(['finished', 'returned']).toContain(status)
  expect(await filed.dossier.result()).toMatchObject({ ended: true })
  supplemented.set(slug, filed.head.dossierCode)
}

async function isAsked(filed: Filed, items?: readonly string[]): Promise<void> {
  const { status, question } = await followToEnd(filed, office())
  expect(status).toBe('supplement-required')
  if (items !== undefined) expect(question?.items).toEqual(items)
}

/** Papers answer the question of a system without public wire. */
const withPapers: Supplemented = {
  what: 'is asked for a paper, brings it and goes on',
  async play(slug) {
    const filed = await file(slug, { decision: 'supplement', items: ['photo'] })
    await isAsked(filed, ['photo'])
    await filed.dossier.supplement({ submittedAt: at, documents: [paper('photo')] })
    await comesToItsEnd(slug, filed)
  },
}

/** The home belongs to somebody who has not agreed: the police asks for what it cannot find in a database. */
const withConsent: Supplemented = {
  what: 'is asked for the owner’s consent, brings it and goes on',
  async play(slug) {
    const given = homeOfAnother(await form(slug), named('owner-silent'))
    const filed = await file(slug, {}, given)
    const { status, question } = await followToEnd(filed, office())
    expect(status).toBe('supplement-required')
    expect(question?.items).toContain('owner-consent')
    await filed.dossier.supplement({ submittedAt: at, documents: (question?.items ?? []).map(paper) })
    await comesToItsEnd(slug, filed)
  },
}

/** Civil status and criminal record know one message only: the whole form again. */
const asAWhole = (ask: object, answered?: object): Supplemented => ({
  what: 'is asked, is sent as a whole again and goes on',
  async play(slug) {
    const given = await form(slug)
    const filed = await file(slug, ask, given)
    await isAsked(filed)
    if (answered) await office().admin.setPolicy(systemOf(slug) ?? '', answered, filed.head.dossierCode)
    await filed.dossier.supplement({ submittedAt: at, form: given })
    await comesToItsEnd(slug, filed)
  },
})

const byItsProcess: Supplemented = {
  what: 'is asked by civil status; its process takes the answer and goes on',
  async play(slug) {
    const given = await form(slug)
    const filed = await file(slug, { decision: 'ask-for-supplement' }, given)
    await isAsked(filed)
    const documents = [{ ...paper('owner-consent'), civilStatusKindCode: 1 }]
    await filed.dossier.supplement({ submittedAt: at, documents, form: given })
    await comesToItsEnd(slug, filed)
  },
}

const atItsOwner: Supplemented = {
  what: 'is asked by its owner, answered there and not here, and goes on',
  async play(slug) {
    const { filing } = getService(slug)
    const system = filing.by === 'mirror' ? filing.system : ''
    const filed = await file(slug, { decision: 'supplement' })
    await isAsked(filed)
    await expect(filed.dossier.supplement({ submittedAt: at })).rejects.toMatchObject(noSuchStep)
    const { dossierCode } = filed.head
    const answer = { system, dossierCode, submittedAt: at, documents: [paper('photo')] }
    await office().clients.lineOfBusiness?.supplement(answer)
    await comesToItsEnd(slug, filed)
  },
}

const onPaper: Supplemented = {
  what: 'is asked on paper, answered on paper and goes on',
  async play(slug) {
    const { landBook, admin } = office()
    const filed = await file(slug, { decision: 'supplement' })
    const { dossierCode: receiptCode } = filed.head
    await isAsked(filed, ['certificate'])
    await expect(filed.dossier.supplement({ submittedAt: at })).rejects.toMatchObject(noSuchStep)
    await admin.officer('land', 'receive-papers', { receiptCode, items: ['certificate'] })
    await landBook.collect()
    expect(await filed.dossier.status()).toMatchObject({ status: 'processing' })
    await comesToItsEnd(slug, filed)
  },
}

/** The police confirms or refuses these, and asks nothing. */
const unasked: Supplemented = {
  what: 'is asked nothing: a supplement is refused, and the dossier goes on',
  async play(slug) {
    const filed = await file(slug, {})
    const answer = filed.dossier.supplement({ submittedAt: at, documents: [paper('photo')] })
    await expect(answer).rejects.toMatchObject({ kind: 'remote', outcome: 'rejected' })
    await comesToItsEnd(slug, filed)
  },
}

const impossible: Supplemented = {
  what: 'is asked nothing: there is no such step, and the renewal goes on',
  async play(slug) {
    const filed = await file(slug, {})
    await expect(filed.dossier.supplement({ submittedAt: at })).rejects.toMatchObject(noSuchStep)
    await comesToItsEnd(slug, filed)
  },
}

const noSuchStep = { code: 'SERVICE_STEP_NOT_POSSIBLE' }
const civilStatus = asAWhole({ decision: 'ask-for-supplement', reason: 'Bổ sung giấy tờ' })

const cases: EveryService<Supplemented> = {
  'old-id-number': unasked,
  'identity-card': withPapers,
  'permanent-residence': withConsent,
  'temporary-residence': withConsent,
  'absence-declaration': unasked,
  'lodging-notice': unasked,
  'motorcycle-registration': withPapers,
  'traffic-fine-payment': withPapers,
  'birth-registration': civilStatus,
  'death-registration': civilStatus,
  'marriage-registration': civilStatus,
  passport: withPapers,
  'new-seal': withPapers,
  'special-seal': withPapers,
  'joint-birth': byItsProcess,
  'joint-death': byItsProcess,
  'household-insurance': impossible,
  'tax-registration': withPapers,
  'land-holder-change': onPaper,
  'driving-licence': withPapers,
  'graduation-exam': atItsOwner,
  'criminal-record': asAWhole({ decision: 'supplement' }, { decision: 'issue' }),
  'unemployment-benefit': withPapers,
  'power-connection': atItsOwner,
  'power-party-change': atItsOwner,
}

const supplemented = new Map<ServiceSlug, string>()

describe('a supplement', () => {
  everyServiceHasOne(cases)

  it.each(rowsOf(cases).map(([slug, { what, play }]) => [slug, what, play] as const))(
    '%s %s',
    (slug, _, play) => play(slug),
    minute,
  )

  it(
    'is known to the portal, which hears of the question before the end',
    async () => {
      await tellPortal(office())
      const dossiers = await office().admin.dossiers()
      for (const [slug, code] of supplemented) {
        if (office().untold.has(code)) continue
        const { portalStatuses = [] } = dossiers.find((dossier) => dossier.code === code) ?? {}
        const asked = ![unasked, impossible].includes(cases[slug])
        expect(portalStatuses.includes('5'), slug).toBe(asked)
        expect(['9', '10'], slug).toContain(portalStatuses.at(-1))
      }
    },
    minute,
  )
})
