import type { DossierView, FaultRule, Person, Target, TargetPerson } from '@lienthong/mock-core'
import { readInstant, type Clock, type Instant } from '@lienthong/sdk-core'

/** The mock server died, was stopped, or answers no more. */
export class MocksGoneError extends Error {
  override readonly name = 'MocksGoneError'
  /** For the person in front of the screen. */
  readonly messageVi: string
  constructor(url: string) {
    const { origin } = new URL(url)
    super(`The mock server at ${origin} has stopped. Start it again.`)
    this.messageVi = `Máy chủ giả lập tại ${origin} đã dừng. Hãy chạy lại từ đầu.`
  }
}

/** How the admin API is asked. */
export interface MockAdminOptions {
  /** Milliseconds for one request. Default 10_000. */
  readonly timeoutMs?: number
}

/**
 * Steers running mocks over their admin API: no national system has this. Its clock is that of the mocks, as it was when they
 * were last asked: give it to clients and engines, and nothing has to wait.
 *
 * @throws {@link MocksGoneError} from every method when nobody answers.
 * @example
 * const admin = new MockAdmin('http://127.0.0.1:4010')
 * await admin.syncClock()
 * await admin.advance(30 * 60_000)
 */
export class MockAdmin implements Clock {
  readonly #url: string
  readonly #timeoutMs: number
  #now: Instant = '2026-03-02T08:00:00+07:00' as Instant

  constructor(url: string, { timeoutMs = 10_000 }: MockAdminOptions = {}) {
    this.#url = `${url.replace(/\/+$/, '')}/__admin/v1`
    this.#timeoutMs = timeoutMs
  }

  /** Epoch milliseconds at the mocks. */
  now(): number {
    return Date.parse(this.#now)
  }

  /** Asks what time it is at the mocks. */
  async syncClock(): Promise<Instant> {
    return this.#setClock(await this.send<{ now: string }>('GET', '/clock'))
  }

  /** Lets time pass at the mocks. */
  async advance(ms: number): Promise<Instant> {
    return this.#setClock(await this.send<{ now: string }>('POST', '/clock', { advanceMs: ms }))
  }

  /** Where each system is, how to sign in, and whom to ask about. */
  targets(): Promise<Target[]> {
    return this.send('GET', '/targets')
  }

  /** Where one system is. */
  async target(system: string, gateway?: string): Promise<Target> {
    const found = (await this.targets()).find(
      (target) => target.system === system && (gateway === undefined || target.gateway === gateway),
    )
    if (found === undefined) throw new Error(`The mocks have no system "${system}"`)
    return found
  }

  /** Somebody the mocks name for a purpose. */
  async person(persona: string): Promise<TargetPerson> {
    const people = (await this.targets()).flatMap((target) => target.people)
    const found = people.find((person) => person.persona === persona)
    if (found === undefined) throw new Error(`The mocks know nobody as "${persona}"`)
    return found
  }

  /** Everybody in the world. */
  people(): Promise<Person[]> {
    return this.send('GET', '/people')
  }

  /** What all systems together know of each dossier. */
  dossiers(): Promise<DossierView[]> {
    return this.send('GET', '/dossiers')
  }

  /** Has requests fail. */
  addFault(rule: FaultRule): Promise<unknown> {
    return this.send('POST', '/faults', rule)
  }

  /** Has an officer of a system do something now; `GET /__admin/v1/officer` lists what. */
  officer<Told extends object = Record<string, unknown>>(system: string, action: string, body: object): Promise<Told> {
    return this.send('POST', `/officer/${encodeURIComponent(system)}/${encodeURIComponent(action)}`, body)
  }

  /** Says how the officers of a system decide when nobody tells them, about all dossiers or about one. */
  async setPolicy(system: string, fields: object, dossierCode?: string): Promise<void> {
    const dossier = dossierCode === undefined ? '' : `/${encodeURIComponent(dossierCode)}`
    await this.send('PUT', `/policies/${encodeURIComponent(system)}${dossier}`, fields)
  }

  /**
   * Brings a case of failure about by its name, `C1` to `C18`: for a dossier, a joint dossier or a person. Further fields take
   * the place of those of the case.
   *
   * @example await admin.bringAbout('C5', { dossierCode, numberAfterDays: 1 })
   */
  bringAbout(name: string, body: object = {}): Promise<Record<string, unknown>> {
    return this.send('POST', `/failure-cases/${encodeURIComponent(name)}`, body)
  }

  /** Requests the national systems have received. */
  async countRequests(): Promise<number> {
    return (await this.send<{ total: number }>('GET', '/journal')).total
  }

  /** Asks any route of the admin API: `GET /__admin/v1` lists them. */
  async send<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<T> {
    const json =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    // A server that is frozen takes connections and never answers.
    const signal = AbortSignal.timeout(this.#timeoutMs)
    const response = await fetch(`${this.#url}${path}`, { method, signal, ...json }).catch(() => undefined)
    if (response === undefined) throw new MocksGoneError(this.#url)
    if (!response.ok) throw new Error(`The mocks refuse ${method} ${path}: ${await reasonOf(response)}`)
    return (response.status === 204 ? undefined : await response.json()) as T
  }

  #setClock({ now }: { readonly now: string }): Instant {
    this.#now = readInstant(now) ?? this.#now
    return this.#now
  }
}

async function reasonOf(response: Response): Promise<string> {
  const { message } = (await response.json().catch(() => ({}))) as { message?: unknown }
  return typeof message === 'string' ? message : `HTTP ${response.status}`
}
