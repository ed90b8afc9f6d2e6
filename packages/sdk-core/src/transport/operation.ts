import type { z } from 'zod'
import type { Refusal, RefusalRow } from '../errors/index.ts'
import type { Clock } from '../values/clock.ts'
import type { BodyEncoding, XmlDocument, XmlShapes } from '../xml/index.ts'

/** What `npm run generate` writes about one operation of a contract. */
export interface OperationMeta {
  readonly operationId: string
  readonly method: 'GET' | 'POST' | 'PUT'
  /** A part in braces stands for the field of that name, as `/dossiers/{id}`. */
  readonly path: string
  /** What a repetition would do. Absent is taken as `write`, the most careful reading. */
  readonly effect?: 'read' | 'idempotent-write' | 'write'
  /** For services that share one endpoint: the body field that names the service. Without a value, its being there does. */
  readonly rpc?: { readonly field: string; readonly value?: string }
  /** How request and answer travel. Absent: as JSON. The answer to a form is JSON, too. */
  readonly encoding?: BodyEncoding
  /** Elements of request and answer, where they are XML. With JSON as encoding: the answer may be either. */
  readonly xml?: { readonly request: XmlShapes; readonly answer: XmlShapes }
  /** Statuses of failure whose body is an answer of the system all the same. Absent: none. */
  readonly refusalStatuses?: readonly number[]
  /** Media types of a success that is a file, as `application/pdf`: it is read as {@link FileAnswer}. Absent: none. */
  readonly files?: readonly string[]
}

/** An answer that is a file: what stands in place of the JSON. */
export interface FileAnswer {
  readonly bytes: Uint8Array
}

/** What an operation may use while it writes a request. */
export interface EncodeContext {
  readonly requestId: string
  readonly clock: Clock
}

/** What an operation may use while it reads an answer. */
export interface DecodeContext<Code extends string> {
  /** Ends the call with a documented refusal. */
  refuse(refusal: Refusal<Code>): never
  /** Ends the call with a refusal that the system's table does not know. */
  refuseUnknown(wireCode: string): never
  /** Makes the error of a refusal without throwing it, for one item among many. */
  error(refusal: Refusal<Code>): import('../errors/index.ts').RemoteError<Code>
  /** Reads JSON that travels inside a string, held to the contract like the rest of the answer. */
  unpack<T>(text: unknown, schemas: WireSchemas<T>, path: string): T
  /** Reads XML that travels inside a string, held to the contract in the same way. The name of its root is not looked at. */
  unpackXml<T>(text: unknown, document: XmlDocument, schemas: WireSchemas<T>, path: string): Promise<T>
}

/** The two readings of one object of a contract. */
export interface WireSchemas<T> {
  /** What is sent, and what the judge uses. */
  readonly strict: z.ZodType
  /** What is read: unknown fields kept, lists of codes open. */
  readonly tolerant: z.ZodType<T>
}

/** One operation of a system: two mapping functions between the domain and the wire, and the checks on both sides. */
export interface Operation<Input, Checked, WireRequest extends object, WireAnswer, Output, Code extends string> {
  readonly system: string
  readonly meta: OperationMeta
  readonly refusals: Readonly<Record<Code, RefusalRow>>
  /** Checks what the caller gives, and fills in defaults. */
  readonly input: z.ZodType<Checked, Input>
  /** Checks what is about to be sent. */
  readonly request: z.ZodType<WireRequest>
  readonly answer: WireSchemas<WireAnswer>
  /** Maps the checked input to the wire. */
  encode(input: Checked, context: EncodeContext): WireRequest
  /** Maps an answer to the domain, or ends the call with a refusal. Waits only where XML stands inside JSON. */
  decode(answer: WireAnswer, context: DecodeContext<Code>, input: Checked): Output | Promise<Output>
}

/** Writes an operation down with its types inferred from its schemas. */
export function defineOperation<Input, Checked, WireRequest extends object, WireAnswer, Output, Code extends string>(
  operation: Operation<Input, Checked, WireRequest, WireAnswer, Output, Code>,
): Operation<Input, Checked, WireRequest, WireAnswer, Output, Code> {
  return operation
}
