import type { Hono } from 'hono'
import { zFaultRule } from '../../faults/fault.ts'
import type { MockPlatform } from '../../platform/platform.ts'
import { invalid, problem, readJson } from './problem.ts'

/** Faults that strike until they are used up or removed. */
export function addFaults(app: Hono, { faults }: MockPlatform): void {
  app.get('/faults', (c) => c.json(faults.list()))
  app.post('/faults', async (c) => {
    const rule = zFaultRule.safeParse(await readJson(c))
    return rule.success ? c.json(faults.add(rule.data), 201) : invalid(c, rule.error)
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
