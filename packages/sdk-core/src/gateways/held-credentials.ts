import type { Clock } from '../values/clock.ts'
import type { Secret } from './credentials.ts'
import { Renewable } from './renewable.ts'

/**
 * Credentials of a gateway that signs every request instead of signing in: read once, and once more when they are refused,
 * because a secret that comes from a function may have been changed meanwhile.
 */
export class HeldCredentials<C> {
  /** Whether reading again can give something else. */
  readonly mayChange: boolean
  readonly #held = new Renewable<{ readonly value: string; readonly expiresAtMs: number; readonly credentials: C }>()
  readonly #read: () => Promise<C>
  #count = 0

  constructor(secrets: readonly Secret[], read: () => Promise<C>) {
    this.mayChange = secrets.some((secret) => typeof secret === 'function')
    this.#read = read
  }

  /** The credentials, with a name for this reading of them that is no secret. */
  async get(clock: Clock): Promise<{ readonly credentials: C; readonly proof: string }> {
    const { credentials, value } = await this.#held.get(clock, async () => ({
      credentials: await this.#read(),
      value: `reading-${(this.#count += 1)}`,
      expiresAtMs: Number.POSITIVE_INFINITY,
    }))
    return { credentials, proof: value }
  }

  giveUp(proof: string | undefined): void {
    this.#held.giveUp(proof)
  }
}
