import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import {
  parseFaultHeader,
  type Fault,
  type MockGateway,
  type MockOperation,
  type MockPlatform,
  type Reply,
  type World,
} from '@lienthong/mock-core'
import type { HttpServer } from '@lienthong/mock-core/http'
import {
  accountOf,
  dvcqgMockGateway,
  keyGeneration,
  levelOf,
  listAccounts,
  openAccount,
  signInMock,
  vneidMockGateway,
  type MockSignInProvider,
} from '@lienthong/sdk-dvc/mock'
import type { Context, Hono } from 'hono'
import { ServerResponse, type IncomingMessage } from 'node:http'
import type { Provider } from 'oidc-provider'
import { createProvider } from './create-provider.ts'
import { choosePage, failurePage, maxChoices } from './pages.ts'
import { SigningKeys } from './signing-keys.ts'

/** What the routes need of the server they stand in. */
export interface SignInRoutesOptions {
  readonly platform: MockPlatform
  readonly server: HttpServer
  /** Address of the server, known once it listens. */
  readonly origin: () => string
}

const gateways = [dvcqgMockGateway, vneidMockGateway]

/** Puts the sign-in providers at their paths: what the contract names, with its faults and its journal, and the pages. */
export function addSignInRoutes(app: Hono, options: SignInRoutesOptions): void {
  for (const gateway of gateways) {
    const desk = new SignInDesk(gateway, options)
    app.all(`${gateway.basePath}/interaction/:uid`, (context) => desk.interact(context))
    app.all(`${gateway.basePath}/*`, (context) => desk.answer(context))
  }
}

/** One provider, with what surrounds it. */
class SignInDesk {
  readonly #gateway: MockGateway
  readonly #options: SignInRoutesOptions
  readonly #keys = new SigningKeys()
  #made: { readonly generation: number; readonly provider: Promise<Provider> } | undefined

  constructor(gateway: MockGateway, options: SignInRoutesOptions) {
    this.#gateway = gateway
    this.#options = options
  }

