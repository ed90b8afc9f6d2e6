import type { ConformanceCase } from '../case/conformance-case.ts'
import type { ConformanceSuite } from '../case/suite.ts'
import type { Target } from '../case/target.ts'
import type { Connector, Send } from '../connectors/connector.ts'
import { caseContext, type CaseTools } from './case-context.ts'
import { CaseFailure } from './case-failure.ts'

/** What became of one case. */
export interface CaseResult {
  readonly id: string
  readonly system: string
  readonly gateway: string
  readonly requirement: string
  readonly status: 'passed' | 'failed' | 'broken'
  readonly durationMs: number
  /** Why it did not pass. `broken` means that the case could not be carried out, such as a lost connection. */
  readonly reason?: string
}

/** What became of a run. */
export interface Report {
  readonly results: readonly CaseResult[]
  readonly passed: number
  readonly failed: number
  /** Systems that the target offers and no suite judges. */
  readonly notJudged: readonly string[]
}

/** What a run needs. */
export interface RunOptions {
  readonly suites: readonly ConformanceSuite[]
  readonly targets: readonly Target[]
  /** Sends one request. Default is the global `fetch`. */
  readonly send?: Send
  /** Lets time pass at the target. */
  readonly letTimePass: (ms: number) => Promise<void>
  /** Milliseconds for one request. Default 30_000. */
  readonly timeoutMs?: number
  /** Makes codes of this run differ from those of another. Default is taken from the time and chance. */
  readonly runId?: string
  /** Called after each case. */
  readonly onResult?: (result: CaseResult) => void
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
  const passed = results.filter((result) => result.status === 'passed').length
  const notJudged = [...new Set(targets.map((target) => target.system))].filter((system) => !judged.has(system))
  return { results, passed, failed: results.length - passed, notJudged }
}

async function* runSuite(
  suite: ConformanceSuite,
  target: Target,
  unique: (prefix: string) => string,
  options: RunOptions,
): AsyncGenerator<CaseResult> {
  const { timeoutMs = 30_000, now = () => performance.now() } = options
  const fetch = options.send ?? ((request: Request) => globalThis.fetch(request))
  const send: Send = (request) => fetch(new Request(request, { signal: AbortSignal.timeout(timeoutMs), redirect: 'manual' }))
  const signedIn = signInOnce(suite.connectors[target.gateway], target, send)
  for (const test of suite.cases) {
    const begun = now()
    const outcome = await runCase(test, async () => ({ ...(await signedIn()), target, send, unique, letTimePass: options.letTimePass }))
    const { id, requirement } = test
    yield { id, requirement, system: suite.system, gateway: target.gateway, durationMs: now() - begun, ...outcome }
  }
}

/** One token for all cases of a target; a failed sign-in fails each of them with its reason. */
function signInOnce(connector: Connector | undefined, target: Target, send: Send): () => Promise<Pick<CaseTools, 'connector' | 'proof'>> {
  let underway: Promise<string> | undefined
  return async () => {
    if (connector === undefined) throw new Error(`No connector for the gateway "${target.gateway}"`)
    underway ??= connector.signIn(target, send)
    return { connector, proof: await underway }
  }
}

async function runCase(test: ConformanceCase, tools: () => Promise<CaseTools>): Promise<Pick<CaseResult, 'status' | 'reason'>> {
  try {
    await test.run(caseContext(await tools()))
    return { status: 'passed' }
  } catch (error) {
    const status = error instanceof CaseFailure ? 'failed' : 'broken'
    return { status, reason: error instanceof Error ? error.message : 'unknown' }
  }
}

function uniqueCodes(runId: string): (prefix: string) => string {
  let count = 0
  return (prefix) => `${prefix}-${runId}-${(count += 1)}`
}
