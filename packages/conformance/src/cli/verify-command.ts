import { writeFile } from 'node:fs/promises'
import { Command, CommanderError } from 'commander'
import { caseLine, summary } from '../report/console.ts'
import { junitReport } from '../report/junit.ts'
import { runSuites, type Report } from '../run/run-suites.ts'
import { CannotRun } from './cannot-run.ts'
import { letTimePass } from './let-time-pass.ts'
import { loadSuites } from './load-suites.ts'
import { targetsIn, targetsOf } from './load-targets.ts'

interface VerifyOptions {
  readonly target?: string
  readonly targets?: string
  readonly suite: readonly string[]
  readonly system: readonly string[]
  readonly junit?: string
  readonly json?: true
  readonly timeout: string
  readonly allowWrites?: true
}

const examples = `
Examples:
  lienthong-verify --target http://127.0.0.1:4010            judge the running mocks
  lienthong-verify --targets province.json --junit out.xml   judge your own system, with a report for CI
  lienthong-verify --target http://127.0.0.1:4010 --system insurance --json
  lienthong-verify --targets test.json --allow-writes        also the cases that create births and dossiers

Cases that write are left out where the sign-in does not say that it is a mock (header x-mock), unless --allow-writes.
Exit code: 0 all judged cases passed, 1 some did not, 2 nothing could be judged.`

/** Runs the command line and returns its exit code. `print` takes one line at a time. */
export async function verifyCommand(argv: readonly string[], print: (line: string) => void): Promise<0 | 1 | 2> {
  const command = new Command('lienthong-verify')
    .description('Judges national systems, their mocks or a gateway by the cases of the installed packages.')
    .option('--target <url>', 'address of a mock server, which says where its systems are')
    .option(
      '--targets <file>',
      'JSON file that says where the systems are: [{ system, gateway, baseUrl, credentials, people }]',
    )
    .option('--suite <package...>', 'packages whose cases are run (default: every installed one of @lienthong)', [])
    .option('--system <name...>', 'only these systems', [])
    .option('--junit <file>', 'also write a JUnit report')
    .option('--json', 'print one JSON object instead of lines')
    .option(
      '--allow-writes',
      'also run the cases that write at systems that are no mocks: they leave births and dossiers',
    )
    .option('--timeout <ms>', 'milliseconds for one request', '30000')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({ writeOut: (text) => print(text.trimEnd()), writeErr: (text) => print(text.trimEnd()) })
  try {
    const options = command.parse(argv, { from: 'user' }).opts<VerifyOptions>()
    const report = await judge(options, print)
    return report.failed === 0 ? 0 : 1
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof CannotRun)) throw error
    print(`lienthong-verify: ${error.message}`)
    return 2
  }
}

async function judge(options: VerifyOptions, print: (line: string) => void): Promise<Report> {
  const timeoutMs = Number(options.timeout)
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1)
    throw new CannotRun('--timeout takes a whole number of milliseconds')
  const targets = await findTargets(options)
  const suites = await loadSuites(options.suite)
  const wanted = options.system.length === 0 ? targets : targets.filter(({ system }) => options.system.includes(system))
  if (!suites.some((suite) => wanted.some((target) => target.system === suite.system))) {
    throw new CannotRun(`No case fits. The target offers: ${targets.map(({ system }) => system).join(', ')}`)
  }
  const quiet = options.json === true
  const report = await runSuites({
    suites,
    targets: wanted,
    timeoutMs,
    writes: options.allowWrites === true ? 'allowed' : 'mocks-only',
    letTimePass: letTimePass(options.target),
    onResult: (result) => quiet || print(caseLine(result)),
  })
  if (options.junit !== undefined) await writeJunit(options.junit, report)
  if (report.leftOut > 0 && report.passed + report.failed === 0) {
    throw new CannotRun('Every case writes and was left out. Give --allow-writes if this is a test environment.')
  }
  print(quiet ? JSON.stringify({ ok: report.failed === 0, ...report }) : summary(report))
  return report
}

async function writeJunit(path: string, report: Report): Promise<void> {
  await writeFile(path, junitReport(report)).catch(() => {
    throw new CannotRun(`Cannot write ${path}`)
  })
}

async function findTargets({ target, targets }: VerifyOptions) {
  if (targets !== undefined) return targetsIn(targets)
  if (target === undefined) throw new CannotRun('Say what to judge: --target <url> or --targets <file>. See --help.')
  if (!URL.canParse(target)) throw new CannotRun('--target takes an address, as http://127.0.0.1:4010')
  return targetsOf(target)
}