  /** Answers a call of the contract, or shows a page of the provider. */
  async answer(context: Context): Promise<Response> {
    const { platform, server } = this.#options
    platform.world.tick()
    const operation = signInMock.operations.find(
      ({ meta }) => meta.method === context.req.method && `${this.#gateway.basePath}${meta.path}` === context.req.path,
    )
    const fault = operation && this.#faultOf(operation, context)
    if (fault?.kind === 'connection-reset') {
      this.#journal(context, operation, fault)
      return server.disconnect(context)
    }
    if (fault?.kind === 'latency') await new Promise((resolve) => setTimeout(resolve, fault.ms))
    const refusal = operation && this.#refusalOf(operation, fault)
    if (refusal !== undefined) {
      this.#journal(context, operation, fault, refusal.status)
      const challenge = refusal.status === 401 ? { 'www-authenticate': 'Bearer error="invalid_token"' } : {}
      return Response.json(refusal.body, { status: refusal.status, headers: { ...this.#headers(), ...challenge } })
    }
    if (fault?.kind === 'accepted-then-timeout') return this.#swallow(context, operation, fault)
    const { incoming, outgoing } = bindingsOf(context)
    await this.#pass(incoming, outgoing)
    this.#journal(context, operation, fault, outgoing.statusCode)
    return RESPONSE_ALREADY_SENT
  }

  /** Shows the list of people, and tells the provider who was chosen. */
  async interact(context: Context): Promise<Response> {
    const { platform } = this.#options
    platform.world.tick()
    const { incoming, outgoing } = bindingsOf(context)
    const provider = await this.#provider()
    const interaction = await provider.interactionDetails(incoming, outgoing).catch(() => undefined)
    for (const [name, value] of Object.entries(this.#headers())) context.header(name, value)
    context.header('cache-control', 'no-store')
    if (interaction === undefined) return context.html(failurePage('interaction_not_found', undefined), 400)
    const form = context.req.method === 'POST' ? await context.req.parseBody() : {}
    const { person, refuse } = form
    const login = typeof person === 'string' ? loginOf(platform.world, person) : undefined
    if (refuse !== undefined || login !== undefined) {
      const result =
        login === undefined ? { error: 'access_denied', error_description: 'refused by the citizen' } : { login }
      const next = await provider.interactionResult(incoming, outgoing, result, { mergeWithLastSubmission: false })
      return context.redirect(next, 303)
    }
    const search = (context.req.query('search') ?? '').slice(0, 100)
    const unknown = person !== undefined
    const application = String(interaction.params['client_id'])
    const choices = listAccounts(platform.world, search, maxChoices)
    return context.html(
      choosePage({ provider: this.#name, application, search, choices, unknown }),
      unknown ? 400 : 200,
    )
  }

  get #name(): MockSignInProvider {
    return this.#gateway.name as MockSignInProvider
  }

  /** The provider with the keys that are in force now. */
  #provider(): Promise<Provider> {
    const { platform, server, origin } = this.#options
    const generation = keyGeneration(platform.world, this.#name)
    if (this.#made?.generation !== generation) {
      const { clientId = '', clientSecret = '' } = this.#gateway.credentials
      const parts = {
        world: platform.world,
        keys: this.#keys,
        name: this.#name,
        generation,
        client: { clientId, clientSecret },
      }
      const issuer = `${origin()}${this.#gateway.basePath}`
      const onFailure = (error: Error): void => server.onFailure(error)
      this.#made = { generation, provider: createProvider({ ...parts, issuer, onFailure }) }
    }
    return this.#made.provider
  }

  /** The provider believes that it stands at the root; what it writes into addresses it takes from `originalUrl`. */
  async #pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const provider = await this.#provider()
    for (const [name, value] of Object.entries(this.#headers())) outgoing.setHeader(name, value)
    const url = incoming.url ?? ''
    Object.assign(incoming, { originalUrl: url, url: url.slice(this.#gateway.basePath.length) })
    await provider.callback()(incoming, outgoing)
  }

  /** The provider does everything, and its answer goes nowhere. */
  async #swallow(context: Context, operation: MockOperation | undefined, fault: Fault): Promise<Response> {
    const { server } = this.#options
    const { incoming } = bindingsOf(context)
    await this.#pass(incoming, new ServerResponse(incoming))
    this.#journal(context, operation, fault)
    await server.clientGone(context)
    return server.disconnect(context)
  }

  #faultOf({ meta: { operationId } }: MockOperation, context: Context): Fault | undefined {
    const asked = parseFaultHeader(context.req.header('x-mock-fault') ?? '')
    return asked ?? this.#options.platform.faults.strike(signInMock.name, operationId, wantsToken(operationId))
  }

  #refusalOf(operation: MockOperation, fault: Fault | undefined): Reply | undefined {
    if (fault?.kind === 'http-status') return { status: fault.status, body: { message: `Fault: HTTP ${fault.status}` } }
    if (fault?.kind === 'error-in-200') return operation.errorIn200()
    const over = fault?.kind === 'token-expired' && wantsToken(operation.meta.operationId)
    return over ? this.#gateway.sessionOver() : undefined
  }

  #headers(): Record<string, string> {
    return { 'x-mock': 'lienthong', date: new Date(this.#options.platform.world.clock.now()).toUTCString() }
  }

  /** Paths of pages hold names of sign-ins: nobody's business. */
  #journal(context: Context, operation: MockOperation | undefined, fault: Fault | undefined, status?: number): void {
    const { journal, world } = this.#options.platform
    const { basePath, name } = this.#gateway
    journal.add({
      at: world.clock.instant(),
      gateway: name,
      system: signInMock.name,
      operation: operation?.meta.operationId ?? '',
      method: context.req.method,
      path: `${basePath}${operation?.meta.path ?? '/…'}`,
      verdict: 'not-checked',
      problems: [],
      ...(status !== undefined && { status }),
      ...(fault && { fault: fault.kind }),
    })
  }
}

/** What the provider is told when somebody was chosen; `undefined` for who has no account. */
function loginOf(world: World, personalId: string): { accountId: string; acr: string } | undefined {
  const accountId = openAccount(world, personalId)
  const person = accountId === undefined ? undefined : accountOf(world, accountId)
  if (accountId === undefined || person === undefined) return undefined
  return { accountId, acr: `LoA${levelOf(world, person)}` }
}

function wantsToken(operationId: string): boolean {
  return operationId === 'getSignedInCitizen'
}

function bindingsOf(context: Context): { incoming: IncomingMessage; outgoing: ServerResponse } {
  const { incoming, outgoing } = context.env as HttpBindings
  return { incoming: incoming as IncomingMessage, outgoing: outgoing as ServerResponse }
}
