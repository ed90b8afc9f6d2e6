import { getService, type ServiceSlug } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { followToEnd, tellPortal, type Filed } from '../src/run-service.ts'
import { everyServiceHasOne, rowsOf, type EveryService } from './every-service.ts'
import { officeOfTests } from './world.ts'

interface Withdrawal {
  readonly what: string
  readonly play: (filed: Filed) => Promise<void>
}

const minute = 60_000
const { office, file } = officeOfTests()

const takeBack = async ({ dossier, head }: Filed) =>
  dossier.withdraw({ reason: 'Công dân đổi ý', at: head.submittedAt })

/** The system takes it back, and nothing comes of it any more. */
const takenBack: Withdrawal = {
  what: 'is taken back, and stays so',
  async play(filed) {
    expect(await takeBack(filed)).toMatchObject({ status: 'withdrawn' })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'withdrawn' })
    expect(await filed.dossier.result()).toMatchObject({ ended: true, status: 'withdrawn' })
    withdrawn.set(filed.slug, filed.head.dossierCode)
  },
}

/** The process takes back what it can, one branch after the other. */
const takenBackByItsProcess: Withdrawal = {
  what: 'is taken back by its process before civil status hears of it',
  async play(filed) {
    await takeBack(filed)
    const { status } = await followToEnd(filed, office())
    expect(status).toBe('withdrawn')
    expect(await filed.dossier.result()).toMatchObject({ ended: true })
    const seen = (await office().admin.dossiers()).find(({ code }) => code === filed.head.dossierCode)
    expect(seen?.certificate).toBeUndefined()
  },
}

const noSuchStep: Withdrawal = {
  what: 'has no such step, and goes on',
  async play(filed) {
    await expect(takeBack(filed)).rejects.toMatchObject({ code: 'SERVICE_STEP_NOT_POSSIBLE' })
    const { status } = await followToEnd(filed, office())
    expect(['finished', 'returned']).toContain(status)
  },
}

const tooLate: Withdrawal = {
  what: 'was done when it was received: the system refuses to take it back',
  async play(filed) {
    await expect(takeBack(filed)).rejects.toMatchObject({ kind: 'remote', outcome: 'rejected' })
    expect(await filed.dossier.status()).toMatchObject({ status: 'finished' })
  },
}

const cases: EveryService<Withdrawal> = {
  'old-id-number': takenBack,
  'identity-card': takenBack,
  'permanent-residence': takenBack,
  'temporary-residence': takenBack,
  'absence-declaration': takenBack,
  'lodging-notice': tooLate,
  'motorcycle-registration': takenBack,
  'traffic-fine-payment': takenBack,
  'birth-registration': noSuchStep,
  'death-registration': noSuchStep,
  'marriage-registration': noSuchStep,
  passport: takenBack,
  'new-seal': takenBack,
  'special-seal': takenBack,
  'joint-birth': takenBackByItsProcess,
  'joint-death': takenBackByItsProcess,
  'household-insurance': noSuchStep,
  'tax-registration': takenBack,
  'land-holder-change': noSuchStep,
  'driving-licence': takenBack,
  'graduation-exam': noSuchStep,
  'criminal-record': noSuchStep,
  'unemployment-benefit': takenBack,
  'power-connection': noSuchStep,
  'power-party-change': noSuchStep,
}

const withdrawn = new Map<ServiceSlug, string>()

describe('a withdrawal', () => {
  everyServiceHasOne(cases)

  it.each(rowsOf(cases).map(([slug, { what, play }]) => [slug, what, play] as const))(
    '%s %s',
    // Nobody decides too early. A system without a policy of its own takes its time.
    async (slug, _, play) => play(await file(slug, waits(slug) ? { decision: 'wait' } : {})),
    minute,
  )

  it(
    'is known to the portal',
    async () => {
      await tellPortal(office())
      const dossiers = await office().admin.dossiers()
      for (const [slug, code] of withdrawn) {
        if (office().untold.has(code)) continue
        expect(dossiers.find((dossier) => dossier.code === code)?.portalStatuses.at(-1), slug).toBe('7')
      }
    },
    minute,
  )
})

/** What is not taken back is to be decided. */
function waits(slug: ServiceSlug): boolean {
  return cases[slug] === takenBack && getService(slug).filing.by !== 'registry'
}
