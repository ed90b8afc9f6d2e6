import { writeSoap, writeXml, type Fetch } from '@lienthong/sdk-core'
import { FaultBook } from '../faults/fault-book.ts'
import { parseFaultHeader, type Fault } from '../faults/fault.ts'
import type { IncomingRequest, MockGateway } from '../gateways/mock-gateway.ts'
import { Journal, type JournalEntry } from '../journal/journal.ts'
import type { ContractProblem, HandlerInput, MockOperation } from '../system/mock-operation.ts'
import type { MockSystem } from '../system/mock-system.ts'
import type { Reply } from '../system/reply.ts'
import { castPeople } from '../world/cast-people.ts'
import { seedPeople } from '../world/seed-people.ts'
import { World, type WorldOptions } from '../world/world.ts'
import { Courier } from './courier.ts'
import { checkOrder, checkRequest, held, understand } from './hold-to-contract.ts'
import { Pages } from './pages.ts'
import { readBody, tooLarge } from './read-body.ts'
import { Router, type FoundRoute, type NoRoute } from './route.ts'
import { Officers } from './officers.ts'
import {
  listCases,
  strikeCase,
  type FailureCaseAnswer,
  type FailureCases,
  type FailureCaseView,
} from './failure-cases.ts'
import { listTargets, type Target } from './targets.ts'

/** How a set of mocks is made. */
export interface PlatformOptions extends WorldOptions {
  readonly systems: readonly MockSystem[]
  /** Cases of failure that can be brought about by name. */
  readonly failureCases?: FailureCases
  /** Families the world begins with. Default 30. */
  readonly households?: number
  /** Sends what mocks send by themselves. Default is the global `fetch`, and then only to addresses of this machine. */
  readonly send?: Fetch
}

/** What becomes of a request: an answer, or what a broken network does instead. */
export type Outcome =
  { readonly kind: 'answer'; readonly response: Response } | { readonly kind: 'reset' } | { readonly kind: 'hang' }

/** Mock national systems over one world. Knows no HTTP server: adapters bring requests and carry outcomes away. */
export class MockPlatform {
  readonly world: World
  readonly faults = new FaultBook()
  readonly journal = new Journal()
  readonly systems: readonly MockSystem[]
  readonly officers: Officers
  /** Carries what mocks send by themselves, as notices of payments. */
  readonly courier: Courier
  readonly #router: Router
  readonly #pages: Pages
  readonly #failureCases: FailureCases

  constructor(options: PlatformOptions) {
    this.systems = options.systems
    this.#failureCases = options.failureCases ?? {}
    this.#router = new Router(options.systems)
    this.world = new World(options)
    // A system behind several gateways is listed several times, and is still one system.
    const distinct = [...new Map(this.systems.map((system) => [system.name, system])).values()]
    this.officers = new Officers(this.world, distinct)
    this.courier = new Courier(options.send)
    this.world.onPost((call) => this.courier.post(call))
    this.#pages = new Pages(this.world, this.systems)
    for (const system of distinct) system.install?.(this.world)
    seedPeople(this.world, options.households ?? 30)
    for (const system of distinct) castPeople(this.world, system.cast ?? [])
    for (const system of distinct) system.seed?.(this.world)
  }

  /** Where each system is to be found, below this address, and who to ask about. */
  targets(origin: string): Target[] {
    return listTargets(this.systems, this.world, origin)
  }

  /** The cases of failure that can be brought about by name, and what each takes. */
  failureCases(): Record<string, FailureCaseView> {
    return listCases(this.#failureCases)
  }

  /**
   * Brings a case of failure about, as `C5` for one dossier. Nothing is thrown for what cannot be done.
   *
   * @example platform.bringAbout('C5', { dossierCode, numberAfterDays: 1 })
   */
  bringAbout(name: string, body: unknown): FailureCaseAnswer {
    return strikeCase(this.#failureCases, name, body, {
      setPolicy: (system, fields, dossierCode) => this.officers.setPolicy(system, fields, dossierCode),
      act: (system, action, asked) => this.officers.act(system, action, asked),
      addFault: (rule) => this.faults.add(rule),
    })
  }

  /**
   * Answers one request, or says how it fails.
   *
   * @throws Error when a mock answers outside its own contract: a bug of the mock.
   */
  async handle(request: Request): Promise<Outcome> {
    this.world.tick()
    const page = await this.#pages.show(request)
    if (page !== undefined) return { kind: 'answer', response: page }
    const { method, headers } = request
    const url = new URL(request.url)
    const seen: Seen = { at: this.world.clock.instant(), method, path: url.pathname.slice(0, maxPathLength) }
    const body = await readBody(request, this.#router.maxBodyBytes(method, url.pathname))
    if (body === tooLarge) {
      this.journal.add({ ...seen, ...nobody, status: 413, verdict: 'not-checked', problems: [] })
      return this.#respond({ status: 413, body: { message: 'The request is larger than 20 MB' } })
    }
    const route = this.#router.find(method, url.pathname, body)
    if (!('operation' in route)) return this.#lost(route, seen)
    return this.#carryOut(route, { method, url, headers, body, params: route.params }, seen)
  }

  #lost({ gateway, nearest }: NoRoute, seen: Seen): Outcome {
    const reply = gateway?.unknownPath(nearest) ?? lost(nearest)
    const found = { gateway: gateway?.name ?? '', ...(nearest !== undefined && { nearest }) }
    this.journal.add({ ...seen, ...nobody, ...found, status: reply.status, verdict: 'unknown-operation', problems: [] })
    return this.#respond(reply)
  }

