import type { Fault } from '@lienthong/mock-core'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { aboutCitizen, admin, birthOf, clientsOf, runningServer } from './national-systems.ts'

/** Sets a fault by the admin API; it strikes once. */
const once = (fault: Fault, where: object = { system: 'residence' }) => ({ fault, times: 1, ...where })

describe('faults, set by the admin API', () => {
  it.each<[Fault, object]>([
    [{ kind: 'connection-reset' }, { kind: 'transport', code: 'CONNECTION_LOST', outcome: 'unknown' }],
    [
      { kind: 'http-status', status: 502 },
      { kind: 'transport', code: 'SERVER_ERROR', status: 502 },
    ],
    [
      { kind: 'http-status', status: 429 },
      { kind: 'transport', code: 'RATE_LIMITED', outcome: 'rejected' },
    ],
    [{ kind: 'error-in-200' }, { kind: 'remote', code: 'RESIDENCE_REQUEST_INCOMPLETE', wireCode: '002' }],
  ])('%o ends one call, the next one is answered', async (fault, expected) => {
    const server = await runningServer()
    const { residence, person } = await clientsOf(server)
    const question = aboutCitizen(person('mother'))
    expect(await admin(server, 'POST', '/faults', once(fault))).toMatchObject({ status: 201, json: { id: 'fault-1' } })

    await expect(residence.verifyCitizen(question)).rejects.toMatchObject(expected)

    expect(await residence.verifyCitizen(question)).toEqual({ matches: true })
    expect((await admin(server, 'GET', '/faults')).json).toEqual([])
    expect(server.platform.journal.list({ operation: 'verifyCitizen' })[0]).toMatchObject({ fault: fault.kind })
  })

  it('token-expired: the client fetches another one and nobody notices', async () => {
    const server = await runningServer()
    const { residence, person } = await clientsOf(server)
    await residence.verifyCitizen(aboutCitizen(person('mother')))
    await admin(server, 'POST', '/faults', once({ kind: 'token-expired' }))

    expect(await residence.verifyCitizen(aboutCitizen(person('mother')))).toEqual({ matches: true })
    expect(server.platform.journal.list({ operation: 'issueToken' })).toHaveLength(2)
  })

  it('latency: the answer comes late, and not to a client that waits no longer', async () => {
    const server = await runningServer()
    const { residence, person } = await clientsOf(server)
    const question = aboutCitizen(person('mother'))
    await residence.verifyCitizen(question)

    await admin(server, 'POST', '/faults', once({ kind: 'latency', ms: 20 }))
    expect(await residence.verifyCitizen(question)).toEqual({ matches: true })

    await admin(server, 'POST', '/faults', once({ kind: 'latency', ms: 60_000 }))
    await expect(residence.verifyCitizen(question, { timeoutMs: 100 })).rejects.toMatchObject({ code: 'TIMEOUT' })
  })

  it('accepted-then-timeout: the birth is taken in, the answer never comes, the repeated push says so', async () => {
    const server = await runningServer()
    const { civilStatus, person } = await clientsOf(server)
    const birth = birthOf(person('mother'), person('father'), 'H42-1')
    await civilStatus.submitRegistration({ ...birth, dossierCode: 'H42-0' })
    await admin(server, 'POST', '/faults', once({ kind: 'accepted-then-timeout' }, { operation: 'submitRegistration' }))

    await expect(civilStatus.submitRegistration(birth, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      outcome: 'unknown',
    })
    expect((await admin(server, 'GET', '/dossiers/H42-1')).json).toMatchObject({ registrationStates: ['1'] })
    expect(await civilStatus.submitRegistration(birth)).toEqual({ alreadyReceived: true })
  })

  it('accepted-then-timeout: a client that never gives up is cut off in the end', async () => {
    const server = await runningServer({ holdMs: 50 })
    const { residence, person } = await clientsOf(server)
    await admin(server, 'POST', '/faults', once({ kind: 'accepted-then-timeout' }))

    await expect(residence.verifyCitizen(aboutCitizen(person('mother')))).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
    })
  })

  it('stay until they are removed, one by one or all', async () => {
    const server = await runningServer()
    const down = { fault: { kind: 'http-status', status: 503 }, system: 'residence' }
    await admin(server, 'POST', '/faults', down)
    await admin(server, 'POST', '/faults', { ...down, system: 'dvc' })

    expect((await admin(server, 'DELETE', '/faults/fault-1')).status).toBe(204)
    expect((await admin(server, 'DELETE', '/faults/fault-1')).status).toBe(404)
    expect((await admin(server, 'GET', '/faults')).json).toMatchObject([{ id: 'fault-2', system: 'dvc' }])
    expect((await admin(server, 'DELETE', '/faults')).status).toBe(204)
    expect((await admin(server, 'GET', '/faults')).json).toEqual([])
  })

  it('a fault that does not exist is refused with the fields at fault', async () => {
    const server = await runningServer()

    for (const fault of [{ kind: 'meteor' }, { kind: 'latency' }, { kind: 'http-status', status: 200 }]) {
      const { status, json } = await admin(server, 'POST', '/faults', { fault })
      expect(status).toBe(400)
      expect(json).toMatchObject({ error: 'INVALID_BODY' })
    }
  })
})

