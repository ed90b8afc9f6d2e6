import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { describe, expect, it } from 'vitest'
import { aboutCitizen, admin, birthOf, clientsOf, firstOf, runningServer } from './national-systems.ts'

/** An address of this machine as others see it; a container may have none. */
const otherAddress = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

describe('only this machine steers the mocks', () => {
  it.each([
    ['Host of a web page that resolved to 127.0.0.1', { host: 'evil.example' }],
    ['Host with the port', { host: 'evil.example:4010' }],
    ['Host that begins like ours', { host: '127.0.0.1.evil.example' }],
    ['Origin of a web page', { host: '127.0.0.1', origin: 'https://evil.example' }],
    ['Origin of a sandboxed page', { host: '127.0.0.1', origin: 'null' }],
    ['Origin that begins like ours', { host: 'localhost', origin: 'http://localhost.evil.example' }],
  ])('a foreign %s is refused', async (_, headers) => {
    const { url } = await runningServer()

    for (const [method, path] of [
      ['GET', '/people'],
      ['POST', '/clock'],
      ['DELETE', '/journal'],
    ] as const) {
      const { status, body } = await send(url, method, path, headers)
      expect(status).toBe(403)
      expect(JSON.parse(body)).toMatchObject({ error: 'FOREIGN_REQUEST' })
    }
  })

  it.each([
    { host: '127.0.0.1:4010' },
    { host: 'localhost:4010' },
    { host: 'LOCALHOST' },
    { host: '[::1]:4010' },
    { host: 'localhost', origin: 'http://127.0.0.1:4010' },
  ])('%o is this machine', async (headers) => {
    const { url } = await runningServer()

    expect((await send(url, 'GET', '/health', headers)).status).toBe(200)
  })

  it.skipIf(otherAddress === undefined)('a caller from elsewhere is refused, whatever Host it says', async () => {
    const { url } = await runningServer({ host: '0.0.0.0' })
    const fromElsewhere = new URL(url)
    fromElsewhere.hostname = otherAddress ?? ''

    expect((await send(fromElsewhere.href, 'GET', '/people', { host: '127.0.0.1' })).status).toBe(403)
    expect((await send(url.replace('0.0.0.0', '127.0.0.1'), 'GET', '/people', { host: '127.0.0.1' })).status).toBe(200)
  })

  it('a form of a web page cannot post to it: the type must be JSON', async () => {
    const { url, platform } = await runningServer()
    const before = platform.world.clock.now()

    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const { status } = await send(
        url,
        'POST',
        '/clock',
        { host: 'localhost', 'content-type': type },
        '{"advanceMs":1}',
      )
      expect(status).toBeGreaterThanOrEqual(400)
    }
    expect(platform.world.clock.now()).toBe(before)
  })

  it('the national systems themselves are open to every name, as behind a proxy', async () => {
    const { url } = await runningServer()

    const { status } = await send(url, 'POST', '/../../ngsp/token', { host: 'api.ngsp.example' })

    expect(status).not.toBe(403)
  })
})

describe('the journal', () => {
  it('counts every request to a system, and none to the admin API', async () => {
    const server = await runningServer()
    const { residence, portal, person } = await clientsOf(server)

    await residence.verifyCitizen(aboutCitizen(person('mother')))
    await residence.verifyCitizen(aboutCitizen(person('father')))
    await portal.findDossier('x')
    await fetch(`${server.url}/ngsp/apiCSDLDanCu/1.0/xacThucCongDan`, { method: 'POST' })

    const { total, entries } = (await admin(server, 'GET', '/journal')).json
    expect(total).toBe(6)
    expect(entries.map(({ operation, verdict }: Record<string, string>) => [operation, verdict])).toEqual([
      ['issueToken', 'valid'],
      ['verifyCitizen', 'valid'],
      ['verifyCitizen', 'valid'],
      ['openSession', 'valid'],
      ['findDossier', 'valid'],
      ['', 'unknown-operation'],
    ])
    expect(entries[5].nearest).toContain('xacThucThongTinCongDan')
    expect(JSON.stringify(entries)).not.toContain(person('mother').personalId)
    expect((await admin(server, 'GET', '/journal?system=dvc')).json.entries).toHaveLength(1)

    await admin(server, 'DELETE', '/journal')
    expect((await admin(server, 'GET', '/journal')).json).toEqual({ total: 0, entries: [] })
  })

  it('says where a request leaves the contract', async () => {
    const server = await runningServer()
    const { url } = server
    await fetch(`${url}/insurance-card/api/token/take`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'x', password: 'mật khẩu', site: 1 }),
    })

    expect((await admin(server, 'GET', '/journal?verdict=invalid')).json.entries).toMatchObject([
      { operation: 'takeToken', verdict: 'invalid', problems: ['password: invalid_format', expect.any(String)] },
    ])
  })
})

describe('snapshots', () => {
  it('put the whole world back: people, dossiers, time', async () => {
    const server = await runningServer()
    const { civilStatus, person } = await clientsOf(server)
    const { id } = (await admin(server, 'POST', '/snapshots')).json as { id: string }
    const people = (await admin(server, 'GET', '/people')).json
    const question = { provinceCode: '42', joint: true, dossierCodes: ['H42-1'] }

    await civilStatus.submitRegistration(birthOf(person('mother'), person('father'), 'H42-1'))
    for (const advanceMs of [3_600_000, 3_600_000, 3_600_000]) await admin(server, 'POST', '/clock', { advanceMs })
    const first = await firstOf(civilStatus.listRegistrationResults(question))
    expect(first.state).toBe('completed')

    expect((await admin(server, 'POST', `/snapshots/${id}/restore`)).json).toEqual({
      restored: id,
      now: '2026-03-02T08:00:00+07:00',
    })
    expect((await admin(server, 'GET', '/people')).json).toEqual(people)
    expect((await admin(server, 'GET', '/dossiers')).json).toEqual([])

    // The same requests then have the same results.
    await civilStatus.submitRegistration(birthOf(person('mother'), person('father'), 'H42-1'))
    for (const advanceMs of [3_600_000, 3_600_000, 3_600_000]) await admin(server, 'POST', '/clock', { advanceMs })
    expect(await firstOf(civilStatus.listRegistrationResults(question))).toEqual(first)
  })

  it('"start" is the world as it began; an unknown one is said to be so', async () => {
    const server = await runningServer()
    await admin(server, 'POST', '/clock', { advanceMs: 1000 })

    expect((await admin(server, 'POST', '/snapshots/start/restore')).json).toMatchObject({
      now: '2026-03-02T08:00:00+07:00',
    })
    expect(await admin(server, 'POST', '/snapshots/9/restore')).toMatchObject({
      status: 404,
      json: { error: 'NOT_FOUND' },
    })
  })
})

/** A request with a Host of its own, which `fetch` does not send. */
function send(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const sent = request({ hostname, port, method, path: `/__admin/v1${path}`, headers }, (response) => {
      let text = ''
      response.on('data', (data: Buffer) => (text += data.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
