import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { MockPlatform } from '../platform/platform.ts'
import { addClock } from './admin/clock.ts'
import { addFailureCases } from './admin/failure-cases.ts'
import { addFaults } from './admin/faults.ts'
import { addJournal } from './admin/journal.ts'
import { addLookups } from './admin/lookups.ts'
import { addOfficers } from './admin/officers.ts'
import { jsonOnly, problem } from './admin/problem.ts'
import { addRecords } from './admin/records.ts'
import { addSnapshots } from './admin/snapshots.ts'
import { loopbackOnly } from './loopback-only.ts'

/** The steering of a platform over HTTP: targets, people, dossiers, faults, journal, clock, snapshots, officers, rules. */
export function adminApp(platform: MockPlatform): Hono {
  const app = new Hono()
  app.use(loopbackOnly)
  app.use(
    bodyLimit({
      maxSize: 1024 * 1024,
      onError: (c) => problem(c, 413, 'TOO_LARGE', 'A request to the admin API has at most 1 MB'),
    }),
  )
  app.use(jsonOnly)
  addLookups(app, platform)
  addFaults(app, platform)
  addJournal(app, platform)
  addClock(app, platform)
  addSnapshots(app, platform)
  addOfficers(app, platform)
  addFailureCases(app, platform)
  addRecords(app, platform)
  app.get('/', (c) =>
    c.json({
      routes: app.routes.filter((route) => route.method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
      officers: Object.fromEntries(
        Object.entries(platform.officers.list()).map(([system, { actions }]) => [system, Object.keys(actions)]),
      ),
    }),
  )
  // Not app.notFound: that of a mounted app is never asked, and the request would go on to the national systems.
  app.all('*', (c) => problem(c, 404, 'NOT_FOUND', 'No such route; GET /__admin/v1 lists them'))
  return app
}
