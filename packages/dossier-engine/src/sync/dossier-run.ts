import { mostEventsPerClaim, type DossierClaim } from './claims.ts'
import { Delivery, type Delivered, type DeliveryTools, type Place } from './delivery.ts'
import type { SyncMeters } from './meters.ts'
import type { DossierResult, Results } from './results.ts'

/** What one run of a dossier needs. */
export interface DossierRunTools extends DeliveryTools {
  readonly results: Results
  readonly meters: SyncMeters
  /** Whether the worker takes leave: what is not begun is given back. */
  readonly isStopping: () => boolean
  /** Lets so many dossiers call the portal at a time. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
  readonly onDelivered: (code: string) => void
}

/** Sends the events of one dossier, one after the other, and gives it back. */
export class DossierRun {
  readonly #claim: DossierClaim
  readonly #tools: DossierRunTools
  #place: Place
  #sent: number

  constructor(claim: DossierClaim, tools: DossierRunTools) {
    this.#claim = claim
    this.#tools = tools
    const { known, status, doubt, attempts, sent } = claim
    this.#place = { known, status, doubt, attempts }
    this.#sent = sent
  }

  async run(): Promise<void> {
    const { results } = this.#tools
    const last = await this.#tools.inTurn(() => this.#deliverAll())
    await results.add(last)
  }

  /** @returns What is written when the dossier is given back. */
  async #deliverAll(): Promise<DossierResult> {
    const events = this.#claim.events ?? []
    for (const [at, { position, data }] of events.entries()) {
      if (this.#tools.isStopping() || this.#tools.gate.closedForMs() > 0) return this.#release({}, true)
      const delivered = await new Delivery(this.#tools, this.#claim, data, this.#place).run()
      const { known, status, doubt, attempts } = delivered
      this.#place = { known, status, doubt, attempts }
      if (delivered.outcome !== 'delivered') return this.#ended(delivered)
      this.#sent = position
      if (data.more === undefined) {
        this.#tools.meters.event('delivered')
        this.#tools.onDelivered(this.#claim.dossier)
      }
      // Whatever is in doubt later is the event after this one: that must be written before it begins.
      if (at + 1 < events.length && !(await this.#tools.results.add(this.#result({})))) return this.#release({}, false)
    }
    return this.#release({}, events.length === mostEventsPerClaim)
  }

  #ended(ended: Exclude<Delivered, { readonly outcome: 'delivered' }>): DossierResult {
    const { meters, clock } = this.#tools
    if (ended.outcome === 'closed') return this.#release({}, true)
    const { problem } = ended
    if (ended.outcome === 'dead') {
      meters.event('dead')
      return this.#release({ deadAt: clock.now(), problem }, false)
    }
    meters.event('retried')
    return this.#release({ wakeAt: ended.wakeAt, problem }, false)
  }

  #release(more: Pick<DossierResult, 'wakeAt' | 'deadAt' | 'problem'>, again: boolean): DossierResult {
    return { ...this.#result(more), release: { job: this.#claim.job, again } }
  }

  #result(more: Pick<DossierResult, 'wakeAt' | 'deadAt' | 'problem'>): DossierResult {
    const { dossier, epoch } = this.#claim
    return { dossier, epoch, sent: this.#sent, ...this.#place, ...more }
  }
}
