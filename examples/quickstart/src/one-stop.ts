import type { RegistrationResult } from '@lienthong/sdk-civil-status'
import { instantOf, type Clock } from '@lienthong/sdk-core'
import { dossierStatuses, type DossierStatus, type PortalDossier, type UpsertResult } from '@lienthong/sdk-dvc'
import type { HealthInsuranceCard } from '@lienthong/sdk-insurance'
import type { NationalSystems } from './connect.ts'
import { describeReceipt, describeState, describeUpsert } from './describe.ts'
import type { Dossier } from './dossier.ts'
import { certificateOf, office, portalDossier, procedure } from './portal-dossier.ts'
import { PersonMismatchError, type Said } from './stopped.ts'
import type { Timeline } from './timeline.ts'

const officer = 'can-bo-mot-cua'

/** What the one-stop system needs beside the national systems. */
export interface Desk {
  readonly systems: NationalSystems
  readonly timeline: Timeline
  readonly clock: Clock
  /** Waits for the national systems. The demo moves their clock instead. */
  readonly wait: (minutes: number) => Promise<void>
  /** The officer who looks cards up, registered with the card gateway. */
  readonly cardOfficer: { readonly personalId: string; readonly name: string }
}

interface Person {
  readonly personalId: string
  readonly name: string
  readonly birthDate: string
}

/** The one-stop system of a commune: one method for each thing it does with a dossier. Copy what you need. */
export class OneStop {
  readonly #desk: Desk
  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Checks the form before any system hears of the dossier; the error names every field at fault. */
  checkForm({ registration }: Dossier): void {
    this.#desk.systems.civilStatus.checkRegistration(registration)
  }

  /** Asks the population database about both parents before anything is sent; ends the work when one does not match. */
  async verifyParents({ registration }: Dossier): Promise<void> {
    for (const role of ['mother', 'father'] as const) {
      const parent = registration[role]
      // Without a number there is nobody to ask about: the officer looks at the paper.
      if (parent?.personalId === undefined) continue
      await this.#verify(role, { ...parent, personalId: parent.personalId }, ['khớp', 'matches'])
    }
  }

  /** Hands the birth to civil status, with its papers. Safe to repeat. */
  async register({ registration }: Dossier): Promise<{ readonly alreadyReceived: boolean }> {
    const { systems, timeline } = this.#desk
    const { dossierCode, attachments = [] } = registration
    return timeline.step(
      'civil-status',
      'submitRegistration',
      () => systems.civilStatus.submitRegistration(registration),
      ({ alreadyReceived }) => describeReceipt(dossierCode, alreadyReceived, attachments.length),
    )
  }

  /** Asks every half hour until civil status has decided. */
  async awaitDecision({ registration }: Dossier): Promise<RegistrationResult> {
    const { systems, timeline, wait } = this.#desk
    const { dossierCode } = registration
    for (let asked = 0; asked < 20; asked += 1) {
      for await (const result of systems.civilStatus.listRegistrationResults({
        provinceCode: '42',
        joint: true,
        dossierCodes: [dossierCode],
      })) {
        timeline.note('civil-status', 'listRegistrationResults', describeState(result))
        if (!['waiting', 'processing', 'not-found'].includes(result.state)) return result
      }
      await wait(30)
    }
    throw new Error(`Civil status has not decided about ${dossierCode} after ten hours`)
  }

  /** The child can be asked about as soon as it is registered. */
  async verifyChild({ registration: { child } }: Dossier, personalId: string): Promise<void> {
    const { name, birthDate } = child
    await this.#verify('child', { personalId, name, birthDate }, ['đã có trong CSDL dân cư', 'is in the register'])
  }

  /** Finds the card by the child's personal number; it is issued a little after the birth is registered. */
  async findCard({ registration: { child } }: Dossier, personalId: string): Promise<HealthInsuranceCard> {
    const { systems, timeline, wait, cardOfficer } = this.#desk
    await wait(60)
    const { name, birthDate } = child
    const { card } = await timeline.step(
      'insurance',
      'checkCard',
      () => systems.insurance.checkCard({ number: personalId, name, birthDate, officer: cardOfficer }),
      ({ card: { cardNumber, validTo } }) => [
        `thẻ ${cardNumber}, hạn dùng ${validTo}`,
        `card ${cardNumber}, valid to ${validTo}`,
      ],
    )
    return card
  }

  /** Puts the dossier at the national portal, once. */
  async syncDossier(dossier: Dossier, status: DossierStatus, timeoutMs?: number): Promise<UpsertResult> {
    return this.#upsert(dossier, status, [], timeoutMs)
  }

  /** Shows the result paper at the portal. Do it before you say "finished": the portal counts dossiers finished without one. */
  async publishCertificate(dossier: Dossier): Promise<UpsertResult> {
    return this.#upsert(dossier, 'processing', [certificateOf(dossier)])
  }

  /** Tells the portal what was done, in one call. */
  async syncProgress(
    { registration: { dossierCode } }: Dossier,
    steps: readonly (readonly [DossierStatus, note: string])[],
  ): Promise<void> {
    const { systems, timeline, clock } = this.#desk
    const at = instantOf(clock.now())
    await timeline.step(
      'dvc',
      'syncProgress',
      () =>
        systems.portal.syncProgress(
          steps.map(([status, note]) => ({ dossierCode, status, at, officer, office, note })),
        ),
      () => [
        steps.map(([status]) => dossierStatuses[status].vi).join(' → '),
        steps.map(([status]) => status).join(' → '),
      ],
    )
  }

  /** Goes on only with a person the register knows so: a birth pushed for the wrong parent is hard to take back. */
  async #verify(role: PersonMismatchError['role'], person: Person, yes: Said): Promise<void> {
    const { systems, timeline } = this.#desk
    const { personalId, name, birthDate } = person
    const { matches } = await timeline.step(
      'residence',
      'verifyCitizen',
      () => systems.residence.verifyCitizen({ personalId, name, birthDate, officer, procedureCode: procedure.code }),
      (result) => {
        const [vi, en] = result.matches ? yes : (['không khớp', 'does not match'] as const)
        return [`${name}: ${vi}`, `${name}: ${en}`]
      },
    )
    if (!matches) throw new PersonMismatchError(role)
  }

  async #upsert(
    dossier: Dossier,
    status: DossierStatus,
    papers: NonNullable<PortalDossier['results']>,
    timeoutMs = 10_000,
  ): Promise<UpsertResult> {
    const { systems, timeline } = this.#desk
    return timeline.step(
      'dvc',
      'upsertDossier',
      () => systems.portal.upsertDossier(portalDossier(dossier, status, papers), { timeoutMs }),
      (result) => describeUpsert(result, papers.length),
    )
  }
}
