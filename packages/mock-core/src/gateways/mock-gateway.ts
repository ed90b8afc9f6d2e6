import type { MockOperation } from '../system/mock-operation.ts'
import type { Reply } from '../system/reply.ts'
import type { World } from '../world/world.ts'

/** A request with its body read, before anybody looked at it. */
export interface IncomingRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: unknown
  /** Fields that stood in the path, decoded. */
  readonly params?: Readonly<Record<string, string>>
}

/** The way to systems as a mock: address, sign-in, refusals. Keeps its tokens or sessions in a slice of the world. */
export interface MockGateway {
  readonly name: string
  /** First part of every path, as `/ngsp`. */
  readonly basePath: string
  /** What stands between the base path and the path of a contract. */
  readonly systemPrefix: string
  /** Where it publishes what a contract names by this path. Default is the path itself. */
  readonly publishedPath?: (path: string) => string
  /** Its own operations, answered without sign-in. */
  readonly operations: readonly MockOperation[]
  /** What a client needs to sign in. Made up; shown by the admin API. */
  readonly credentials: Readonly<Record<string, string>>
  /** The gateway's no; `undefined` lets the request pass. */
  authorize(world: World, request: IncomingRequest): Reply | undefined
  /** The no to a token or session that was valid once. */
  sessionOver(): Reply
  /** The no to a path it does not know. */
  unknownPath(hint: string | undefined): Reply
}

/** Where a gateway offers an operation of a system behind it. */
export function publishedPathOf(gateway: MockGateway, { meta }: MockOperation): string {
  const { basePath, systemPrefix, publishedPath = (path) => path } = gateway
  return `${basePath}${systemPrefix}${publishedPath(meta.path)}`
}
