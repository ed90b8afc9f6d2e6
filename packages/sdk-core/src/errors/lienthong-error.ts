import { brand } from './is-lienthong-error.ts'
import { safeCause } from './safe-cause.ts'

/** Which of the four things went wrong. */
export type ErrorKind = 'input' | 'transport' | 'remote' | 'contract'

/**
 * What became of the request.
 * - `not-sent`: the other side never saw it; sending it is safe.
 * - `rejected`: the other side answered no; it did nothing.
 * - `unknown`: it may have been carried out; look it up before repeating a write.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown'

/** What every error of this project is made from. Holds no personal data. */
export interface ErrorDetails<Code extends string = string> {
  readonly code: Code
  readonly system: string
  readonly operation: string
  readonly message: string
  readonly messageVi: string
  readonly retryable: boolean
  readonly outcome: Outcome
  readonly requestId?: string | undefined
  /** The error behind this one. Only its name and code are kept. */
  readonly cause?: unknown
  /** Kept for a debugger, hidden from JSON, logs and inspect. */
  readonly request?: unknown
  readonly response?: unknown
}

const inspect = Symbol.for('nodejs.util.inspect.custom')

/**
 * The base of every error thrown by a client. Switch on `code`, which is a closed union per system.
 *
 * `message` (English) and `messageVi` name fields and rules, never values: both are safe to log and to show.
 */
export abstract class LienThongError<Code extends string = string> extends Error {
  abstract readonly kind: ErrorKind
  readonly code: Code
  readonly system: string
  readonly operation: string
  readonly messageVi: string
  readonly retryable: boolean
  readonly outcome: Outcome
  readonly requestId?: string
  declare readonly request?: unknown
  declare readonly response?: unknown

  constructor(details: ErrorDetails<Code>) {
    super(details.message, details.cause === undefined ? undefined : { cause: safeCause(details.cause) })
    this.code = details.code
    this.system = details.system
    this.operation = details.operation
    this.messageVi = details.messageVi
    this.retryable = details.retryable
    this.outcome = details.outcome
    if (details.requestId !== undefined) this.requestId = details.requestId
    hide(this, brand, true)
    // A wire body holds a citizen's data, so it must not travel with JSON.stringify, spread or console.log.
    hide(this, 'request', details.request)
    hide(this, 'response', details.response)
  }

  /** The error as data, without request, response and cause. */
  toJSON(): Record<string, unknown> {
    const { kind, code, system, operation, message, messageVi, retryable, outcome, requestId } = this
    return { kind, code, system, operation, message, messageVi, retryable, outcome, requestId }
  }

  /** @internal */
  [inspect](): string {
    return `${this.name} ${JSON.stringify(this.toJSON())}`
  }
}

function hide(target: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: false })
}