describe('faults, asked for by the header x-mock-fault', () => {
  /** A token request from a shell script: the first thing anybody sends. */
  const token = async (url: string, fault: string, signal?: AbortSignal) =>
    fetch(`${url}/ngsp/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa('mock-consumer-key:mock-consumer-secret')}`,
        'content-type': 'application/x-www-form-urlencoded',
        'x-mock-fault': fault,
      },
      body: 'grant_type=client_credentials',
      ...(signal && { signal }),
    })

  it('http-status, error-in-200 and latency come with an answer', async () => {
    const { url } = await runningServer()

    expect((await token(url, 'http-status=503')).status).toBe(503)
    expect((await token(url, 'error-in-200')).status).toBe(400)
    expect((await token(url, 'latency=5')).status).toBe(200)
  })

  it('accepted-then-timeout hangs until the client gives up, and is carried out', async () => {
    const { url, platform } = await runningServer()

    await expect(token(url, 'accepted-then-timeout', AbortSignal.timeout(200))).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    expect(platform.journal.list({ operation: 'issueToken' })).toMatchObject([
      { verdict: 'valid', fault: 'accepted-then-timeout' },
    ])
  })

  it('a misspelt one is written down with its operation, also where a gateway publishes it elsewhere', async () => {
    const { url, platform } = await runningServer()
    const paths = ['/ngsp/apiLienThongKSKT/1.0/nhanHoSoDKHT', '/lgsp/apiLienThongKSKT/nhanHoSoDKHT']

    for (const path of paths) {
      await fetch(`${url}${path}`, { method: 'POST', headers: { 'x-mock-fault': 'nonsense' } })
    }

    const named = { system: 'civil-status', operation: 'submitRegistration', status: 400 }
    expect(platform.journal.list()).toMatchObject(paths.map((path) => ({ ...named, path })))
  })

  it('token-expired strikes where a token is shown', async () => {
    const server = await runningServer()
    const { residence, person } = await clientsOf(server, {
      fetch: (request) => {
        request.headers.set('x-mock-fault', 'token-expired')
        return fetch(request)
      },
    })

    await expect(residence.verifyCitizen(aboutCitizen(person('mother')))).rejects.toMatchObject({
      code: 'GATEWAY_SESSION_OVER',
    })
  })

  it('connection-reset really resets the connection', async () => {
    const { url, platform } = await runningServer()

    expect(await rawPost(Number(new URL(url).port), 'connection-reset')).toEqual({ answered: '', error: 'ECONNRESET' })
    expect(platform.journal.list({ operation: 'issueToken' })).toMatchObject([
      { fault: 'connection-reset', verdict: 'not-checked' },
    ])
  })
})

/** Sends a request on a bare socket and says how the connection ended. */
function rawPost(port: number, fault: string): Promise<{ answered: string; error?: string }> {
  return new Promise((resolve) => {
    let answered = ''
    let error: string | undefined
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        `POST /ngsp/token HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nx-mock-fault: ${fault}\r\n\r\n`,
      ),
    )
    socket.on('data', (data) => (answered += data.toString()))
    socket.on('error', ({ code }: NodeJS.ErrnoException) => (error = code))
    socket.on('close', () => resolve({ answered, ...(error !== undefined && { error }) }))
  })
}
