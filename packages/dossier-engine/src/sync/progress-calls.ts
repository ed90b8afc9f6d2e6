import type { ProgressStep } from '@lienthong/sdk-dvc'
import { mostStepsPerCall } from './sync-event.ts'

interface Waiting {
  readonly steps: readonly ProgressStep[]
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** A call for several dossiers failed: which of them it was is not known. */
export class SharedFailure extends Error {
  override readonly name = 'SharedFailure'
  readonly error: unknown
  constructor(error: unknown) {
    super('A call for several dossiers failed')
    this.error = error
  }
}

/**
 * Puts the steps of several dossiers into one call of the portal, as many as fit. Nothing waits while few calls are under way;
 * what comes while they are busy goes together.
 */
export class ProgressCalls {
  readonly #send: (steps: readonly ProgressStep[]) => Promise<void>
  readonly #mostCalls: number
  #waiting: Waiting[] = []
  #underWay = 0

  /** @param mostCalls - Calls under way from which on steps are gathered. */
  constructor(send: (steps: readonly ProgressStep[]) => Promise<void>, mostCalls: number) {
    this.#send = send
    this.#mostCalls = mostCalls
  }

  /**
   * Sends the steps of one dossier.
   *
   * @param alone - In a call of their own, after one with others has failed.
   * @throws {@link SharedFailure} when others were in the same call.
   */
  async add(steps: readonly ProgressStep[], alone: boolean): Promise<void> {
    if (alone) return this.#send(steps)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ steps, resolve, reject })
      this.#run()
    })
  }

  #run(): void {
    while (this.#waiting.length > 0 && this.#underWay < this.#mostCalls) {
      this.#underWay += 1
      void this.#call(this.#take()).finally(() => {
        this.#underWay -= 1
        this.#run()
      })
    }
  }

  /** The first in line, and others behind it that fit in beside it. */
  #take(): Waiting[] {
    const taken: Waiting[] = []
    let room = mostStepsPerCall
    this.#waiting = this.#waiting.filter((one) => {
      if (one.steps.length > room) return true
      room -= one.steps.length
      taken.push(one)
      return false
    })
    return taken
  }

  async #call(taken: readonly Waiting[]): Promise<void> {
    try {
      await this.#send(taken.flatMap(({ steps }) => steps))
      for (const { resolve } of taken) resolve()
    } catch (error) {
      const told = taken.length > 1 ? new SharedFailure(error) : error
      for (const { reject } of taken) reject(told)
    }
  }
}
