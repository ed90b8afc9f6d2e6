import type { z } from 'zod'
import type { TargetPerson } from './target.ts'

/** The part of a contract's operation that a case needs. */
export interface CaseOperation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly rpc?: { readonly field: string; readonly value: string }
}

/** One answer as it came. */
export interface CaseAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** How a request departs from a good one. */
export interface SendOptions {
  /** `none` sends no token or session, `stale` one that was never issued. Default `valid`. */
  readonly signIn?: 'valid' | 'none' | 'stale'
}

/** What a case may do and demand. It speaks the wire, never a client: a bug must not be able to prove itself right. */
export interface CaseContext {
  /** Somebody the target names for this purpose. */
  person(persona: string): TargetPerson
  /** A code nobody used before, at most 30 characters. */
  unique(prefix: string): string
  send(operation: CaseOperation, body: object, options?: SendOptions): Promise<CaseAnswer>
  /** Lets so much time pass at the target: a mock moves its clock, a live system is waited for. */
  letTimePass(ms: number): Promise<void>
  /** Demands an HTTP status. */
  expectStatus(answer: CaseAnswer, status: number): void
  /** Demands that a value fits a schema of the contract, and returns it typed. */
  expectFits<T>(value: unknown, schema: z.ZodType<T>, what: string): T
  /** Demands a code. Both are printed when they differ: give codes, never people's data. */
  expectCode(actual: unknown, expected: string | number | boolean, what: string): void
  /** Demands that something holds; the sentence says what, without values. */
  expect(holds: boolean, what: string): void
}

/** One requirement on a system. One file, named by the requirement. */
export interface ConformanceCase {
  /** `system/operation.requirement`, as `insurance/check-card.expired-card`. */
  readonly id: string
  readonly operation: string
  readonly kind: 'success' | 'refusal'
  readonly requirement: string
  readonly requirementVi: string
  readonly source: string
  readonly confidence: 'documented' | 'observed' | 'inferred' | 'assumed'
  run(context: CaseContext): Promise<void>
}
