import type { Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { MockPlatform } from '../../platform/platform.ts'
import type { OfficerRefusal } from '../../platform/officers.ts'
import { problem, readJson } from './problem.ts'

const statuses: Readonly<Record<OfficerRefusal['error'], ContentfulStatusCode>> = {
  UNKNOWN_SYSTEM: 404,
  UNKNOWN_ACTION: 404,
  UNKNOWN: 404,
  INVALID_BODY: 400,
  NOT_NOW: 409,
}

/** What officers do when they are told, and how they decide when they are not. */
export function addOfficers(app: Hono, { officers }: MockPlatform): void {
  app.get('/officer', (c) => c.json(officers.list()))
  app.post('/officer/:system/:action', async (c) => {
    const answer = officers.act(c.req.param('system'), c.req.param('action'), await readJson(c))
    return 'done' in answer ? c.json(answer.done) : refusedByOfficer(c, answer)
  })
  app.get('/policies/:system', (c) => {
    const policies = officers.policies(c.req.param('system'))
    return 'error' in policies ? refusedByOfficer(c, policies) : c.json(policies)
  })
  // A dossier's code may have a slash in it.
  for (const path of ['/policies/:system', '/policies/:system/:dossierCode{.+}']) {
    app.put(path, async (c) => {
      const refusal = officers.setPolicy(c.req.param('system') ?? '', await readJson(c), c.req.param('dossierCode'))
      return refusal === undefined ? c.body(null, 204) : refusedByOfficer(c, refusal)
    })
    app.delete(path, (c) =>
      officers.clearPolicy(c.req.param('system') ?? '', c.req.param('dossierCode'))
        ? c.body(null, 204)
        : problem(c, 404, 'NOT_FOUND', 'No such policy is set'),
    )
  }
}

/** An officer who does not do it, as an answer. */
export function refusedByOfficer(context: Context, refusal: OfficerRefusal): Response {
  return context.json(refusal, statuses[refusal.error])
}
