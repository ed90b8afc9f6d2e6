import type { Slice, World } from '../world/world.ts'

/** Tokens or sessions that a gateway has given out. */
export class Tokens {
  readonly #slice: Slice<Record<string, number>>

  constructor(gateway: string) {
    this.#slice = { key: `tokens:${gateway}`, initial: () => ({}) }
  }

  /** Gives out a value that is good for so long on the clock of the world. */
  issue(world: World, value: string, ttlMs: number): string {
    world.slice(this.#slice)[value] = world.clock.now() + ttlMs
    return value
  }

  /** Whether a value was given out and its time is not over. */
  isValid(world: World, value: unknown): boolean {
    const issued = world.slice(this.#slice)
    return typeof value === 'string' && Object.hasOwn(issued, value) && world.clock.now() < (issued[value] ?? 0)
  }
}
