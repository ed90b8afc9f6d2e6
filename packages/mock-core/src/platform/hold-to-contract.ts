import { misplacedElements, safePath, shapeXml } from '@lienthong/sdk-core'
import type { z } from 'zod'
import type { IncomingRequest } from '../gateways/mock-gateway.ts'
import type { ContractProblem, MockOperation } from '../system/mock-operation.ts'
import type { Reply } from '../system/reply.ts'
import { XmlBody } from './read-body.ts'

/** Places that are named when a request leaves the contract; more help nobody. */
const maxProblems = 50

/** The body as the operation understands it. XML where it wants JSON, and the reverse, is nothing. */
export function understand({ meta: { encoding, xml } }: MockOperation, incoming: IncomingRequest): IncomingRequest {
  const { body } = incoming
  const wantsXml = encoding === 'xml' || encoding === 'soap'
  if (body instanceof XmlBody)
    return { ...incoming, body: wantsXml ? shapeXml(body.root, xml?.request ?? {}) : undefined }
  return wantsXml ? { ...incoming, body: undefined } : incoming
}

/** Holds a request against the contract. The query stands for the body that a GET has not; the path may hold fields, too. */
export function checkRequest(
  { meta, request }: MockOperation,
  { url, body, params = {} }: IncomingRequest,
): ContractProblem[] {
  const sent = meta.method === 'GET' ? Object.fromEntries(url.searchParams) : body
  const isObject = typeof sent === 'object' && sent !== null && !Array.isArray(sent)
  const checked = request.safeParse(isObject ? { ...sent, ...params } : sent)
  return checked.success ? [] : checked.error.issues.flatMap(readIssue).slice(0, maxProblems)
}

/** Elements that do not stand in the order of the contract. Systems that speak SOAP refuse them. */
export function checkOrder({ meta }: MockOperation, body: unknown): ContractProblem[] {
  if (!(body instanceof XmlBody)) return []
  const misplaced = misplacedElements(body.root, meta.xml?.request ?? {})
  return misplaced.slice(0, maxProblems).map((path) => ({ path, rule: 'order' }))
}

function readIssue(issue: z.core.$ZodIssue): ContractProblem[] {
  const { code, path } = issue
  // By name: most unknown fields are known ones misspelt.
  const paths = code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
  return paths.map((at) => ({ path: safePath(at, '(body)'), rule: code }))
}

/** A mock that leaves its own contract is a bug of ours, and must not teach a client. */
export function held(operation: MockOperation, reply: Reply): Reply {
  const fits = operation.answers[reply.status]?.safeParse(reply.body)
  if (fits?.success === true) return reply
  const where =
    fits?.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ') ?? `status ${reply.status}`
  throw new Error(`The mock of ${operation.meta.operationId} answers outside its contract: ${where}`)
}
