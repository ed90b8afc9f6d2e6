import type { DossierStatus } from '@lienthong/sdk-dvc'
import type { ServiceSlug } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { followToEnd, tellPortal } from '../src/run-service.ts'
import { everyServiceHasOne, rowsOf, type EveryService } from './every-service.ts'
import { officeOfTests } from './world.ts'

interface Refused {
  readonly what: string
  readonly play: (slug: ServiceSlug) => Promise<void>
}

const minute = 60_000
const { office, file, form } = officeOfTests()

/** An officer says no; the citizen is told why, and the dossier ends there. */
const refusedAs = (status: DossierStatus, how: object = { decision: 'refuse' }): Refused => ({
  what: `ends as ${status}, with its reason`,
  async play(slug) {
    const filed = await file(slug, how)
    expect((await followToEnd(filed, office())).status).toBe(status)
    expect(await filed.dossier.result()).toMatchObject({ ended: true, status })
    refused.set(slug, filed.head.dossierCode)
  },
})

/** A form that the system's own client would refuse: nobody hears of it. */
const beforeItIsSent: Refused = {
  what: 'is decided by nobody: what is wrong in the notice is told before anything is sent',
  async play(slug) {
    const { guests, ...rest } = (await form(slug)) as { guests: object[] }
    const nameless = guests.map((guest) => ({ ...guest, identityKind: 'passport', passportNumber: undefined }))
    await expect(file(slug, {}, { ...rest, guests: nameless })).rejects.toMatchObject({ kind: 'input' })
  },
}

const beforeItIsPaid: Refused = {
  what: 'is decided by nobody: the insurance does not know the household, and nothing is paid',
  async play(slug) {
    const { applicant, ...rest } = (await form(slug)) as { applicant: { name: string } }
    const stranger = { ...rest, applicant: { ...applicant, name: 'Nguyễn Văn Ví Dụ' } }
    await expect(file(slug, {}, stranger)).rejects.toMatchObject({ kind: 'remote' })
  },
}

const stopped = refusedAs('stopped')
const notReceived = refusedAs('not-received')

const cases: EveryService<Refused> = {
  'old-id-number': stopped,
  'identity-card': stopped,
  'permanent-residence': stopped,
  'temporary-residence': stopped,
  'absence-declaration': stopped,
  'lodging-notice': beforeItIsSent,
  'motorcycle-registration': stopped,
  'traffic-fine-payment': stopped,
  'birth-registration': notReceived,
  'death-registration': notReceived,
  'marriage-registration': notReceived,
  passport: stopped,
  'new-seal': stopped,
  'special-seal': stopped,
  'joint-birth': stopped,
  'joint-death': stopped,
  'household-insurance': beforeItIsPaid,
  'tax-registration': stopped,
  'land-holder-change': stopped,
  'driving-licence': stopped,
  'graduation-exam': stopped,
  'criminal-record': notReceived,
  'unemployment-benefit': stopped,
  'power-connection': stopped,
  'power-party-change': stopped,
}

const refused = new Map<ServiceSlug, string>()

describe('a refusal', () => {
  everyServiceHasOne(cases)

  it.each(rowsOf(cases).map(([slug, { what, play }]) => [slug, what, play] as const))(
    '%s %s',
    (slug, _, play) => play(slug),
    minute,
  )

  it(
    'is known to the portal, of every service that it takes',
    async () => {
      await tellPortal(office())
      const dossiers = await office().admin.dossiers()
      for (const [slug, code] of refused) {
        if (office().untold.has(code)) continue
        const ends = dossiers.find((dossier) => dossier.code === code)?.portalStatuses.at(-1)
        expect(['3', '8'], slug).toContain(ends)
      }
    },
    minute,
  )
})