  async #carryOut(route: FoundRoute, incoming: IncomingRequest, seen: Seen): Promise<Outcome> {
    const { gateway, system, operation, signedIn } = route
    const { operationId } = operation.meta
    const header = incoming.headers.get('x-mock-fault') ?? ''
    const fault = parseFaultHeader(header) ?? this.faults.strike(system, operationId, signedIn)
    const named = {
      ...seen,
      // As in the contract: what stood in the place of a field is nobody's business.
      path: route.path,
      gateway: gateway.name,
      system,
      operation: operationId,
      ...(fault && { fault: fault.kind }),
    }
    if (fault?.kind === 'connection-reset') {
      this.journal.add({ ...named, verdict: 'not-checked', problems: [] })
      return { kind: 'reset' }
    }
    if (fault?.kind === 'latency') await new Promise((resolve) => setTimeout(resolve, fault.ms))
    const { reply, ...checked } = await this.#answer(route, incoming, fault)
    const dossierCode = incoming.headers.get('x-mock-dossier') ?? ''
    // A token is fetched for nobody's sake: whoever comes next uses it.
    if (signedIn && dossierCode !== '' && dossierCode.length <= maxCodeLength) this.world.noteAsked(dossierCode, system)
    const unanswered = fault?.kind === 'accepted-then-timeout'
    this.journal.add({ ...named, ...checked, ...(!unanswered && { status: reply.status }) })
    return unanswered ? { kind: 'hang' } : this.#respond(reply)
  }

  #respond({ status, body, xml, mediaType }: Reply): Outcome {
    const headers = {
      'content-type': mediaType ?? `${xml === undefined ? 'application/json' : 'text/xml'}; charset=utf-8`,
      'x-mock': 'lienthong',
      // The clock of the world, for a client that stamps its requests.
      date: new Date(this.world.clock.now()).toUTCString(),
    }
    const written = mediaType === undefined ? (xml ?? JSON.stringify(body)) : (body as BodyInit)
    return { kind: 'answer', response: new Response(written, { status, headers }) }
  }

  async #answer(
    { gateway, operation, signedIn }: FoundRoute,
    incoming: IncomingRequest,
    fault?: Fault,
  ): Promise<Checked> {
    const refusal = refusalOnTheWay(fault, gateway, signedIn)
    const refused = refusal ?? (signedIn ? gateway.authorize(this.world, incoming) : undefined)
    if (refused !== undefined) return { reply: refused, verdict: 'not-checked', problems: [] }
    const understood = understand(operation, incoming)
    const problems = [...checkRequest(operation, understood), ...checkOrder(operation, incoming.body)]
    const verdict = problems.length === 0 ? 'valid' : 'invalid'
    const reply = held(operation, await this.#reply(operation, understood, problems, fault))
    return {
      reply: writtenBy(operation, reply),
      verdict,
      problems: problems.map(({ path, rule }) => `${path}: ${rule}`),
    }
  }

  async #reply(
    operation: MockOperation,
    { url, headers, body, params = {} }: IncomingRequest,
    problems: readonly ContractProblem[],
    fault: Fault | undefined,
  ): Promise<Reply> {
    if (fault?.kind === 'error-in-200') return operation.errorIn200()
    if (problems.length > 0) return operation.malformed(problems)
    const asked = { world: this.world, body, query: url.searchParams, headers, origin: url.origin, params }
    return operation.handle(asked as HandlerInput<never>)
  }
}

type Seen = Pick<JournalEntry, 'at' | 'method' | 'path'>

interface Checked {
  readonly reply: Reply
  readonly verdict: JournalEntry['verdict']
  readonly problems: readonly string[]
}

/** Characters of the code of a dossier that is remembered; it is a stranger's. */
const maxCodeLength = 100

const nobody = { gateway: '', system: '', operation: '' }

/** Characters of a path that are remembered; it is a stranger's. */
const maxPathLength = 300

/** What a proxy or the gateway answers because of a fault, before the request is looked at. */
function refusalOnTheWay(fault: Fault | undefined, gateway: MockGateway, signedIn: boolean): Reply | undefined {
  if (fault?.kind === 'http-status') return { status: fault.status, body: { message: `Fault: HTTP ${fault.status}` } }
  return fault?.kind === 'token-expired' && signedIn ? gateway.sessionOver() : undefined
}

/** What a gateway or a proxy says on the way is JSON everywhere. */
function writtenBy({ meta: { encoding, xml, files: [mediaType = ''] = [] } }: MockOperation, reply: Reply): Reply {
  if (reply.body instanceof Uint8Array) return { ...reply, mediaType }
  if (encoding !== 'soap' && encoding !== 'xml') return reply
  const write = encoding === 'soap' ? writeSoap : writeXml
  return { ...reply, xml: write(reply.body as object, xml?.answer) }
}

function lost(hint: string | undefined): Reply {
  return {
    status: 404,
    body: { message: 'No mock system lives at this path', ...(hint === undefined ? {} : { nearest: hint }) },
  }
}
