import type { Hono } from 'hono'
import type { MockPlatform } from '../../platform/platform.ts'
import type { RecordView } from '../../system/record-view.ts'
import { own } from '../../world/record.ts'
import type { World } from '../../world/world.ts'
import { invalid, problem } from './problem.ts'

/** What each system keeps for itself, read as the system itself would. */
export function addRecords(app: Hono, { world, systems }: MockPlatform): void {
  const views = Object.fromEntries(systems.map(({ name, records = {} }) => [name, records]))
  app.get('/records', (c) => c.json(summaries(views)))
  app.get('/records/:system/:name', (c) => {
    const view = own(own(views, c.req.param('system')) ?? {}, c.req.param('name')) as ReadableView | undefined
    if (view === undefined) return problem(c, 404, 'NOT_FOUND', 'No such records; GET /__admin/v1/records lists them')
    const query = view.query.safeParse(c.req.query())
    if (!query.success) return invalid(c, query.error)
    world.tick()
    return c.json(view.read(world, query.data))
  })
}

interface ReadableView extends Omit<RecordView, 'read'> {
  read(world: World, query: unknown): Readonly<Record<string, unknown>>
}

type Views = Readonly<Record<string, Readonly<Record<string, RecordView>>>>

function summaries(views: Views): Record<string, Record<string, string>> {
  const listed = Object.entries(views).map(([system, records]): [string, Record<string, string>] => [
    system,
    Object.fromEntries(Object.entries(records).map(([name, { summary }]) => [name, summary])),
  ])
  return Object.fromEntries(listed.filter(([, records]) => Object.keys(records).length > 0))
}
