import { isLienThongError, type Clock } from '@lienthong/sdk-core'
import type { DossierStatus, PortalDossier } from '@lienthong/sdk-dvc'
import { retryDelayMs, type SyncRetryOptions } from './retry-delay.ts'
import type { DossierClaim } from './claims.ts'
import {
  planDelivery,
  type Action,
  type Doubt,
  type PlanContext,
  type PlanProblem,
  type Standing,
} from './plan-delivery.ts'
import { PortalClosed, type PortalGate } from './portal-gate.ts'
import type { PortalLine } from './portal-line.ts'
import { SharedFailure } from './progress-calls.ts'
import type { KeptEvent } from './sync-event.ts'
import { failureOf, planProblem, problemOf, wasAnswered, type SyncProblem } from './sync-problem.ts'

/** What a delivery needs. */
export interface DeliveryTools {
  readonly line: PortalLine
  readonly gate: PortalGate
  readonly clock: Clock
  readonly random: () => number
  readonly retry: SyncRetryOptions
  readonly undecidable: 'hold' | 'send'
}

/** Where a dossier stands, between two events. */
export interface Place {
  readonly known: boolean
  readonly status: DossierStatus | null
  /** What of the event may have been carried out. */
  readonly doubt: Doubt | null
  readonly attempts: number
}

/** What became of an event. */
export type Delivered = Place &
  (
    | { readonly outcome: 'delivered' }
    | { readonly outcome: 'closed' }
    | { readonly outcome: 'retry'; readonly wakeAt: number; readonly problem: SyncProblem }
    | { readonly outcome: 'dead'; readonly problem: SyncProblem }
  )

/** Brings one event to the portal, once: what is in doubt is looked up, and only what is missing is sent. */
export class Delivery {
  readonly #tools: DeliveryTools
  readonly #code: string
  readonly #event: KeptEvent
  readonly #before: Place
  /** The state after the last call that went well. */
  #reached: DossierStatus | null
  /** What of this event the portal may have. */
  #doubt: Doubt | null
  /** Whether its steps go in a call of their own: one that failed already is not to spoil the call of others again. */
  #alone: boolean
  #isLooking = false

  constructor(tools: DeliveryTools, { dossier }: Pick<DossierClaim, 'dossier'>, event: KeptEvent, before: Place) {
    this.#tools = tools
    this.#code = dossier
    this.#event = event
    this.#before = before
    this.#reached = before.status
    this.#doubt = before.doubt
    this.#alone = before.attempts > 0
  }

