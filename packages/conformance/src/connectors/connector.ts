import type { CaseOperation, SendOptions } from '../case/conformance-case.ts'
import type { Target } from '../case/target.ts'

/** Sends one request as it is. */
export type Send = (request: Request) => Promise<Response>

/** Speaks one style of gateway by hand: signs in, then addresses requests. Written apart from the clients on purpose. */
export interface Connector {
  /** Fetches a token or session; called once per run. */
  signIn(target: Target, send: Send): Promise<string>
  /** Makes the request for one operation. `proof` is `undefined` when the case sends none. */
  address(target: Target, operation: CaseOperation, body: object, proof: string | undefined): Request
}

/** Reads a field of an answer that a connector needs, or says that signing in failed. Never quotes the answer. */
export async function readField(response: Response, field: string): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined)
  const value = (body as Record<string, unknown> | null | undefined)?.[field]
  if (typeof value === 'string' && value !== '') return value
  throw new Error(`Signing in failed: HTTP ${response.status} without "${field}". Check the credentials of the target.`)
}

/** A proof that was never issued, for cases that demand a refusal. */
export function proofFor(choice: SendOptions['signIn'], proof: string): string | undefined {
  if (choice === 'none') return undefined
  return choice === 'stale' ? '00000000-0000-0000-0000-000000000000' : proof
}

/** Joins a base address and a path with one slash. */
export function at(target: Target, path: string): string {
  return `${target.baseUrl.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
}
