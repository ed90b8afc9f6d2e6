import type { CaseAnswer, CaseOperation, ConformanceCase, SendOptions } from '../case/conformance-case.ts'
import type { Target } from '../case/target.ts'
import { writeBody } from './write-body.ts'

/** Sends one request as it is. */
export type Send = (request: Request) => Promise<Response>

/** Speaks one style of gateway by hand: signs in, then addresses requests. Written apart from the clients on purpose. */
export interface Connector {
  /** The request for a token or session. */
  signIn(target: Target): Request
  /** The token or session in the answer, as one text. Throws when there is none; never quotes the answer. */
  readProof(answer: CaseAnswer): string
  /** Makes the request for one operation. `proof` is `undefined` when the case sends none. */
  address(target: Target, operation: CaseOperation, body: object, proof: string | undefined): Request
  /** What is demanded of the gateway itself, at every target behind it. */
  readonly cases?: readonly ConformanceCase[]
}

/** Reads a field of an answer that a connector needs, or says that signing in failed. Never quotes the answer. */
export function readField({ status, body }: CaseAnswer, field: string): string {
  const value = (body as Record<string, unknown> | null | undefined)?.[field]
  if (typeof value === 'string' && value !== '') return value
  throw new Error(`Signing in failed: HTTP ${status} without "${field}". Check the credentials of the target.`)
}

/** What a request proves itself with that is to be refused: nothing, or a token that was never issued. */
export function proofFor(choice: 'none' | 'stale'): string | undefined {
  return choice === 'none' ? undefined : '00000000-0000-0000-0000-000000000000'
}

/** The target with some of its credentials replaced, for cases that demand a refusal. */
export function withCredentials(target: Target, change: SendOptions['credentials'] = {}): Target {
  return { ...target, credentials: { ...target.credentials, ...change } }
}

/** Joins a base address and a path with one slash. */
export function at(target: Target, path: string): string {
  return `${target.baseUrl.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
}

/** The request for an operation: fields in the query of a GET, otherwise in a body as the contract writes it. */
export function requestTo(
  url: string,
  operation: CaseOperation,
  body: object,
  headers: Readonly<Record<string, string>>,
): Request {
  const { method } = operation
  if (method !== 'GET') {
    const written = writeBody(operation, body)
    return new Request(url, { method, headers: { ...written.headers, ...headers }, body: written.text })
  }
  const query = new URLSearchParams(body as Record<string, string>).toString()
  return new Request(query === '' ? url : `${url}?${query}`, { headers })
}
