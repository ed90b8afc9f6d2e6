import type { OperationMeta } from '@lienthong/sdk-core'
import type { z } from 'zod'
import type { World } from '../world/world.ts'
import type { ParamsOf, Replier, Reply, RequestOf } from './reply.ts'

/** One request as a handler sees it. */
export interface HandlerInput<Body, Params = Readonly<Record<string, string>>> {
  readonly world: World
  readonly body: Body
  readonly query: URLSearchParams
  readonly headers: Headers
  /** Where the mocks were asked, as `http://127.0.0.1:4010`: for addresses that stand in answers. */
  readonly origin: string
  /** Fields that stood in the path, decoded and checked. */
  readonly params: Params
}

/** A place where a request leaves the contract. */
export interface ContractProblem {
  readonly path: string
  readonly rule: string
}

/** One operation of a mock, with the types rubbed off so that all can stand in one list. */
export interface MockOperation {
  readonly meta: OperationMeta
  readonly request: z.ZodType
  /** A longer body is outside the contract, and nothing of it is kept in memory. Absent: 20 MB, as for all requests. */
  readonly maxBodyBytes?: number
  /** Schemas of the answers by status: the mock is held to the contract too. */
  readonly answers: Readonly<Record<number, z.ZodType>>
  /** Carries a request out and answers. */
  handle(input: HandlerInput<never>): Reply | Promise<Reply>
  /** Answers a request outside the contract. */
  malformed(problems: readonly ContractProblem[]): Reply
  /** Fails inside an HTTP 200. */
  errorIn200(): Reply
}

/** An operation as it is written in `mock/handlers/`. */
export interface MockOperationSpec<Op extends { responses: object }> {
  readonly meta: OperationMeta
  readonly request: z.ZodType
  /** Bytes of the longest body that makes sense here. Default 20 MB. */
  readonly maxBodyBytes?: number
  readonly answers: { readonly [Status in keyof Op['responses'] & number]: z.ZodType }
  /** Carries the request out and answers. */
  handle(input: HandlerInput<RequestOf<Op>, ParamsOf<Op>>, reply: Replier<Op>): Reply | Promise<Reply>
  /** What the real system says to a request outside the contract. */
  malformed(problems: readonly ContractProblem[], reply: Replier<Op>): Reply
  /** What the real system says inside an HTTP 200 when it fails. */
  errorIn200(reply: Replier<Op>): Reply
}

/**
 * Writes an operation of a mock against the contract: a status or a body that is not documented does not compile.
 *
 * @example export const verifyCitizen = mockOperation<Operations['verifyCitizen']>({ meta: operations.verifyCitizen, … })
 */
export function mockOperation<Op extends { responses: object }>(spec: MockOperationSpec<Op>): MockOperation {
  const reply: Replier<Op> = (status, body) => ({ status, body })
  return {
    meta: spec.meta,
    request: spec.request,
    ...(spec.maxBodyBytes !== undefined && { maxBodyBytes: spec.maxBodyBytes }),
    answers: spec.answers,
    handle: (input) => spec.handle(input as HandlerInput<never, ParamsOf<Op>>, reply),
    malformed: (problems) => spec.malformed(problems, reply),
    errorIn200: () => spec.errorIn200(reply),
  }
}
