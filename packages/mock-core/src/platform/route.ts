import type { OperationMeta } from '@lienthong/sdk-core'
import { nearest } from '../journal/nearest.ts'
import { publishedPathOf, type MockGateway } from '../gateways/mock-gateway.ts'
import { paramsOf } from './path-params.ts'
import type { MockOperation } from '../system/mock-operation.ts'
import type { MockSystem } from '../system/mock-system.ts'
import { XmlBody } from './read-body.ts'

/** Where a request goes. */
export interface Route {
  readonly gateway: MockGateway
  readonly system: string
  readonly operation: MockOperation
  /** False for the gateway's own operations, such as fetching a token. */
  readonly signedIn: boolean
  /** As its contract has it: parts in braces stand for fields. */
  readonly path: string
}

/** A route and the fields that stood in the path of a request. */
export interface FoundRoute extends Route {
  readonly params: Readonly<Record<string, string>>
}

/** A request that no operation takes. */
export interface NoRoute {
  readonly gateway: MockGateway | undefined
  readonly nearest: string | undefined
}

/** Finds the operation for a path, and for services that share an endpoint, for the service named in the body. */
export class Router {
  readonly #routes: readonly Route[]

  constructor(systems: readonly MockSystem[]) {
    const gateways = [...new Set(systems.map((system) => system.gateway))]
    const own = gateways.flatMap((gateway) =>
      gateway.operations.map((operation) => ({
        gateway,
        system: gateway.name,
        operation,
        signedIn: false,
        path: `${gateway.basePath}${gateway.systemPrefix}${operation.meta.path}`,
      })),
    )
    const routed = systems.flatMap(({ gateway, name, operations }) =>
      operations.map((operation) => ({
        gateway,
        system: name,
        operation,
        signedIn: true,
        path: publishedPathOf(gateway, operation),
      })),
    )
    this.#routes = [...own, ...routed]
  }

  /** The longest body that an operation there keeps; `undefined` when there is none, or one that sets no limit. */
  maxBodyBytes(method: string, pathname: string): number | undefined {
    const limits = this.#at(method, pathname).map(({ operation }) => operation.maxBodyBytes)
    return limits.reduce((longest, limit) => longest && limit && Math.max(longest, limit), limits[0])
  }

  find(method: string, pathname: string, body: unknown): FoundRoute | NoRoute {
    const here = this.#at(method, pathname)
    const found = here.find(({ operation: { meta } }) => meta.rpc === undefined || isMeant(body, meta.rpc))
    // A SOAP endpoint answers whatever comes with a fault of its own; any of its operations knows the form.
    return (
      found ??
      here.find(({ operation: { meta } }) => meta.encoding === 'soap') ?? {
        gateway: this.#gatewayOf(pathname),
        nearest: this.#nearest(here, pathname),
      }
    )
  }

  #at(method: string, pathname: string): readonly FoundRoute[] {
    const fitting = this.#fitting(pathname).filter((route) => route.operation.meta.method === method)
    // One that is written out goes before one with a field in that place.
    const exact = fitting.filter(({ path }) => path === pathname)
    return exact.length > 0 ? exact : fitting
  }

  #fitting(pathname: string): FoundRoute[] {
    return this.#routes.flatMap((route) => {
      const params = paramsOf(route.path, pathname)
      return params === undefined ? [] : [{ ...route, params }]
    })
  }

  #gatewayOf(pathname: string): MockGateway | undefined {
    return this.#routes.find(({ gateway }) => pathname.startsWith(`${gateway.basePath}/`))?.gateway
  }

  #nearest(here: readonly FoundRoute[], pathname: string): string | undefined {
    const services = here.flatMap(({ operation: { meta } }) => meta.rpc?.value ?? meta.rpc?.field ?? [])
    if (services.length > 0) return `${pathname} with service ${services.join(' | ')}`
    const [other] = this.#fitting(pathname)
    if (other !== undefined) return `${other.operation.meta.method} ${other.path}`
    return nearest(pathname, [...new Set(this.#routes.map((route) => route.path))])
  }
}

function isMeant(body: unknown, { field, value }: NonNullable<OperationMeta['rpc']>): boolean {
  if (body instanceof XmlBody) return value === undefined && body.root.name === field
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, field)) return false
  return value === undefined || (body as Record<string, unknown>)[field] === value
}
