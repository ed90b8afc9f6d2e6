/** Holds the state of the generator, so that a snapshot continues where it was taken. */
export interface RandomState {
  random: number
}

/** Seeded pseudo-random numbers (mulberry32): the same seed and the same requests give the same world. Not for secrets. */
export class Random {
  readonly #state: () => RandomState

  constructor(state: () => RandomState) {
    this.#state = state
  }

  /** A whole number, 0 <= n < limit. */
  below(limit: number): number {
    const state = this.#state()
    state.random = (state.random + 0x6d2b79f5) | 0
    let mixed = Math.imul(state.random ^ (state.random >>> 15), 1 | state.random)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  }

  /** One of a list. */
  pick<const T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0]
  }

  /** So many decimal digits. */
  digits(count: number): string {
    return Array.from({ length: count }, () => this.below(10)).join('')
  }

  /** So many hexadecimal digits. */
  hex(count: number): string {
    return Array.from({ length: count }, () => this.below(16).toString(16)).join('')
  }
}
