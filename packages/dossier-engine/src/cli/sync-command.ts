import { Command, CommanderError } from 'commander'
import { EngineError } from '../engine-error.ts'
import { backfill } from './backfill.ts'
import { CannotRun } from './cannot-run.ts'
import { redrive, showStatus } from './look.ts'
import { openSync, type OpenSync } from './open-sync.ts'
import { runDrain, runReconcile, runWorker } from './run.ts'
import type { GivenOptions } from './sync-options.ts'
import { voiceOf, type Voice } from './voice.ts'

const help = `
Environment, so that no secret stands in the list of processes:
  LIENTHONG_PORTAL_PASSWORD, LIENTHONG_PORTAL_USERNAME, LIENTHONG_PORTAL_UNIT, LIENTHONG_PORTAL_URL, LIENTHONG_STORE

Examples:
  lienthong-sync backfill dossiers.jsonl --portal https://ss.tinh.gov.vn --username 000.00.00.H27 --unit 000.00.00.H27
  lienthong-sync work --store postgres://localhost/dossiers --health-port 9090
  lienthong-sync status --json
  lienthong-sync redrive H27.18-260302-0001 --as skip

Exit code: 0 everything is at the portal, 1 something is not, 2 nothing was done.`

/** Runs the command line and returns its exit code. */
export async function syncCommand(
  argv: readonly string[],
  print: (line: string) => void = (line) => {
    console.log(line)
  },
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  let code = 0
  const program = makeProgram(print, env, (ended) => (code = ended))
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof CannotRun) && !(error instanceof EngineError)) throw error
    console.error(`lienthong-sync: ${error.message}`)
    return error instanceof CannotRun || /^STORE_(LOCKED|NOT|NEWER)|^OPTION|^FILE/.test(error.code) ? 2 : 1
  }
}

function makeProgram(print: (line: string) => void, env: NodeJS.ProcessEnv, end: (code: number) => void): Command {
  const program = new Command('lienthong-sync')
    .description('Brings dossiers to the National Public Service Portal: none lost, none twice, each in its order.')
    .addHelpText('after', help)
    .exitOverride()
    .configureOutput({ writeOut: (text) => print(text.trimEnd()) })
  const withSync =
    (work: (open: OpenSync, voice: Voice) => Promise<number>) =>
    async (given: GivenOptions): Promise<void> => {
      const open = await openSync(given, env)
      try {
        end(await work(open, voiceFor(given, print)))
      } finally {
        await open.store.close()
      }
    }
  portalCommand(
    program,
    'backfill <file>',
    'take a file of dossiers (.jsonl or .csv) in and bring everything to the portal',
  ).action((file: string, given: GivenOptions) =>
    withSync(async (open, voice) => {
      const summary = await backfill(file, open, voice)
      const { rows, delivered, repeated, refused, deadLettered, pending } = summary
      voice.say(
        summary,
        `${String(rows)} rows: ${String(delivered)} delivered, ${String(repeated)} known before, ${String(refused.length)} refused, ${String(deadLettered)} wait for a person, ${String(pending)} not at the portal`,
      )
      return summary.ok ? 0 : 1
    })(given),
  )
  portalCommand(program, 'work', 'deliver until the process is told to end')
    .option('--health-port <port>', 'answer GET /health and /live on 127.0.0.1')
    .action((given: GivenOptions) => withSync((open, voice) => runWorker(open, given, voice))(given))
  portalCommand(program, 'drain', 'deliver what is there, then end').action(withSync(runDrain))
  portalCommand(program, 'reconcile', 'compare the portal with what was delivered')
    .option('--fix', 'send again what is missing or behind')
    .action((given: GivenOptions & { fix?: true }) =>
      withSync((open, voice) => runReconcile(open, given.fix === true, voice))(given),
    )
  storeCommand(program, 'status', 'show how the outbox stands').action(async (given: GivenOptions) => {
    end(await showStatus(given, env, print))
  })
  storeCommand(program, 'redrive [code]', 'let dossiers go on that wait for a person; default all')
    .option(
      '--as <how>',
      'look-up (ask the portal first), send (it has none of the event), skip (it has all of it)',
      'look-up',
    )
    .action(async (code: string | undefined, given: GivenOptions & { as: string }) => {
      end(await redrive(code, given, env, print))
    })
  return program
}

function storeCommand(program: Command, usage: string, description: string): Command {
  return program
    .command(usage)
    .description(description)
    .option('--store <place>', 'folder, or address of PostgreSQL (default ./lienthong-data)')
    .option('--json', 'print JSON')
}

function portalCommand(program: Command, usage: string, description: string): Command {
  return storeCommand(program, usage, description)
    .option('--portal <url>', "address of the province's Security Server, before /XrdAdapter")
    .option('--username <name>', 'account at the portal')
    .option('--password <password>', 'better: LIENTHONG_PORTAL_PASSWORD')
    .option('--unit <code>', 'identification code of the unit, as 000.00.00.H27')
    .option('--dstcode <code>', "provider selector (default the national portal's)")
    .option('--dstcode-in <place>', 'query or header (default query)')
    .option('--concurrency <number>', 'dossiers that call the portal at the same time', '32')
    .option('--timeout <ms>', 'longest wait for one answer', '10000')
    .option('--per-second <number>', 'requests a second at most')
    .option('--maintenance <times...>', 'when the portal is not asked, in Viet Nam: 22:00-05:00')
    .option('--give-up-after <seconds>', 'end when the portal is away for so long; 0 never (not for work)', '600')
}

function voiceFor(given: GivenOptions, print: (line: string) => void): Voice {
  return voiceOf({ json: given.json === true, print, isTerminal: process.stderr.isTTY })
}
