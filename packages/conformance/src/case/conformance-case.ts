import type { z } from 'zod'
import type { TargetPerson } from './target.ts'

/** The part of a contract's operation that a case needs. */
export interface CaseOperation {
  readonly operationId: string
  readonly method: string
  /** A part in braces stands for the field of that name, as `/dossiers/{id}`. */
  readonly path: string
  /** What a request of it does. Absent is taken as `write`, the most careful reading. */
  readonly effect?: 'read' | 'idempotent-write' | 'write'
  readonly rpc?: { readonly field: string; readonly value?: string }
  /** How request and answer travel. Absent: as JSON. The answer to a form is JSON, too. */
  readonly encoding?: 'form' | 'xml' | 'soap'
  /** Elements of request and answer, where they are XML. With JSON as encoding: the answer may be either. */
  readonly xml?: { readonly request: CaseElements; readonly answer: CaseElements }
}

/** Elements of a contract in their order, by name. */
export type CaseElements = Readonly<Record<string, CaseElement>>

/** How one element is written. */
export interface CaseElement {
  readonly namespace?: string
  readonly prefix?: string
  readonly many?: true
  readonly text?: true
  readonly attribute?: true
  readonly children?: CaseElements
}

/** One answer as it came. */
export interface CaseAnswer {
  readonly status: number
  readonly headers: Headers
  /** Plain data: JSON, or the elements of XML. `undefined` when it is neither, or not what the operation answers. */
  readonly body: unknown
  /** The body as it came, read as text: enough to see what kind of file it is. */
  readonly text: string
}

/** How a request departs from a good one. */
export interface SendOptions {
  /** `none` sends no token or session, `stale` one that was never issued. Default `valid`. */
  readonly signIn?: 'valid' | 'none' | 'stale'
  /** Sent in place of the body, for cases that demand how a broken one is refused. */
  readonly instead?: { readonly contentType: string; readonly text: string }
  /** Credentials of the target that are replaced in this request, as `{ dstcode: 'nobody' }`. */
  readonly credentials?: Readonly<Record<string, string>>
}

/** What a case may do and demand. It speaks the wire, never a client: a bug must not be able to prove itself right. */
export interface CaseContext {
  /** Somebody the target names for this purpose. */
  person(persona: string): TargetPerson
  /** What else the target tells of somebody; fails the case when it does not. */
  fact(person: TargetPerson, name: string): string
  /** Day of the run in Viet Nam, `YYYY-MM-DD`. */
  readonly today: string
  /** A code nobody used before, at most 30 characters. */
  unique(prefix: string): string
  /** Asks for a token or session of its own, with some credentials replaced. */
  signIn(change?: SendOptions['credentials']): Promise<CaseAnswer>
  /** Sends one request and reads the answer, whatever it says. */
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
  /** `system/operation.requirement`, as `insurance/check-card.expired-card`; of a gateway, `ngsp/issue-token.…`. */
  readonly id: string
  readonly operation: string
  readonly kind: 'success' | 'refusal'
  readonly requirement: string
  readonly requirementVi: string
  readonly source: string
  readonly confidence: 'documented' | 'observed' | 'inferred' | 'assumed'
  /**
   * The case may leave something behind at the target, as a dossier. Where writing is not allowed it is left out before
   * anything is sent; a case that writes without saying so is stopped at its first write.
   */
  readonly writes?: boolean
  /** Asks and demands; ends without an error when the requirement is met. */
  run(context: CaseContext): Promise<void>
}
