import { FaultBook } from '../faults/fault-book.ts'
import { parseFaultHeader, type Fault } from '../faults/fault.ts'
import type { IncomingRequest } from '../gateways/mock-gateway.ts'
import { Journal, type JournalEntry } from '../journal/journal.ts'
import type { ContractProblem, HandlerInput, MockOperation } from '../system/mock-operation.ts'
import type { MockSystem } from '../system/mock-system.ts'
import type { Reply } from '../system/reply.ts'
import { seedPeople } from '../world/seed-people.ts'
import { World, type WorldOptions } from '../world/world.ts'
import { BodyTooLarge, readBody } from './read-body.ts'
import { Router, type Route } from './route.ts'
import { listTargets, type Target } from './targets.ts'

/** How a set of mocks is made. */
export interface PlatformOptions extends WorldOptions {
  readonly systems: readonly MockSystem[]
  /** Families the world begins with. Default 30. */
  readonly households?: number
}

/** What becomes of a request: an answer, or what a broken network does instead. */
export type Outcome = { readonly kind: 'answer'; readonly response: Response } | { readonly kind: 'reset' } | { readonly kind: 'hang' }

/** Mock national systems over one world. Knows no HTTP server: adapters bring requests and carry outcomes away. */
export class MockPlatform {
  readonly world: World
  readonly faults = new FaultBook()
  readonly journal = new Journal()
  readonly systems: readonly MockSystem[]
  readonly #router: Router

  constructor(options: PlatformOptions) {
    this.systems = options.systems
    this.#router = new Router(options.systems)
    this.world = new World(options)
    for (const system of this.systems) system.install?.(this.world)
    seedPeople(this.world, options.households ?? 30)
    for (const system of this.systems) system.seed?.(this.world)
  }

  /** Where each system is to be found, below this address, and who to ask about. */
  targets(origin: string): Target[] {
    return listTargets(this.systems, this.world, origin)
  }

  /** Answers one request, or says how it fails. */
  async handle(request: Request): Promise<Outcome> {
    this.world.tick()
    const url = new URL(request.url)
    const seen = { at: this.world.clock.instant(), method: request.method, path: url.pathname }
    let body: unknown
    try {
      body = await readBody(request)
    } catch (error) {
      if (!(error instanceof BodyTooLarge)) throw error
      this.journal.add({ ...seen, ...nobody, status: 413, verdict: 'not-checked', problems: [] })
      return answer({ status: 413, body: { message: 'The request is larger than 20 MB' } })
    }
    const route = this.#router.find(request.method, url.pathname, body)
    const incoming: IncomingRequest = { method: request.method, url, headers: request.headers, body }
    if (!('operation' in route)) {
      const reply = route.gateway?.unknownPath(route.nearest) ?? lost(route.nearest)
      const gateway = route.gateway?.name ?? ''
      const hint = route.nearest === undefined ? {} : { nearest: route.nearest }
      this.journal.add({ ...seen, ...nobody, gateway, status: reply.status, verdict: 'unknown-operation', problems: [], ...hint })
      return answer(reply)
    }
    return this.#carryOut(route, incoming, seen)
  }

  async #carryOut(route: Route, incoming: IncomingRequest, seen: Pick<JournalEntry, 'at' | 'method' | 'path'>): Promise<Outcome> {
    const { gateway, system, operation } = route
    const operationId = operation.meta.operationId
    const fault = parseFaultHeader(incoming.headers.get('x-mock-fault') ?? '') ?? this.faults.strike(system, operationId)
    if (fault?.kind === 'latency') await new Promise((resolve) => setTimeout(resolve, fault.ms))
    const { reply, ...checked } = this.#answer(route, incoming, fault)
    const unanswered = fault?.kind === 'connection-reset' || fault?.kind === 'accepted-then-timeout'
    const entry = { ...seen, gateway: gateway.name, system, operation: operationId, ...checked }
    this.journal.add({ ...entry, ...(unanswered ? {} : { status: reply.status }), ...(fault ? { fault: fault.kind } : {}) })
    if (fault?.kind === 'connection-reset') return { kind: 'reset' }
    return fault?.kind === 'accepted-then-timeout' ? { kind: 'hang' } : answer(reply)
  }

  #answer({ gateway, operation, signedIn }: Route, incoming: IncomingRequest, fault: Fault | undefined): Checked {
    const notChecked = (reply: Reply): Checked => ({ reply, verdict: 'not-checked', problems: [] })
    if (fault?.kind === 'connection-reset') return notChecked({ status: 0, body: undefined })
    if (fault?.kind === 'http-status') return notChecked({ status: fault.status, body: { message: `Fault: HTTP ${fault.status}` } })
    if (fault?.kind === 'token-expired' && signedIn) return notChecked(gateway.sessionOver())
    const refused = signedIn ? gateway.authorize(this.world, incoming) : undefined
    if (refused !== undefined) return notChecked(refused)
    const problems = check(operation, incoming.body)
    const verdict = problems.length === 0 ? 'valid' : 'invalid'
    return { reply: this.#reply(operation, incoming, problems, fault), verdict, problems: problems.map(({ path, rule }) => `${path}: ${rule}`) }
  }

  #reply(operation: MockOperation, incoming: IncomingRequest, problems: readonly ContractProblem[], fault: Fault | undefined): Reply {
    if (fault?.kind === 'error-in-200') return operation.errorIn200()
    if (problems.length > 0) return operation.malformed(problems)
    const { url, headers, body } = incoming
    const input = { world: this.world, body, query: url.searchParams, headers } as HandlerInput<never>
    return held(operation, operation.handle(input))
  }
}

interface Checked {
  readonly reply: Reply
  readonly verdict: JournalEntry['verdict']
  readonly problems: readonly string[]
}

const nobody = { gateway: '', system: '', operation: '' }

function check(operation: MockOperation, body: unknown): ContractProblem[] {
  const checked = operation.request.safeParse(body)
  if (checked.success) return []
  return checked.error.issues.map((issue) => ({ path: issue.path.join('.') || '(body)', rule: issue.code }))
}

/** A mock that leaves its own contract is a bug of ours, and must not teach a client. */
function held(operation: MockOperation, reply: Reply): Reply {
  const fits = operation.answers[reply.status]?.safeParse(reply.body)
  if (fits?.success === true) return reply
  const where = fits?.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ') ?? `status ${reply.status}`
  throw new Error(`The mock of ${operation.meta.operationId} answers outside its contract: ${where}`)
}

function lost(hint: string | undefined): Reply {
  return { status: 404, body: { message: 'No mock system lives at this path', ...(hint === undefined ? {} : { nearest: hint }) } }
}

function answer({ status, body }: Reply): Outcome {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-mock': 'lienthong' }
  return { kind: 'answer', response: new Response(JSON.stringify(body), { status, headers }) }
}
