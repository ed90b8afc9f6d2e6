import type { Instant } from '@lienthong/sdk-core'
import type { Fault } from '../faults/fault.ts'
import { maskPath } from './mask-path.ts'

/** What a mock remembers of one request: never a body, a query or a value. */
export interface JournalEntry {
  readonly id: number
  /** Time of the world. */
  readonly at: Instant
  readonly gateway: string
  readonly system: string
  readonly operation: string
  readonly method: string
  /** For an unknown path: with `…` in place of what the nearest one does not have. */
  readonly path: string
  /** HTTP status; absent when no answer was given. */
  readonly status?: number
  /** The request against the contract. */
  readonly verdict: 'valid' | 'invalid' | 'unknown-operation' | 'not-checked'
  /** Where the request leaves the contract, as `soDinhDanh: format`. */
  readonly problems: readonly string[]
  readonly fault?: Fault['kind']
  /** For an unknown path: the operation that comes nearest. */
  readonly nearest?: string
}

/** The last requests, oldest dropped first; the count goes on. */
export class Journal {
  readonly #entries: JournalEntry[] = []
  readonly #limit: number
  #total = 0

  constructor(limit = 10_000) {
    this.#limit = limit
  }

  /** Writes a request down. */
  add(entry: Omit<JournalEntry, 'id'>): void {
    const path = entry.system === '' ? maskPath(entry.path, entry.nearest) : entry.path
    this.#entries.push({ id: (this.#total += 1), ...entry, path })
    if (this.#entries.length > this.#limit) this.#entries.shift()
  }

  /** Every request since the journal was last cleared, also those already dropped. */
  get total(): number {
    return this.#total
  }

  /** The requests still remembered that fit, oldest first. */
  list(filter: Partial<Pick<JournalEntry, 'system' | 'operation' | 'verdict'>> = {}): JournalEntry[] {
    const wanted = Object.entries(filter).filter(([, value]) => value !== undefined)
    return this.#entries.filter((entry) => wanted.every(([key, value]) => entry[key as keyof JournalEntry] === value))
  }

  /** Forgets everything and counts from zero. */
  clear(): void {
    this.#entries.length = 0
    this.#total = 0
  }
}
