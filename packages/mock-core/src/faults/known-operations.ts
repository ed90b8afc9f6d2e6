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
  return [
    ...gateways.map((gateway) => ({ name: gateway.name, gateway, operations: gateway.operations })),
    ...systems,
  ].flatMap(({ name, gateway, operations }) =>
    operations.map(({ meta }) => ({
      system: name,
      operation: meta.operationId,
      method: meta.method,
      path: `${gateway.basePath}${gateway.systemPrefix}${meta.path}`,
    })),
  )
}
