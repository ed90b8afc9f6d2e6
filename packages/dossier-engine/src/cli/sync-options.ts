import { CannotRun } from './cannot-run.ts'
import type { MaintenanceWindow } from '../sync/index.ts'

/** Options as they come from the command line. */
export interface GivenOptions {
  readonly store?: string
  readonly portal?: string
  readonly username?: string
  readonly password?: string
  readonly unit?: string
  readonly dstcode?: string
  readonly dstcodeIn?: string
  readonly concurrency: string
  readonly timeout: string
  readonly perSecond?: string
  readonly maintenance?: readonly string[]
  readonly giveUpAfter: string
  readonly healthPort?: string
  readonly json?: true
}

/** How the portal is reached. */
export interface PortalAccount {
  readonly baseUrl: string
  readonly username: string
  readonly password: string
  readonly unitCode: string
  readonly dstcode?: string
  readonly dstcodeIn?: 'query' | 'header'
}

/** How work is done. */
export interface SyncSettings {
  readonly concurrency: number
  readonly timeoutMs: number
  readonly giveUpAfterMs: number
  readonly perSecond?: number
  readonly maintenance?: readonly MaintenanceWindow[]
}

type Environment = Readonly<Record<string, string | undefined>>

/** Where the store is: an address of PostgreSQL, or a folder. */
export function storePlace(
  { store }: Pick<GivenOptions, 'store'>,
  env: Environment,
): { readonly connectionString: string } | { readonly folder: string } {
  const given = store ?? env['LIENTHONG_STORE'] ?? './lienthong-data'
  return /^postgres(ql)?:\/\//.test(given) ? { connectionString: given } : { folder: given }
}

/** The account at the portal. Its secrets come from the environment where they are not given, so that no list of processes shows them. */
export function portalAccount(given: GivenOptions, env: Environment): PortalAccount {
  const from = (value: string | undefined, flag: string, name: string): string => {
    const found = value ?? env[name]
    if (found === undefined || found === '') throw new CannotRun(`Say ${flag}, or set ${name}`)
    return found
  }
  const { dstcode, dstcodeIn } = given
  if (dstcodeIn !== undefined && dstcodeIn !== 'query' && dstcodeIn !== 'header') {
    throw new CannotRun('--dstcode-in takes query or header')
  }
  return {
    baseUrl: baseUrlOf(from(given.portal, '--portal', 'LIENTHONG_PORTAL_URL')),
    username: from(given.username, '--username', 'LIENTHONG_PORTAL_USERNAME'),
    password: from(given.password, '--password', 'LIENTHONG_PORTAL_PASSWORD'),
    unitCode: from(given.unit, '--unit', 'LIENTHONG_PORTAL_UNIT'),
    ...(dstcode !== undefined && { dstcode }),
    ...(dstcodeIn !== undefined && { dstcodeIn }),
  }
}

/** Some paste the whole address of the adapter. */
function baseUrlOf(given: string): string {
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) throw new CannotRun('--portal takes http://… or https://…')
  const url = new URL(given)
  const at = url.pathname.indexOf('/XrdAdapter')
  return `${url.origin}${at === -1 ? url.pathname : url.pathname.slice(0, at)}`.replace(/\/+$/, '')
}

/** Reads the numbers. */
export function syncSettings(given: GivenOptions): SyncSettings {
  const { perSecond, maintenance } = given
  return {
    concurrency: wholeNumber('--concurrency', given.concurrency, 1, 500),
    timeoutMs: wholeNumber('--timeout', given.timeout, 1, 600_000),
    giveUpAfterMs: wholeNumber('--give-up-after', given.giveUpAfter, 0, 86_400) * 1_000,
    ...(perSecond !== undefined && { perSecond: wholeNumber('--per-second', perSecond, 1, 100_000) }),
    ...(maintenance !== undefined && { maintenance: maintenance.map(windowOf) }),
  }
}

function windowOf(text: string): MaintenanceWindow {
  const [, from, to] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(text) ?? []
  if (from === undefined || to === undefined) throw new CannotRun('--maintenance takes HH:MM-HH:MM')
  return { from, to }
}

export function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return number
  throw new CannotRun(`${flag} takes a whole number from ${String(least)} to ${String(most)}`)
}
