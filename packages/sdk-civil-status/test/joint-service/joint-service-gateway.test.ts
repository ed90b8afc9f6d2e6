import { inProcessFetch } from '@lienthong/mock-core'
import { createJointServiceClient, jointServiceGateway } from '@lienthong/sdk-civil-status'
import type { Fetch } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { account, baseUrl, failureOf, jointWorld, listed } from './world.ts'

/** A client through a gateway of its own. */
function through(options: Partial<Parameters<typeof jointServiceGateway>[0]>, fetch?: Fetch) {
  const joint = jointWorld()
  const gateway = jointServiceGateway({ baseUrl, ...account, ...options })
  const client = createJointServiceClient({
    gateway,
    fetch: fetch ?? inProcessFetch(joint.platform),
    clock: joint.world.clock,
    policies: { retry: false, breaker: false },
  })
  return { ...joint, client }
}

const signIns = ({ platform }: ReturnType<typeof through>) => platform.journal.list({ operation: 'issueJointToken' })

describe('the gateway of the joint-service software', () => {
  it('signs in once for many calls, and anew when its time is over', async () => {
    const made = through({ tokenTtlMs: 10 * 60_000 })
    await Promise.all([listed(made.client), listed(made.client), listed(made.client)])
    expect(signIns(made)).toHaveLength(1)

    made.world.clock.advance(10 * 60_000)
    await listed(made.client)

    expect(signIns(made)).toHaveLength(2)
  })

  it('trusts a token for half an hour by itself', async () => {
    const made = through({})
    await listed(made.client)
    made.world.clock.advance(30 * 60_000 - 1)
    await listed(made.client)
    expect(signIns(made)).toHaveLength(1)

    made.world.clock.advance(1)
    await listed(made.client)
    expect(signIns(made)).toHaveLength(2)
  })

  it('signs in anew when the software no longer knows the token, writes too', async () => {
    const made = through({ tokenTtlMs: 24 * 60 * 60_000 })
    const { jointDossierCode = '' } = made.world.graph.personas['joint-birth-to-acknowledge']?.facts ?? {}
    await listed(made.client)
    made.world.clock.advance(2 * 60 * 60_000)

    await made.client.acknowledgeJointDossier({ jointDossierCode })

    expect(signIns(made)).toHaveLength(2)
  })

  it('gives up after one new token', async () => {
    const made = through({})
    made.platform.faults.add({ fault: { kind: 'token-expired' } })

    expect(await failureOf(listed(made.client))).toMatchObject({ code: 'GATEWAY_SESSION_OVER', outcome: 'rejected' })
  })

  it('takes secrets from functions, each time it signs in', async () => {
    let asked = 0
    const password = async () => {
      asked += 1
      return account.password
    }
    const made = through({ password, tokenTtlMs: 1000 })
    await listed(made.client)
    made.world.clock.advance(1000)
    await listed(made.client)

    expect(asked).toBe(2)
  })

  it('calls where your configuration says', async () => {
    const urls: string[] = []
    const fetch: Fetch = async (request) => {
      urls.push(`${request.method} ${request.url}`)
      return request.url.endsWith('/dang-nhap') ? Response.json({ token: 'abc' }) : Response.json({ data: null })
    }
    const { client } = through(
      {
        baseUrl: 'https://dieuphoi.test/v2/',
        paths: { '/api/token': '/dang-nhap', '/api/lienthongdvclt': '/ho-so' },
      },
      fetch,
    )
    await listed(client)
    await failureOf(client.getJointDossier({ id: 'a b' }))

    expect(urls).toEqual([
      'POST https://dieuphoi.test/v2/dang-nhap',
      'GET https://dieuphoi.test/v2/ho-so/hosolienthong',
      'GET https://dieuphoi.test/v2/ho-so/hosolienthong/a%20b',
    ])
  })

  it.each<[string, Response, string]>([
    [
      'a wrong password',
      Response.json({ title: 'Unauthorized', status: 401 }, { status: 401 }),
      'GATEWAY_CREDENTIALS_REFUSED',
    ],
    ['an answer without a token', Response.json({ data: 1 }), 'GATEWAY_FAILED'],
    ['a token that no header carries', Response.json({ token: 'có dấu' }), 'GATEWAY_FAILED'],
    ['a page that says sorry', new Response('<html>'), 'GATEWAY_FAILED'],
    ['an overloaded server', Response.json({}, { status: 503 }), 'GATEWAY_THROTTLED'],
    ['a path it has not', Response.json({}, { status: 404 }), 'GATEWAY_UNKNOWN_RESOURCE'],
  ])('tells %s', async (_, response, code) => {
    const { client } = through({}, async () => response.clone())

    expect(await failureOf(listed(client))).toMatchObject({ code, outcome: 'not-sent' })
  })

  it('a wrong password is refused by the mock as well', async () => {
    expect(await failureOf(listed(through({ password: 'wrong' }).client))).toMatchObject({
      code: 'GATEWAY_CREDENTIALS_REFUSED',
    })
  })

  it.each([
    ['no address', { baseUrl: '' }],
    ['no name', { username: '' }],
    ['no password', { password: undefined as never }],
    ['an address with an account in it', { baseUrl: 'https://a:b@x.test' }],
    ['paths that are none', { paths: { 'api/token': '/x/' } }],
  ])('stops at creation with %s', (_, options) => {
    expect(() => jointServiceGateway({ baseUrl, ...account, ...options })).toThrow(TypeError)
  })

  it('prints no secret', async () => {
    const error = await failureOf(listed(through({ password: 'mat-khau-bi-mat' }).client))

    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('mat-khau')
  })
})
