import { inProcessFetch, MockPlatform } from '@lienthong/mock-core'
import {
  createJointServiceClient,
  jointServiceGateway,
  type JointServiceClient,
  type NewJointDossier,
} from '@lienthong/sdk-civil-status'
import { jointServiceMock } from '@lienthong/sdk-civil-status/mock'
import type { ClientOptions, Fetch, Instant } from '@lienthong/sdk-core'

export const baseUrl = 'http://mocks.test/joint-service'
export const account = { username: 'mock-joint-user', password: 'mock-joint-password' }

/** The joint-service software in a world of its own, and clients of it. */
export function jointWorld(options: { readonly startsAt?: Instant } = {}) {
  const platform = new MockPlatform({ systems: [jointServiceMock], households: 4, ...options })
  const { world } = platform
  const newClient = (changed: Partial<ClientOptions> = {}): JointServiceClient =>
    createJointServiceClient({
      gateway: jointServiceGateway({ baseUrl, ...account }),
      fetch: inProcessFetch(platform),
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      clock: world.clock,
      ...changed,
    })
  return { platform, world, newClient, client: newClient() }
}

export type JointWorld = ReturnType<typeof jointWorld>

/** What the world tells of the dossier of a persona. */
export function dossierOf({ world }: Pick<JointWorld, 'world'>, persona: string) {
  const found = world.graph.personas[persona]
  if (found?.facts === undefined) throw new Error(`No dossier of ${persona}`)
  const { dossierId = '', jointDossierCode = '', procedureCode = '', dossierCode = '' } = found.facts
  return { id: dossierId, jointDossierCode, procedureCode, dossierCode, personalId: found.personalId }
}

/** Has a citizen do something, and tells what became of it. */
export function citizen({ platform }: Pick<JointWorld, 'platform'>, action: string, body: object = {}) {
  const answer = platform.officers.act('joint-service', action, body)
  if (!('done' in answer)) throw new Error(`${action}: ${answer.error} ${answer.message}`)
  return answer.done as {
    readonly jointDossierCode: string
    readonly id: string
    readonly procedureCode: string
    readonly motherId?: string
    readonly child?: { readonly name: string }
    readonly deceasedId?: string
  }
}

/** Everything that is listed now. */
export async function listed(client: JointServiceClient): Promise<NewJointDossier[]> {
  const rows: NewJointDossier[] = []
  for await (const row of client.listNewJointDossiers()) rows.push(row)
  return rows
}

/** The way of a clerk who acknowledged the dossier and tells a step of it. */
export function stepOf(dossier: { readonly jointDossierCode: string; readonly procedureCode: string }) {
  const { jointDossierCode, procedureCode } = dossier
  return {
    jointDossierCode,
    procedureCode,
    dossierCode: 'H27.18-260302-0001',
    at: '2026-03-02T08:20:00+07:00',
  } as const
}

/** A `fetch` that changes what the software says to one operation, by a part of its path. */
export function changing(fetch: Fetch, path: string, change: (body: Record<string, unknown>) => unknown): Fetch {
  return async (request) => {
    const response = await fetch(request)
    if (!request.url.includes(path)) return response
    return Response.json(change((await response.json()) as Record<string, unknown>), { status: response.status })
  }
}

/** A `fetch` that changes what is sent to one operation, by a part of its path. */
export function sending(fetch: Fetch, path: string, change: object): Fetch {
  return async (request) => {
    if (!request.url.includes(path)) return fetch(request)
    const body = JSON.stringify({ ...((await request.json()) as object), ...change })
    return fetch(new Request(request.url, { method: request.method, headers: request.headers, body }))
  }
}

/** A `fetch` that says the same to every step, and is signed in at. */
export function saying(body: unknown, status = 200): Fetch & { readonly requests: Request[] } {
  const requests: Request[] = []
  const fetch: Fetch = async (request) => {
    if (request.url.endsWith('/api/token')) return Response.json({ token: 'abc' })
    requests.push(request.clone())
    return Response.json(body, { status })
  }
  return Object.assign(fetch, { requests })
}

/** What a promise was rejected with. A promise that is kept fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  if (outcome === undefined) throw new Error('This was expected to fail')
  return outcome.error
}
