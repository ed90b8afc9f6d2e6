import { isLienThongError, type CallOptions } from '@lienthong/sdk-core'
import type { FoundDossier, NationalPortalClient, PortalDossier, ProgressStep } from '@lienthong/sdk-dvc'
import type { SyncMeters } from './meters.ts'
import { Patience } from './patience.ts'
import type { PortalGate } from './portal-gate.ts'
import { ProgressCalls } from './progress-calls.ts'
import type { StepWitness } from './step-witness.ts'
import { failureOf } from './sync-problem.ts'

/** What a line to the portal is made of. */
export interface LineOptions {
  readonly portal: NationalPortalClient
  readonly gate: PortalGate
  readonly timeoutMs: number
  readonly concurrency: number
  /** Called when an answer is late; what it gives back is called when it has come. */
  readonly onLate: () => () => void
  readonly meters: SyncMeters
  readonly witness: StepWitness
}

/** The portal as deliveries call it: behind the gate, with patience, measured. */
export class PortalLine {
  readonly #options: LineOptions
  readonly #patience: Patience
  readonly #progress: ProgressCalls
  readonly #cut = new AbortController()

  constructor(options: LineOptions) {
    this.#options = options
    this.#patience = new Patience(options.timeoutMs)
    const { portal, concurrency } = options
    this.#progress = new ProgressCalls(
      (steps) => this.#call('progress', (how) => portal.syncProgress(steps, how)),
      Math.max(1, Math.ceil(concurrency / 2)),
    )
  }

  /** What is known of this portal, whoever works with it. */
  get witness(): StepWitness {
    return this.#options.witness
  }

  find(code: string): Promise<FoundDossier | undefined> {
    return this.#call('find', (how) => this.#options.portal.findDossier(code, how))
  }

  sync(dossier: PortalDossier, as: 'new' | 'update'): Promise<void> {
    return this.#call(as === 'new' ? 'create' : 'update', (how) => this.#options.portal.syncDossier(dossier, as, how))
  }

  progress(steps: readonly ProgressStep[], alone: boolean): Promise<void> {
    return this.#progress.add(steps, alone)
  }

  /** Ends the calls under way; what became of them is not known. */
  cut(): void {
    this.#cut.abort()
  }

  async #call<Answer>(operation: string, work: (how: CallOptions) => Promise<Answer>): Promise<Answer> {
    const { gate, meters } = this.#options
    await gate.pass()
    const begun = performance.now()
    let onTime: (() => void) | undefined
    const late = setTimeout(() => (onTime = this.#options.onLate()), this.#patience.lateMs)
    try {
      const answer = await work({ timeoutMs: this.#patience.timeoutMs, signal: this.#cut.signal })
      const ms = performance.now() - begun
      this.#patience.answered(ms)
      gate.success()
      meters.request(operation, 'ok', ms)
      return answer
    } catch (error) {
      meters.request(operation, isLienThongError(error) ? error.code : 'UNEXPECTED', performance.now() - begun)
      this.#judge(error, operation)
      throw error
    } finally {
      clearTimeout(late)
      onTime?.()
    }
  }

  #judge(error: unknown, operation: string): void {
    const { gate } = this.#options
    if (isLienThongError(error) && error.code === 'ABORTED') {
      gate.undecided()
      return
    }
    if (isLienThongError(error) && error.code === 'TIMEOUT') this.#patience.ranOut()
    const failure = failureOf(error)
    // A look-up has nothing that could be refused: then it is the portal.
    if (failure === 'trouble' || (failure === 'perhaps-refused' && operation === 'find')) gate.failure()
    else if (failure === 'account') gate.refusedAccount()
    // A refusal is an answer too. What we refused ourselves says nothing of the portal.
    else if (isLienThongError(error) && error.kind === 'remote') gate.success()
    else gate.undecided()
  }
}
