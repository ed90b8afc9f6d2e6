import { createEngine, defineProcess, failed, openStore } from '@lienthong/dossier-engine'
import { dayOf, instantOf, isLienThongError, type Clock } from '@lienthong/sdk-core'
import { CommanderError } from 'commander'
import { buildReport, type ReportInput } from '../build-report.ts'
import { jointRowsOf } from '../dossiers/engine-rows.ts'
import { zJointDossierRow } from '../dossiers/joint-dossier-row.ts'
import type { PublishedProcedure } from '../dossiers/place-service.ts'
import { dossierRowsOf } from '../dossiers/register-rows.ts'
import { zReportDossier } from '../dossiers/report-dossier.ts'
import { reportingPeriod } from '../period/reporting-period.ts'
import type { Report } from '../report.ts'
import { seedReport } from '../seed/seed-report.ts'
import { reportToText } from '../write/to-text.ts'
import { CannotRun } from './cannot-run.ts'
import { csvFrom, declaredFrom, proceduresFrom } from './input-files.ts'
import { reportProgram, type CommandOptions } from './report-options.ts'
import { summaryOf } from './summary.ts'
import { writeFiles } from './write-files.ts'

/** What the command needs of the world around it. */
export interface CommandWorld {
  /** Takes a line for whoever reads the report. */
  print(line: string): void
  /** Takes a line for whoever has to mend something. */
  complain(line: string): void
  /** Epoch milliseconds. */
  now(): number
}

/** Runs the command line and returns its exit code. */
export async function reportCommand(argv: readonly string[], world: CommandWorld): Promise<0 | 1 | 2> {
  try {
    const program = reportProgram(world.print, world.complain)
    const options = program.parse(argv, { from: 'user' }).opts<CommandOptions>()
    seedGoesAlone(options)
    const report = await makeReport(options, world)
    if (options.out !== undefined) await writeFiles(options.out, report)
    world.print(options.json ? JSON.stringify(summaryOf(report, options)) : reportToText(report))
    return report.problems.length === 0 ? 0 : 1
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof CannotRun) && !isLienThongError(error)) throw error
    world.complain(`lienthong-report: ${error.message}`)
    return 2
  }
}

async function makeReport(options: CommandOptions, { now }: CommandWorld): Promise<Report> {
  const { seed, period: kind, year, n, by, dossiers, joint, declared, store, procedures } = options
  const { source = 'Hệ thống một cửa' } = options
  if (seed !== undefined) {
    if ([kind, year, n].some((given) => given !== undefined)) {
      throw new CannotRun('A printed report has a period of its own: --seed goes without --period, --year and --n.')
    }
    return seedReport(seed)
  }
  if (kind === undefined || year === undefined) {
    throw new CannotRun('Say which period: --period month --year 2026 --n 10, or --seed footnote1. See --help.')
  }
  if (joint !== undefined && store !== undefined) {
    throw new CannotRun('Joint dossiers come from --joint or from --store, not from both.')
  }
  if (procedures !== undefined && store === undefined) {
    throw new CannotRun('--procedures places the dossiers of --store; a file of dossiers names its services itself.')
  }
  const input: ReportInput = {
    period: reportingPeriod(kind, year, n),
    today: dayOf(instantOf(now())),
    ...(by !== undefined && { by }),
    only: { commune: options.commune, field: options.field, unit: options.unit },
    ...(dossiers !== undefined && { dossiers: { source, ...csvFrom(dossiers, zReportDossier) } }),
    ...(joint !== undefined && { joint: { source, ...csvFrom(joint, zJointDossierRow) } }),
    ...(declared !== undefined && { declared: await declaredFrom(declared) }),
  }
  if (store === undefined) return buildReport(input)
  const published = procedures === undefined ? [] : await proceduresFrom(procedures)
  // Dossiers of a file go before those of the store: they are never added up.
  return withStore(store, (rows) => buildReport({ ...rows(published, { now }), ...input }))
}

function seedGoesAlone({ seed, ...options }: CommandOptions): void {
  const { dossiers, joint, declared, store, procedures, source, by, commune, field, unit } = options
  const others = [dossiers, joint, declared, store, procedures, source, by, commune, field, unit]
  if (seed === undefined || others.every((given) => given === undefined)) return
  throw new CannotRun('A printed report has figures of its own: --seed goes with --out and --json only.')
}

/** An engine needs a process. This one only reads, so no step is ever called. */
const onlyRead = defineProcess({
  kind: 'joint-birth',
  version: 1,
  branches: { registration: { step: () => failed('ONLY_READ') } },
})

/** What a store gives to a report. */
type StoreRows = (
  procedures: readonly PublishedProcedure[],
  clock: Clock,
) => Required<Pick<ReportInput, 'dossiers' | 'joint'>>

async function withStore(place: string, make: (rows: StoreRows) => Promise<Report>): Promise<Report> {
  const isUrl = /^postgres(?:ql)?:\/\//.test(place)
  const store = await openStore(isUrl ? { connectionString: place } : { folder: place }).catch((error: unknown) => {
    throw new CannotRun(`The store cannot be opened: ${error instanceof Error ? error.message : 'unknown'}`)
  })
  try {
    const engine = await createEngine({ store, processes: [onlyRead] })
    return await make((procedures, clock) => ({
      dossiers: dossierRowsOf(store, { procedures, clock }),
      joint: { source: 'dossier-engine', rows: jointRowsOf(engine) },
    }))
  } finally {
    await store.close()
  }
}
