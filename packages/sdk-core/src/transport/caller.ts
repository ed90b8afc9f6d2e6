import { z } from 'zod'
import { ContractError, fieldProblem, InputError, remoteError, safePath } from '../errors/index.ts'
import type { GatewayCall, GatewayRequest, WireAnswer } from '../gateways/index.ts'
import { systemClock, type Clock } from '../values/clock.ts'
import { readDocument } from '../xml/index.ts'
import { answerBody } from './answer-body.ts'
import type { CallOptions, ClientOptions } from './client-options.ts'
import { reportDrift } from './drift.ts'
import { exchange, refuseMock, type ExchangeLabel } from './exchange.ts'
import { fieldProblems } from './field-problems.ts'
import { fillPath } from './fill-path.ts'
import type { DecodeContext, EncodeContext, Operation, OperationMeta, WireSchemas } from './operation.ts'
import { guardHost } from './policies/circuit-breaker.ts'
import { Quota } from './policies/quota.ts'
import { inSpan } from './policies/span.ts'
import { sendThrough } from './send-through.ts'
import type { TimeLimit } from './time-limit.ts'
import { withPolicies } from './with-policies.ts'

/** Runs operations for one client. */
export type Caller = <Input, Checked, WireRequest extends object, Wire, Output, Code extends string>(
  operation: Operation<Input, Checked, WireRequest, Wire, Output, Code>,
  input: Input,
  options?: CallOptions,
) => Promise<Output>

const defaultTimeoutMs = 30_000
const zTimeLimit = z.object({ timeoutMs: z.int().min(1).max(600_000) })

/**
 * Makes the function through which a client runs its operations: check the input, write the wire, send it through the
 * gateway, read the answer against the contract, map it to the domain.
 */
export function createCaller(client: ClientOptions): Caller {
  const { gateway, onDrift, environment = 'test', policies = {} } = client
  const clock: Clock = client.clock ?? systemClock
  const newRequestId = client.newRequestId ?? (() => crypto.randomUUID())
  const tools = { policies, quota: new Quota(policies.quota ?? {}, clock), random: Math.random }

  const exchangeOnce: Send = (request, as, limit) => {
    const answer = exchange(client.fetch, request, as, limit)
    return environment === 'production' ? answer.then((read) => refuseMock(read, as)) : answer
  }
  const send: Send = (request, as, limit) => {
    const { breaker = {} } = policies
    if (breaker === false) return exchangeOnce(request, as, limit)
    return guardHost(gateway, request.url, as, breaker, () => exchangeOnce(request, as, limit))
  }

  return async (operation, input, options = {}) => {
    const { operationId, method, path, effect, encoding, xml } = operation.meta
    const label: ExchangeLabel = { system: operation.system, operation: operationId, requestId: newRequestId() }
    const checked = checkInput(operation.input, input, label)
    const { timeoutMs = defaultTimeoutMs } = options
    if (timeoutMs !== defaultTimeoutMs) checkInput(zTimeLimit, { timeoutMs }, label)
    const wire = writeRequest(operation, checked, { requestId: label.requestId, clock }, label)
    const as = { ...(encoding && { encoding }), ...(xml && { elements: xml.request }) }
    const call: GatewayCall = {
      system: label.system,
      operation: operationId,
      method,
      ...addressed(path, wire, label),
      ...as,
    }
    const named: Send = (request, as, limit) =>
      send({ ...request, headers: callHeaders(request, label, effect, options) }, as, limit)
    const { officer, signal } = options
    const read = (body: unknown) => readAnswer(operation, checked, body, label, onDrift)
    const attempt = (leftMs: () => number) => {
      const limit = () => ({ timeoutMs: Math.min(timeoutMs, leftMs()), signal })
      return sendThrough(gateway, call, { label, clock, limit, send: named }).then((answer) => {
        const body = answerBody(answer, operation.meta, label, clock.now())
        return body instanceof Promise ? body.then(read) : read(body)
      })
    }
    return await inSpan(policies.tracer, label, gateway.name, (span) =>
      withPolicies({ label, effect, officer, signal, span }, tools, attempt),
    )
  }
}

