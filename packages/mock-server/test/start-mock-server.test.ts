import { PortInUseError, startMockServer } from '@lienthong/mock-server'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { runningServer } from './national-systems.ts'

// Some containers have no IPv6 at all.
const hasIpv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'))

describe('startMockServer', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('listens on this machine only and tells where every system is', async () => {
    const { url } = await runningServer()

    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const targets = (await (await fetch(`${url}/__admin/v1/targets`)).json()) as { system: string; baseUrl: string }[]
    expect(targets.map(({ system, baseUrl }) => [system, baseUrl])).toEqual([
      ['residence', `${url}/ngsp`],
      ['civil-status', `${url}/ngsp`],
      ['insurance', `${url}/insurance-card`],
      ['dvc', `${url}/security-server`],
      ['insurance-register', `${url}/ngsp`],
      ['residence-procedures', `${url}/ngsp`],
      ['insurance-household', `${url}/ngsp`],
      ['insurance-benefits', `${url}/ngsp`],
      ['insurance-papers', `${url}/insurance-card`],
      ['line-of-business', `${url}/ngsp`],
      ['criminal-record', `${url}/ngsp`],
      ['land', `${url}/ngsp`],
      ['business-registry', `${url}/ngsp`],
      ['public-post', `${url}/ngsp`],
      ['social-protection', `${url}/ngsp`],
      ['shared-catalogues', `${url}/ngsp`],
      ['residence-soap', `${url}/population`],
      ['residence-proxy', `${url}/province-proxy`],
      ['joint-service', `${url}/joint-service`],
      ['civil-status-generation1', `${url}/ngsp`],
      ['dvc-papers', `${url}/security-server`],
      ['payment', `${url}/payment-platform`],
      ['residence-soap', `${url}/ngsp`],
      ['residence', `${url}/lgsp`],
      ['residence-soap', `${url}/lgsp`],
      ['civil-status', `${url}/lgsp`],
      ['civil-status-generation1', `${url}/lgsp`],
      ['insurance-register', `${url}/lgsp`],
      ['insurance-household', `${url}/lgsp`],
      ['insurance-benefits', `${url}/lgsp`],
      ['line-of-business', `${url}/lgsp`],
      ['criminal-record', `${url}/lgsp`],
      ['land', `${url}/lgsp`],
      ['business-registry', `${url}/lgsp`],
      ['public-post', `${url}/lgsp`],
      ['social-protection', `${url}/lgsp`],
      ['shared-catalogues', `${url}/lgsp`],
      ['residence', `${url}/population`],
      ['sign-in', `${url}/sign-in/dvcqg`],
      ['sign-in', `${url}/sign-in/vneid`],
    ])
  })

  it('marks every answer of a system as a mock', async () => {
    const { url } = await runningServer()

    for (const path of ['/ngsp/token', '/ngsp/no/such/path', '/nowhere']) {
      const response = await fetch(`${url}${path}`, { method: 'POST' })
      expect(response.headers.get('x-mock')).toBe('lienthong')
    }
  })

  it('says that a port is in use, and the flag that changes it', async () => {
    const { url } = await runningServer()
    const port = Number(new URL(url).port)

    const error = await startMockServer({ port }).catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(PortInUseError)
    expect(error).toMatchObject({
      port,
      message: `Port ${port} is in use. Choose another with --port ${port + 1}, or any free one with --port 0.`,
    })
  })

  it('passes on other reasons not to listen', async () => {
    await expect(startMockServer({ port: 0, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' })
  })

  it('does not start with NODE_ENV=production', async () => {
    vi.stubEnv('NODE_ENV', 'production')

    await expect(startMockServer({ port: 0 })).rejects.toThrow('do not start with NODE_ENV=production')
  })

  it.skipIf(!hasIpv6)('writes an IPv6 address as a URL wants it', async () => {
    const { url } = await runningServer({ host: '::1' })

    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/)
    expect(await (await fetch(`${url}/__admin/v1/health`)).json()).toMatchObject({ ok: true })
  })

  it('gives the same world for the same seed, and another for another', async () => {
    const people = async (seed: number) => {
      const { url } = await runningServer({ seed })
      return (await (await fetch(`${url}/__admin/v1/people`)).json()) as unknown[]
    }
    const [one, same, other] = await Promise.all([people(7), people(7), people(8)])

    expect(one).toEqual(same)
    expect(one).not.toEqual(other)
  })

  it('stands still unless it is driven by a clock', async () => {
    let now = Date.parse('2026-03-02T01:00:00Z')
    const { url } = await runningServer({
      runsWith: { now: () => now },
      startsAt: '2026-05-04T08:00:00+07:00' as never,
    })
    const time = async () => ((await (await fetch(`${url}/__admin/v1/clock`)).json()) as { now: string }).now

    expect(await time()).toBe('2026-05-04T08:00:00+07:00')
    now += 90_000
    expect(await time()).toBe('2026-05-04T08:01:30+07:00')
  })

  it('answers that the mock itself failed, without its stack, and tells the owner', async () => {
    const failures: Error[] = []
    const { url, platform } = await runningServer({ onFailure: (error) => failures.push(error) })
    platform.handle = async () => {
      throw new Error('secret detail')
    }

    const response = await fetch(`${url}/ngsp/token`, { method: 'POST' })

    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret detail')
    expect(failures.map(({ message }) => message)).toEqual(['secret detail'])
  })

  it('prints the stack of a failure when nobody wants to be told', async () => {
    const written: string[] = []
    const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => (written.push(String(text)), true))
    onTestFinished(() => stderr.mockRestore())
    const { url, platform } = await runningServer()
    platform.handle = async () => {
      throw new Error('outside its contract')
    }

    await fetch(`${url}/ngsp/token`, { method: 'POST' })

    expect(written.join('')).toMatch(
      /The mock itself failed: Error: outside its contract\n +at .*start-mock-server\.test/,
    )
  })

  it('cuts open connections when it closes', async () => {
    const server = await startMockServer({ port: 0 })
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    await new Promise((connected) => socket.once('connect', connected))
    const ended = new Promise((end) => socket.once('close', end))
    socket.on('error', () => undefined)

    await server.close()
    await ended

    await expect(fetch(server.url)).rejects.toThrow('fetch failed')
  })
})
