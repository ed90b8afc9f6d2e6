import { startMockServer } from '@lienthong/mock-server'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { mockCommand } from '../src/cli/mock-command.ts'

/** Runs the command in this process and collects what it prints; a server that it starts ends with the test. */
async function mock(...argv: string[]) {
  const lines: string[] = []
  const { server, exitCode } = await mockCommand(argv, (line) => lines.push(line))
  if (server !== undefined) onTestFinished(() => server.close())
  return { server, exitCode, printed: lines.join('\n') }
}

describe('lienthong-mock', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('prints where everything is, whom to ask about, and a command that works when pasted', async () => {
    const { server, exitCode, printed } = await mock('--port', '0', '--clock', 'frozen')
    const holder = server!.platform.targets('')[2]!.people.find(({ persona }) => persona === 'card-holder')!

    expect(exitCode).toBe(0)
    for (const place of ['/ngsp', '/insurance-card', '/security-server', '/__admin/v1']) {
      expect(printed).toContain(`${server!.url}${place}`)
    }
    expect(printed).toContain('consumerSecret: mock-consumer-secret')
    expect(printed.replace(/ {3,}/g, '   ')).toContain(`card-holder   ${holder.personalId}  ${holder.name}`)

    const command = /^KEY=.*?^ {2}-H .*?$/ms.exec(printed)![0]
    const { stdout } = await promisify(execFile)('bash', ['-c', command])
    expect(JSON.parse(stdout)).toMatchObject({ maKetQua: '000', hoTen: holder.name })
  })

  it('--json prints one line of JSON', async () => {
    const { server, printed } = await mock('--port', '0', '--json')

    expect(JSON.parse(printed)).toEqual({
      event: 'ready',
      url: server!.url,
      targets: server!.platform.targets(server!.url),
    })
  })

  it('--seed, --households and --start choose the world', async () => {
    const argv = ['--port', '0', '--json', '--clock', 'frozen']
    const { server } = await mock(...argv, '--seed', '9', '--households', '4', '--start', '2026-07-01T01:00:00Z')

    // Casts bring people of their own, whatever the number of families.
    const { households } = server!.platform.world.graph
    expect(Object.keys(households).filter((id) => id.startsWith('HG42'))).toHaveLength(4)
    expect(server!.platform.world.clock.instant()).toBe('2026-07-01T08:00:00+07:00')
  })

  it('the clock runs unless it is told to stand still', async () => {
    const [running, frozen] = [await mock('--port', '0'), await mock('--port', '0', '--clock', 'frozen')]

    expect(running.server!.platform.world.clock.now()).toBeGreaterThan(Date.parse('2026-03-03T00:00:00Z'))
    expect(frozen.server!.platform.world.clock.instant()).toBe('2026-03-02T08:00:00+07:00')
  })

  it('--help explains and starts nothing', async () => {
    const { server, exitCode, printed } = await mock('--help')

    expect({ server, exitCode }).toEqual({ server: undefined, exitCode: 0 })
    for (const flag of [
      '--port',
      '--host',
      '--seed',
      '--households',
      '--start',
      '--clock',
      '--json',
      '--with-parent',
    ]) {
      expect(printed).toContain(flag)
    }
  })

  it.each([
    [['--port', 'http'], 'It must be a whole number from 0 to 65535.'],
    [['--port', '65536'], 'It must be a whole number from 0 to 65535.'],
    [['--port', ''], 'It must be a whole number from 0 to 65535.'],
    [['--households', '3'], 'It must be a whole number from 4 to 100000.'],
    [['--seed', '1.5'], 'It must be a whole number from 0 to 2147483647.'],
    [['--start', 'tomorrow'], 'It must be a time with offset, as 2026-03-02T08:00:00+07:00.'],
    [['--clock', 'backwards'], 'Allowed choices are running, frozen.'],
    [['--prot', '0'], '(Did you mean --port?)'],
    [['everything'], 'too many arguments'],
  ])('%j is refused with the way out', async (argv, sentence) => {
    const { server, exitCode, printed } = await mock(...argv)

    expect({ server, exitCode }).toEqual({ server: undefined, exitCode: 1 })
    expect(printed).toContain(sentence)
  })

  it('says that the port is in use, and how to choose another', async () => {
    const { url, close } = await startMockServer({ port: 0 })
    onTestFinished(close)
    const { port } = new URL(url)

    const { exitCode, printed } = await mock('--port', port)

    expect(exitCode).toBe(1)
    expect(printed).toBe(
      `lienthong-mock: Port ${port} is in use. Choose another with --port ${Number(port) + 1}, or any free one with --port 0.`,
    )
  })

  it('says that it cannot listen at an address, and how to choose another', async () => {
    // Of a range kept for documents: no machine has it.
    const { exitCode, printed } = await mock('--port', '0', '--host', '203.0.113.7')

    expect(exitCode).toBe(1)
    expect(printed).toBe(
      'lienthong-mock: Cannot listen at 203.0.113.7, port 0 (EADDRNOTAVAIL). Choose an address of this machine with --host, or a port you may open with --port.',
    )
  })

  it('does not start with NODE_ENV=production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { exitCode, printed } = await mock('--port', '0')

    expect(exitCode).toBe(1)
    expect(printed).toBe('lienthong-mock: Mock national systems do not start with NODE_ENV=production')
  })

  it('runs in the foreground until it is told to stop', async () => {
    const bin = join(import.meta.dirname, '../src/bin.ts')
    const child = spawn(process.execPath, ['--conditions=@lienthong/source', bin, '--port', '0', '--json'])
    onTestFinished(() => void child.kill('SIGKILL'))
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    const { url } = JSON.parse(line) as { url: string }

    expect((await fetch(`${url}/__admin/v1/health`)).status).toBe(200)
    child.kill('SIGTERM')

    expect(await once(child, 'exit')).toEqual([0, null])
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  /** Starts the command as a process of its own, over pipes. */
  const started = async (...flags: string[]) => {
    const bin = join(import.meta.dirname, '../src/bin.ts')
    const child = spawn(process.execPath, ['--conditions=@lienthong/source', bin, '--port', '0', '--json', ...flags])
    onTestFinished(() => void child.kill('SIGKILL'))
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    return { child, url: (JSON.parse(line) as { url: string }).url }
  }

  it('--with-parent: ends when its standard input closes, as it does when the parent is killed', async () => {
    const { child, url } = await started('--with-parent')
    expect((await fetch(`${url}/__admin/v1/health`)).status).toBe(200)

    child.stdin.end()

    expect(await once(child, 'exit')).toEqual([0, null])
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  it('--with-parent: a signal ends it too, while its standard input is still open', async () => {
    const { child, url } = await started('--with-parent')
    // The line of JSON comes a moment before it listens to signals.
    expect((await fetch(`${url}/__admin/v1/health`)).status).toBe(200)

    child.kill('SIGTERM')

    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('without it a closed standard input means nothing: a service has none', async () => {
    const { child, url } = await started()

    child.stdin.end()
    await once(child.stdin, 'close')

    expect((await fetch(`${url}/__admin/v1/health`)).status).toBe(200)
    expect(child.exitCode).toBeNull()
  })
})
