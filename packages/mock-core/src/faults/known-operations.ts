import { publishedPathOf } from '../gateways/mock-gateway.ts'
import type { MockSystem } from '../system/mock-system.ts'

/** An operation that a fault can strike, and where it is reached. */
export interface KnownOperation {
  readonly system: string
  readonly operation: string
  readonly method: string
  readonly path: string
}

/** Every operation of the systems and of their gateways; a gateway goes by its own name. */
export function knownOperations(systems: readonly MockSystem[]): KnownOperation[] {
  const gateways = [...new Set(systems.map(({ gateway }) => gateway))]
  const own = gateways.flatMap(({ name, basePath, systemPrefix, operations }) =>
    operations.map(({ meta }) => ({
      system: name,
      operation: meta.operationId,
      method: meta.method,
      path: `${basePath}${systemPrefix}${meta.path}`,
    })),
  )
  const behind = systems.flatMap(({ name, gateway, operations }) =>
    operations.map((operation) => ({
      system: name,
      operation: operation.meta.operationId,
      method: operation.meta.method,
      path: publishedPathOf(gateway, operation),
    })),
  )
  return [...own, ...behind]
}
