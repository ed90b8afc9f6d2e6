import type { Hono } from 'hono'
import type { MockPlatform } from '../../platform/platform.ts'
import { own } from '../../world/record.ts'
import { problem } from './problem.ts'

/** What the world holds, as it is: everything in it is made up. */
export function addLookups(app: Hono, platform: MockPlatform): void {
  const { world } = platform
  app.get('/health', (c) => c.json({ ok: true, at: world.clock.instant() }))
  app.get('/targets', (c) => c.json(platform.targets(new URL(c.req.url).origin)))
  app.get('/people', (c) => c.json(world.people.list()))
  app.get('/people/:personalId', (c) => {
    const person = world.people.find(c.req.param('personalId'))
    return person === undefined ? problem(c, 404, 'NOT_FOUND', 'Nobody in this world has that number') : c.json(person)
  })
  app.get('/personas', (c) => c.json(Object.values(world.graph.personas)))
  app.get('/births', (c) => c.json(Object.values(world.graph.births)))
  app.get('/deaths', (c) => c.json(Object.values(world.graph.deaths)))
  app.get('/marriages', (c) => c.json(Object.values(world.graph.marriages)))
  app.get('/cards', (c) => c.json(Object.values(world.graph.cards)))
  app.get('/dossiers', (c) => c.json(Object.values(world.graph.dossiers)))
  app.get('/dossiers/:code', (c) => {
    const { dossiers } = world.graph
    const code = c.req.param('code')
    // A joint dossier is found by either of its codes.
    const found = own(dossiers, code) ?? Object.values(dossiers).find(({ joint }) => joint?.code === code)
    return found === undefined ? problem(c, 404, 'NOT_FOUND', 'No system has seen that dossier') : c.json(found)
  })
  app.get('/invariants', (c) => c.json({ ok: world.violations().length === 0, violations: world.violations() }))
}
