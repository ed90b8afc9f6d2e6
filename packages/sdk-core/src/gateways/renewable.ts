import type { Clock } from '../values/clock.ts'

/** A token or session with the time it stops working. */
export interface Proof {
  readonly value: string
  readonly expiresAtMs: number
}

/** Holds one token or session: fetched when needed, by one request however many callers wait. */
export class Renewable<P extends Proof = Proof> {
  #current: P | undefined
  #underway: Promise<P> | undefined
  readonly #renewBeforeMs: number

  /** @param renewBeforeMs - Fetched this long before it expires, so that a call on its way does not arrive too late. */
  constructor(renewBeforeMs = 30_000) {
    this.#renewBeforeMs = renewBeforeMs
  }

  /** The proof in use, or a fresh one from `issue`. A failed `issue` is not kept: the next caller tries again. */
  async get(clock: Clock, issue: () => Promise<P>): Promise<P> {
    if (this.#current !== undefined && clock.now() < this.#current.expiresAtMs - this.#renewBeforeMs)
      return this.#current
    this.#underway ??= issue()
      .then((proof) => (this.#current = proof))
      .finally(() => (this.#underway = undefined))
    return this.#underway
  }

  /** Forgets the proof if it is still this one: of many callers refused at once, only the first clears it. */
  giveUp(value: string | undefined): void {
    if (this.#current?.value === value) this.#current = undefined
  }

  /** Forgets the proof, whichever it is. */
  clear(): void {
    this.#current = undefined
  }
}
