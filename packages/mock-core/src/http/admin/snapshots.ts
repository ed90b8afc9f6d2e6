import type { Hono } from 'hono'
import type { MockPlatform } from '../../platform/platform.ts'
import type { WorldSnapshot } from '../../world/world.ts'
import { problem } from './problem.ts'

const maxSnapshots = 20

/** Copies of the world, kept in memory under a number; the oldest goes when there are too many. */
export function addSnapshots(app: Hono, { world }: MockPlatform): void {
  const kept = new Map<string, WorldSnapshot>([['start', world.snapshot()]])
  let count = 0
  app.get('/snapshots', (c) => c.json([...kept.keys()]))
  app.post('/snapshots', (c) => {
    const id = String((count += 1))
    kept.set(id, world.snapshot())
    const oldest = [...kept.keys()].find((key) => key !== 'start')
    if (kept.size > maxSnapshots && oldest !== undefined) kept.delete(oldest)
    return c.json({ id }, 201)
  })
  app.post('/snapshots/:id/restore', (c) => {
    const snapshot = kept.get(c.req.param('id'))
    if (snapshot === undefined)
      return problem(c, 404, 'NOT_FOUND', 'No snapshot has that id; "start" is the world as it began')
    world.restore(snapshot)
    return c.json({ restored: c.req.param('id'), now: world.clock.instant() })
  })
}
