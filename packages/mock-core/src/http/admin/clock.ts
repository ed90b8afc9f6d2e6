import type { Hono } from 'hono'
import { z } from 'zod'
import type { MockPlatform } from '../../platform/platform.ts'
import { invalid, problem, readJson } from './problem.ts'

/** Ten years: enough for any procedure. */
const zAdvance = z.strictObject({ advanceMs: z.int().min(0).max(315_360_000_000) })

/** The time of the world, and how to move it on. */
export function addClock(app: Hono, { world }: MockPlatform): void {
  app.get('/clock', (c) => c.json({ now: world.clock.instant() }))
  app.post('/clock', async (c) => {
    const move = zAdvance.safeParse(await readJson(c))
    if (!move.success) return invalid(c, move.error)
    try {
      world.clock.advance(move.data.advanceMs)
    } catch (error) {
      if (error instanceof RangeError) return problem(c, 400, 'CLOCK_AT_ITS_END', error.message)
      throw error
    }
    world.tick()
    return c.json({ now: world.clock.instant() })
  })
}
