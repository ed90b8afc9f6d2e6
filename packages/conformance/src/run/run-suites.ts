import type { ConformanceCase } from '../case/conformance-case.ts'
import type { ConformanceSuite } from '../case/suite.ts'
import type { Target } from '../case/target.ts'
import type { Send } from '../connectors/connector.ts'
import { caseContext, type CaseTools } from './case-context.ts'
import { CaseFailure } from './case-failure.ts'
import { LeftOut } from './left-out.ts'
import { SignIn } from './sign-in.ts'

/** What became of one case. */
export interface CaseResult {
  readonly id: string
  readonly system: string
  readonly gateway: string
  readonly requirement: string
  /** `left-out`: it writes, and writing is not allowed at this target. */
  readonly status: 'passed' | 'failed' | 'broken' | 'left-out'
  readonly durationMs: number
  /** Why it did not pass. `broken` means that the case could not be carried out, such as a lost connection. */
  readonly reason?: string
}

/** What became of a run. */
export interface Report {
  readonly results: readonly CaseResult[]
  readonly passed: number
  readonly failed: number
  /** Cases that write and were not run; neither passed nor failed. */
  readonly leftOut: number
  /** Systems that the target offers and no suite judges. */
  readonly notJudged: readonly string[]
}

/** What a run needs. */
export interface RunOptions {
  readonly suites: readonly ConformanceSuite[]
  readonly targets: readonly Target[]
  /** Sends one request. Default is the global `fetch`. */
  readonly send?: Send
  /**
   * `mocks-only` leaves out the cases that write at targets whose sign-in does not answer with the header `x-mock`. Default
   * `allowed`: who calls this knows the targets. `lienthong-verify` takes `mocks-only` unless it is told otherwise.
   */
  readonly writes?: 'allowed' | 'mocks-only'
  /** Lets time pass at the target. */
  readonly letTimePass: (ms: number) => Promise<void>
  /** Milliseconds for one request. Default 30_000. */
  readonly timeoutMs?: number
  /** Makes codes of this run differ from those of another. Default is taken from the time and chance. */
  readonly runId?: string
  /** Day of the run, `YYYY-MM-DD`: cases that need a recent day count from it. Default is today in Viet Nam. */
  readonly today?: string
  /** Called after each case. */
  readonly onResult?: (result: CaseResult) => void
  /** Milliseconds from which the time of each case is taken. Default is the machine's. */
  readonly now?: () => number
}

/** Runs every case of every suite against the targets of its system, one after the other. */
export async function runSuites(options: RunOptions): Promise<Report> {
  const { suites, targets, onResult } = options
  const results: CaseResult[] = []
  const unique = uniqueCodes(options.runId ?? crypto.randomUUID().slice(0, 8))
  for (const suite of suites) {
    for (const target of targets.filter(({ system }) => system === suite.system)) {
      for await (const result of runSuite(suite, target, unique, options)) {
        results.push(result)
        onResult?.(result)
      }
    }
  }
  const judged = new Set(suites.map((suite) => suite.system))
  const count = (status: CaseResult['status']): number => results.filter((result) => result.status === status).length
  const [passed, leftOut] = [count('passed'), count('left-out')]
  const notJudged = [...new Set(targets.map((target) => target.system))].filter((system) => !judged.has(system))
  return { results, passed, failed: results.length - passed - leftOut, leftOut, notJudged }
}

async function* runSuite(
  suite: ConformanceSuite,
  target: Target,
  unique: (prefix: string) => string,
  options: RunOptions,
): AsyncGenerator<CaseResult> {
  const { timeoutMs = 30_000, now = () => performance.now(), today = todayInVietNam(), letTimePass } = options
  const fetch = options.send ?? ((request: Request) => globalThis.fetch(request))
  const send: Send = (request) =>
    fetch(new Request(request, { signal: AbortSignal.timeout(timeoutMs), redirect: 'manual' }))
  const connector = suite.connectors[target.gateway]
  const signedIn = connector && new SignIn(connector, target, send)
  const mayWrite = async (): Promise<boolean> => options.writes !== 'mocks-only' || (await signedIn?.atMock()) === true
  const tools = connector && signedIn && { connector, signedIn, target, send, today, unique, letTimePass, mayWrite }
  for (const test of [...(connector?.cases ?? []), ...suite.cases]) {
    const begun = now()
    const outcome = tools === undefined ? noConnector(target) : await runCase(test, tools)
    const { id, requirement } = test
    yield { id, requirement, system: suite.system, gateway: target.gateway, durationMs: now() - begun, ...outcome }
  }
}

type Outcome = Pick<CaseResult, 'status' | 'reason'>

function noConnector({ gateway }: Target): Outcome {
  return { status: 'broken', reason: `the suite has no connector for the gateway "${gateway}"` }
}

async function runCase(test: ConformanceCase, tools: CaseTools): Promise<Outcome> {
  try {
    if (test.writes === true && !(await tools.mayWrite())) return { status: 'left-out' }
    await test.run(caseContext(tools))
    return { status: 'passed' }
  } catch (error) {
    if (error instanceof LeftOut) return { status: 'left-out' }
    return { status: error instanceof CaseFailure ? 'failed' : 'broken', reason: reasonOf(error) }
  }
}

/** A lost connection hides its reason in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code } = (error.cause ?? {}) as { code?: unknown }
  return typeof code === 'string' ? `${error.message} (${code})` : error.message
}

function uniqueCodes(runId: string): (prefix: string) => string {
  let count = 0
  return (prefix) => `${prefix}-${runId}-${(count += 1)}`
}

function todayInVietNam(): string {
  return new Date(Date.now() + 7 * 60 * 60_000).toISOString().slice(0, 10)
}