type Send = (request: GatewayRequest, as: ExchangeLabel, limit: TimeLimit) => Promise<WireAnswer>

/** The path with the fields it names, the rest as the body. */
function addressed(
  template: string,
  wire: Readonly<Record<string, unknown>>,
  label: ExchangeLabel,
): Pick<GatewayCall, 'path' | 'body'> {
  const { path, rest, unfit } = fillPath(template, wire)
  if (unfit.length > 0) throw new InputError({ ...label, fields: unfit.map((name) => fieldProblem([name], 'format')) })
  return { path, body: rest }
}

/** One id for all attempts of a call, so that both sides can find it in their logs; a key for writes. */
function callHeaders(
  { headers }: GatewayRequest,
  { requestId }: ExchangeLabel,
  effect: OperationMeta['effect'],
  { idempotencyKey = requestId }: CallOptions,
): Readonly<Record<string, string>> {
  return { ...headers, 'X-Request-Id': requestId, ...(effect !== 'read' && { 'Idempotency-Key': idempotencyKey }) }
}

function checkInput<Checked, Input>(schema: z.ZodType<Checked, Input>, input: Input, label: ExchangeLabel): Checked {
  const checked = schema.safeParse(input, { reportInput: true })
  if (!checked.success) throw new InputError({ ...label, fields: fieldProblems(checked.error) })
  return checked.data
}

/** Strict out: what would leave the contract is refused here, by the name of the wire field. */
function writeRequest<Checked, WireRequest extends object>(
  operation: { encode(input: Checked, context: EncodeContext): WireRequest; readonly request: z.ZodType<WireRequest> },
  input: Checked,
  context: EncodeContext,
  label: ExchangeLabel,
): Record<string, unknown> {
  const wire = operation.encode(input, context)
  checkInput(operation.request, wire, label)
  return wire as Record<string, unknown>
}

/** Tolerant in: what the contract does not know is reported to `onDrift`, what it needs and is missing ends the call. */
function readAnswer<Checked, Wire, Output, Code extends string>(
  operation: Pick<Operation<unknown, Checked, object, Wire, Output, Code>, 'answer' | 'decode' | 'refusals'>,
  input: Checked,
  answer: unknown,
  label: ExchangeLabel,
  onDrift: ClientOptions['onDrift'],
): Output | Promise<Output> {
  const accept = <T>(wire: unknown, schemas: WireSchemas<T>, at: readonly string[]): T => {
    const read = schemas.tolerant.safeParse(wire)
    if (!read.success) {
      const problems = read.error.issues.map(
        (issue) => `${safePath([...at, ...issue.path], '(answer)')}: ${issue.code}`,
      )
      throw new ContractError('ANSWER_OUTSIDE_CONTRACT', { ...label, problems, response: wire })
    }
    reportDrift(schemas.strict, wire, { ...label, at }, onDrift)
    return read.data
  }
  const context: DecodeContext<Code> = {
    error: (refusal) => remoteError(operation.refusals, refusal, { ...label, response: answer }),
    refuse(refusal) {
      throw context.error(refusal)
    },
    refuseUnknown(wireCode) {
      throw new ContractError('UNKNOWN_REFUSAL', { ...label, wireCode, response: answer })
    },
    unpack: (packed, schemas, path) =>
      accept(typeof packed === 'string' ? parseInner(packed) : packed, schemas, [path]),
    unpackXml: async (packed, document, schemas, path) =>
      accept(typeof packed === 'string' ? await readDocument(packed, document) : packed, schemas, [path]),
  }
  return operation.decode(accept(answer, operation.answer, []), context, input)
}

/** Text that is no JSON is left as it is: the schema then refuses it with its path. */
function parseInner(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
