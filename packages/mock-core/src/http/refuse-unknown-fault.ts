import type { MiddlewareHandler } from 'hono'
import { knownOperations } from '../faults/known-operations.ts'
import { unknownFault } from '../faults/unknown-fault.ts'
import { paramsOf } from '../platform/path-params.ts'
import type { MockPlatform } from '../platform/platform.ts'

/** Answers a request whose header asks for a fault that does not exist, and writes it down; nothing is carried out. */
export function refuseUnknownFault({ journal, systems, world }: MockPlatform): MiddlewareHandler {
  const known = knownOperations(systems)
  return async (context, next) => {
    const refusal = unknownFault(context.req.header('x-mock-fault') ?? null)
    if (refusal === undefined) return next()
    const { method, path } = context.req
    const [asked, ...more] = known.filter((one) => one.method === method && paramsOf(one.path, path) !== undefined)
    journal.add({
      at: world.clock.instant(),
      gateway: '',
      system: asked?.system ?? '',
      // Services that share a path are told apart by the body, which is not read here.
      operation: more.length > 0 ? '' : (asked?.operation ?? ''),
      method,
      path: asked?.path ?? path,
      status: 400,
      verdict: 'not-checked',
      problems: ['x-mock-fault: unknown-fault'],
    })
    return context.json(refusal, 400, { 'x-mock': 'lienthong' })
  }
}
