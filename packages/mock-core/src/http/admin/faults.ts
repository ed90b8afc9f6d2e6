import type { Hono } from 'hono'
import { zFaultRule } from '../../faults/fault.ts'
import { knownOperations } from '../../faults/known-operations.ts'
import { unknownPlace } from '../../faults/unknown-fault.ts'
import type { MockPlatform } from '../../platform/platform.ts'
import { invalid, problem, readJson } from './problem.ts'

/** Faults that strike until they are used up or removed. */
export function addFaults(app: Hono, { faults, systems }: MockPlatform): void {
  const known = knownOperations(systems)
  app.get('/faults', (c) => c.json(faults.list()))
  app.post('/faults', async (c) => {
    const rule = zFaultRule.safeParse(await readJson(c))
    if (!rule.success) return invalid(c, rule.error)
    const nowhere = unknownPlace(rule.data, known)
    if (nowhere !== undefined) return problem(c, 400, nowhere.error, nowhere.message)
    return c.json(faults.add(rule.data), 201)
  })
  app.delete('/faults', (c) => {
    faults.clear()
    return c.body(null, 204)
  })
  app.delete('/faults/:id', (c) =>
    faults.remove(c.req.param('id'))
      ? c.body(null, 204)
      : problem(c, 404, 'NOT_FOUND', 'No fault in force has that id'),
  )
}
