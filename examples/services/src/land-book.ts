import type { LandOutcomes } from '@lienthong/essential-services'
import { dayOf, instantOf, type Clock } from '@lienthong/sdk-core'

type Outcome = Awaited<ReturnType<LandOutcomes['find']>>

/**
 * What the land office has told the one-stop desk, as an officer entered it: on the wire it tells tax notices only. Stands for
 * a table of your own system.
 */
export class LandBook implements LandOutcomes {
  readonly #clock: Clock
  readonly #outcomes = new Map<string, NonNullable<Outcome>>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  find(dossierCode: string): Promise<Outcome> {
    return Promise.resolve(this.#outcomes.get(dossierCode))
  }

  noteSent({ dossierCode, at, dueAt }: Parameters<LandOutcomes['noteSent']>[0]): Promise<void> {
    // What an officer entered of it stays.
    if (!this.has(dossierCode)) this.#outcomes.set(dossierCode, { status: 'received', at, dueAt, papers: [] })
    return Promise.resolve()
  }

  /** Whether an officer has entered anything of a dossier. */
  has(dossierCode: string): boolean {
    const status = this.#outcomes.get(dossierCode)?.status
    return status !== undefined && status !== 'received'
  }

  /** The officer enters that the certificate was changed. */
  enterFinished(dossierCode: string, code: string): void {
    const at = instantOf(this.#clock.now())
    const paper = { code, number: `GCN-${dossierCode}`, issuedOn: dayOf(at) }
    this.#outcomes.set(dossierCode, { status: 'finished', at, papers: [paper] })
  }

  /** The officer enters that the land office said no. */
  enterRefused(dossierCode: string, description: string): void {
    const at = instantOf(this.#clock.now())
    this.#outcomes.set(dossierCode, { status: 'stopped', at, papers: [], refusal: { description } })
  }

  /** The officer enters that papers are missing. */
  enterQuestion(dossierCode: string, items: readonly string[]): void {
    const at = instantOf(this.#clock.now())
    this.#outcomes.set(dossierCode, { status: 'supplement-required', at, papers: [], question: { items } })
  }
}
