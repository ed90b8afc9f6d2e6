import { parseInstant, type Clock, type Instant } from '@lienthong/sdk-core'
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { MocksGoneError, MocksNotStartedError } from './stopped.ts'

/** The mock national systems, running as a process of their own, as they would for a system written in Java or PHP. */
export interface MockProcess {
  readonly url: string
  readonly pid: number | undefined
  stop(): void
}

/** Starts the mocks on a free port. Their clock stands still until it is moved, so nothing here has to wait. */
export async function startMocks(): Promise<MockProcess> {
  const bin = fileURLToPath(import.meta.resolve('@lienthong/mock-server/bin'))
  const child = spawn(
    process.execPath,
    [...process.execArgv, bin, '--port', '0', '--clock', 'frozen', '--json', '--with-parent'],
    {
      // An input that nobody writes to: it closes when this process ends, however it ends.
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const stop = (): void => void child.kill()
  process.once('exit', stop)
  // A signal alone would end this process without the event above, and leave the mocks running.
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  return { url: await readyUrl(child), pid: child.pid, stop }
}

async function readyUrl(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The mock server has no output')
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

/** Where one system is and how to sign in, as the mocks tell it. */
export interface Target {
  readonly system: string
  readonly baseUrl: string
  readonly credentials: Readonly<Record<string, string>>
  readonly people: readonly { readonly persona: string; readonly personalId: string; readonly name: string }[]
}

/** What the mocks know of one dossier, all systems together. */
export interface DossierView {
  readonly code: string
  readonly registrationStates: readonly string[]
  readonly portalStatuses: readonly string[]
}

/** The steering of the mocks: no national system has this. */
export class MockAdmin implements Clock {
  readonly #url: string
  readonly #timeoutMs: number
  #now: Instant = '2026-03-02T08:00:00+07:00' as Instant

  constructor(url: string, timeoutMs = 10_000) {
    this.#url = `${url}/__admin/v1`
    this.#timeoutMs = timeoutMs
  }

  /** The time of the mocks, which is also the time at our desk. */
  now(): number {
    return Date.parse(this.#now)
  }

  /** Lets time pass at the mocks. A real one-stop system would wait here. */
  async letTimePass(minutes: number): Promise<void> {
    const { now } = await this.#send<{ now: string }>('POST', '/clock', { advanceMs: minutes * 60_000 })
    this.#now = parseInstant(now) ?? this.#now
  }

  /** Ends in {@link MocksGoneError} when nobody answers any more: a client only sees a broken connection. */
  async requireAnswer(): Promise<void> {
    await this.targets()
  }

  targets(): Promise<Target[]> {
    return this.#send('GET', '/targets')
  }

  /** The portal takes the next dossier and its answer never comes. */
  loseNextAnswerOfThePortal(): Promise<unknown> {
    return this.#send('POST', '/faults', {
      fault: { kind: 'accepted-then-timeout' },
      system: 'dvc',
      operation: 'syncDossier',
      times: 1,
    })
  }

  dossiers(): Promise<DossierView[]> {
    return this.#send('GET', '/dossiers')
  }

  births(): Promise<{ readonly dossierCode: string }[]> {
    return this.#send('GET', '/births')
  }

  /** How many requests the national systems have received. */
  async countRequests(): Promise<number> {
    const { total } = await this.#send<{ total: number }>('GET', '/journal')
    return total
  }

  async #send<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
    const json =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    // A server that is frozen takes connections and never answers.
    const signal = AbortSignal.timeout(this.#timeoutMs)
    const response = await fetch(`${this.#url}${path}`, { method, signal, ...json }).catch(() => undefined)
    if (response?.ok !== true) throw new MocksGoneError(this.#url)
    return (await response.json()) as T
  }
}
