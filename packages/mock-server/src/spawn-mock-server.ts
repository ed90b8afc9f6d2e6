import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** The mock national systems as a process of their own, as they are for a system written in Java or PHP. */
export interface MockProcess {
  /** Address without a slash at the end. */
  readonly url: string
  readonly pid: number | undefined
  /** Ends the process. It also ends with this one, however this one ends. */
  stop(): void
}

/** How the process is started. */
export interface SpawnMockServerOptions {
  /** TCP port. Default 0, any free one. */
  readonly port?: number
  /** Whole number; the same seed gives the same people. */
  readonly seed?: number
  /** Families the world begins with. Default 30. */
  readonly households?: number
  /** `frozen` stands still until it is moved, so that nothing has to wait. Default `frozen`. */
  readonly clock?: 'frozen' | 'running'
}

/** The mock server ended before it was ready; the reason is its own sentence. */
export class MocksNotStartedError extends Error {
  override readonly name = 'MocksNotStartedError'
  /** For the person in front of the screen. */
  readonly messageVi: string
  constructor(reason: string) {
    super(`The mock server did not start. It said: ${reason || '–'}`)
    this.messageVi = `Máy chủ giả lập không khởi động được. Máy chủ báo: ${reason || '–'}`
  }
}

/**
 * Starts the mock national systems as a process of their own and waits until they answer.
 *
 * SIGINT and SIGTERM end this process and the mocks with it, unless it listens to them itself.
 *
 * @throws {@link MocksNotStartedError} with what the server said, as that the port is in use.
 * @example
 * const mocks = await spawnMockServer()
 * const admin = new MockAdmin(mocks.url)
 * try { … } finally { mocks.stop() }
 */
export async function spawnMockServer(options: SpawnMockServerOptions = {}): Promise<MockProcess> {
  const { port = 0, clock = 'frozen', ...world } = options
  const flags = ['--port', String(port), '--clock', clock]
  for (const [name, value] of Object.entries(world)) if (value !== undefined) flags.push(`--${name}`, String(value))
  // An input that nobody writes to: it closes when this process ends, however it ends.
  const child = spawn(process.execPath, [...conditions(), bin(), ...flags, '--json', '--with-parent'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const stop = (): void => void child.kill()
  endWithThisProcess(stop)
  // Whoever starts one server after the other leaves nothing behind.
  child.once('exit', () => process.off('exit', stop))
  return { url: await readyUrl(child), pid: child.pid, stop }
}

/** Beside this file, in the sources and in the package. */
function bin(): string {
  // The whole expression: the build puts the place of the file in for it where there are no ES modules.
  const here = import.meta.url
  return fileURLToPath(new URL(here.endsWith('.ts') ? './bin.ts' : './bin.js', here))
}

/**
 * How packages are found has to be the same there. No other argument of this process goes along: with `--eval`, the mock server
 * would be this very program once more, which starts a mock server.
 */
function conditions(): string[] {
  const { execArgv } = process
  return execArgv.flatMap((argument, at) => {
    if (argument.startsWith('--conditions=')) return [argument]
    return argument === '--conditions' || argument === '-C' ? [argument, execArgv[at + 1] ?? ''] : []
  })
}

function endWithThisProcess(stop: () => void): void {
  process.once('exit', stop)
  // A signal alone would end this process without the event above.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(code))
  }
}

async function readyUrl(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new MocksNotStartedError('')
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const url = urlIn(line)
    if (url !== undefined) return url
    said.push(line)
  }
  throw new MocksNotStartedError(said.join(' '))
}

/** The line that says "ready" is JSON; the reason why a server does not start is a sentence. */
function urlIn(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined
  const { event, url } = JSON.parse(line) as { event?: string; url?: string }
  return event === 'ready' ? url : undefined
}
