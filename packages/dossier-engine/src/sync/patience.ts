/**
 * How long an answer is waited for. A portal that answers in 50 ms and then not for two seconds has lost the request: to wait
 * half a minute for it would hold up a dossier that can be looked up now. A portal that has become slow is waited for longer.
 */
export class Patience {
  readonly #mostMs: number
  readonly #leastMs: number
  #usualMs: number
  #seen = 0

  /** @param mostMs - Never longer, and so long until something is known. */
  constructor(mostMs: number, leastMs = Math.min(mostMs, 2_000)) {
    this.#mostMs = mostMs
    this.#leastMs = leastMs
    this.#usualMs = mostMs
  }

  /** Milliseconds for the next call. */
  get timeoutMs(): number {
    if (this.#seen < 5) return this.#mostMs
    return Math.round(Math.min(this.#mostMs, Math.max(this.#leastMs, this.#usualMs * 30)))
  }

  /** Milliseconds after which an answer is late, so that its place may be lent to another dossier. */
  get lateMs(): number {
    return this.#seen < 5 ? 500 : Math.max(100, this.#usualMs * 8)
  }

  answered(ms: number): void {
    this.#seen += 1
    this.#usualMs = this.#seen === 1 ? ms : this.#usualMs * 0.95 + ms * 0.05
  }

  /** It may have become slow: the next ones are waited for longer. */
  ranOut(): void {
    this.#usualMs = Math.min(this.#mostMs, this.#usualMs * 1.1)
  }
}