  async run(): Promise<Delivered> {
    for (let round = 1; ; round += 1) {
      try {
        const problem = await this.#round()
        if (problem !== undefined) return { ...this.#place(), outcome: 'dead', problem }
        return { known: true, status: this.#reached, doubt: null, attempts: 0, outcome: 'delivered' }
      } catch (error) {
        const settled = await this.#settle(error, round)
        if (settled !== undefined) return settled
      }
    }
  }

  async #round(): Promise<SyncProblem | undefined> {
    const { known, status } = this.#before
    const left: Standing = known ? { status: status ?? undefined } : undefined
    // A dossier that we have never brought there may be there all the same, with all its steps.
    const doubt = this.#doubt ?? (known ? undefined : 'steps')
    const found = doubt === undefined ? left : await this.#look()
    const plan = planDelivery(this.#event, { left, found, doubt })
    if ('problem' in plan) return this.#undecided(plan.problem, { left, found })
    if (plan.trustsState !== true) return this.#performAll(plan.actions)
    const { witness } = this.#tools.line
    return witness.alone(() =>
      witness.moves === false
        ? this.#undecided('OUTCOME_UNDECIDABLE', { left, found })
        : this.#performAll(plan.actions, true),
    )
  }

  async #undecided(
    problem: PlanProblem,
    standing: Pick<PlanContext, 'left' | 'found'>,
  ): Promise<SyncProblem | undefined> {
    if (problem !== 'OUTCOME_UNDECIDABLE' || this.#tools.undecidable === 'hold') return planProblem(problem)
    const again = planDelivery(this.#event, { ...standing, doubt: undefined })
    return 'problem' in again ? planProblem(again.problem) : this.#performAll(again.actions)
  }

  async #performAll(actions: readonly Action[], isAlone = false): Promise<undefined> {
    const { witness } = this.#tools.line
    for (const action of actions) {
      const before = this.#reached
      await this.#perform(action)
      if (action.call !== 'progress' || witness.moves !== undefined || this.#reached === before) continue
      if (isAlone) await this.#watch()
      else if (witness.isWanted) await witness.alone(() => this.#watch())
    }
  }

  /** Looks once in the life of a worker whether the steps just taken moved the state. */
  async #watch(): Promise<void> {
    const expected = this.#reached
    const found = await this.#look()
    if (found !== undefined) this.#tools.line.witness.moves = found.status === expected
    this.#reached = expected
  }

  async #look(): Promise<Standing> {
    this.#isLooking = true
    const found = await this.#tools.line.find(this.#code)
    this.#isLooking = false
    if (found === undefined) return undefined
    this.#reached = found.status ?? null
    return { status: found.status }
  }

  async #perform(action: Action): Promise<void> {
    const part = action.call === 'progress' ? 'steps' : 'dossier'
    try {
      this.#reached = await this.#call(action)
      this.#mayHave(part)
    } catch (error) {
      if (!didNothing(error)) this.#mayHave(part)
      throw error
    }
  }

  #mayHave(part: Doubt): void {
    if (this.#doubt !== 'steps') this.#doubt = part
  }

  async #call(action: Action): Promise<DossierStatus | null> {
    const { line } = this.#tools
    const { dossier } = this.#event
    if (action.call === 'progress') {
      const steps = action.steps.map((step) => ({ dossierCode: this.#code, ...step }))
      await line.progress(steps, this.#alone)
      return steps.at(-1)?.status ?? this.#reached
    }
    if (dossier === undefined) return this.#reached
    if (action.call === 'update') {
      await line.sync(dossier, 'update')
      return dossier.status
    }
    await line.sync(asCreated(dossier, action.status), 'new')
    return action.status
  }

  /** Says how it goes on after a failure; `undefined`: at once, after looking it up. */
  async #settle(thrown: unknown, round: number): Promise<Delivered | undefined> {
    if (thrown instanceof PortalClosed) return { ...this.#place(), outcome: 'closed' }
    const isShared = thrown instanceof SharedFailure
    const error = isShared ? thrown.error : thrown
    if (error instanceof PortalClosed || isAborted(error)) return { ...this.#place(), outcome: 'closed' }
    // Others were in the same call: each is looked up, and what is missing goes by itself.
    if (isShared) this.#alone = true
    const failure = failureOf(error)
    if (failure === 'account') return { ...this.#place(), outcome: 'closed' }
    if (isShared && failure === 'refused') return undefined
    if (failure === 'refused') return this.#refused(error)
    // The portal has done with the request, so what it says now holds.
    if (wasAnswered(error) && round === 1) {
      // At least the dossier itself is to be looked up.
      this.#mayHave('dossier')
      return undefined
    }
    // It was just looked up, so it is neither the session nor what we believed of the portal.
    if ((failure === 'perhaps-refused' || failure === 'looked-wrong') && !this.#isLooking) {
      return this.#again(error, this.#before.attempts + 1, this.#tools.retry.unknownRefusals ?? 6)
    }
    const verdict = wasAnswered(error) ? 'alive' : await this.#tools.gate.verdict()
    if (verdict === 'down') return { ...this.#place(), outcome: 'closed' }
    return this.#again(error, this.#before.attempts + (verdict === 'alive' ? 1 : 0))
  }

  #refused(error: unknown): Delivered {
    const { refusals = 3 } = this.#tools.retry
    const attempts = this.#before.attempts + 1
    const isOurs = isLienThongError(error) && error.kind === 'input'
    if (!isOurs && attempts < refusals) return this.#again(error, attempts)
    return { ...this.#place(), attempts, outcome: 'dead', problem: problemOf(error) }
  }

  #again(error: unknown, attempts: number, most = Infinity): Delivered {
    const { clock, random, retry } = this.#tools
    const delayMs = retryDelayMs(error, Math.max(1, attempts), random(), retry)
    const problem = problemOf(error)
    if (attempts >= Math.min(most, retry.attempts ?? 12))
      return { ...this.#place(), attempts, outcome: 'dead', problem }
    return { ...this.#place(), attempts, outcome: 'retry', wakeAt: clock.now() + delayMs, problem }
  }

  #place(): Place {
    const { known, status, attempts } = this.#before
    return { known, status, doubt: this.#doubt, attempts }
  }
}

/** What is only true at the end is said at the end. */
function asCreated(dossier: PortalDossier, status: DossierStatus): PortalDossier {
  if (status === dossier.status) return dossier
  const { finishedAt: _finished, returnedAt: _returned, results: _results, ...rest } = dossier
  return { ...rest, status }
}

/** Nothing left this program, or the portal said no. Where others were in the same call, a no is not believed. */
function didNothing(error: unknown): boolean {
  const cause = error instanceof SharedFailure ? error.error : error
  if (cause instanceof PortalClosed) return true
  if (!isLienThongError(cause)) return false
  return cause.outcome === 'not-sent' || (cause.outcome === 'rejected' && !(error instanceof SharedFailure))
}

function isAborted(error: unknown): boolean {
  return isLienThongError(error) && error.code === 'ABORTED'
}
