import type { Hono } from 'hono'
import type { MockPlatform } from '../../platform/platform.ts'
import { refusedByOfficer } from './officers.ts'
import { readJson } from './problem.ts'

/** Cases of failure by their names: what they are, and how one is brought about. */
export function addFailureCases(app: Hono, platform: MockPlatform): void {
  app.get('/failure-cases', (c) => c.json(platform.failureCases()))
  app.post('/failure-cases/:name', async (c) => {
    const answer = platform.bringAbout(c.req.param('name'), await readJson(c))
    return 'done' in answer ? c.json(answer.done, 201) : refusedByOfficer(c, answer)
  })
}
