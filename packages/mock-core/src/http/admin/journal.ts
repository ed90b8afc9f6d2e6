import type { Hono } from 'hono'
import { z } from 'zod'
import type { MockPlatform } from '../../platform/platform.ts'
import { invalid } from './problem.ts'

const zFilter = z.strictObject({
  system: z.string().optional(),
  operation: z.string().optional(),
  verdict: z.enum(['valid', 'invalid', 'unknown-operation', 'not-checked']).optional(),
})

/** Every request to a national system with its verdict against the contract. */
export function addJournal(app: Hono, { journal }: MockPlatform): void {
  app.get('/journal', (c) => {
    const filter = zFilter.safeParse(c.req.query())
    if (!filter.success) return invalid(c, filter.error)
    const wanted = Object.fromEntries(Object.entries(filter.data).filter(([, value]) => value !== undefined))
    return c.json({ total: journal.total, entries: journal.list(wanted) })
  })
  app.delete('/journal', (c) => {
    journal.clear()
    return c.body(null, 204)
  })
}
