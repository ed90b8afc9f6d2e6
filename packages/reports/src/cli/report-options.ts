import { zText } from '@lienthong/sdk-core'
import { Command, InvalidArgumentError, Option } from 'commander'
import { periodKinds, type PeriodKind } from '../period/reporting-period.ts'
import { seedNames, type SeedName } from '../seed/seed-report.ts'
import { groupings, type Grouping } from '../tables/t2-processing.ts'

/** What the command line says. */
export interface CommandOptions {
  readonly seed?: SeedName
  readonly dossiers?: string
  readonly joint?: string
  readonly declared?: string
  readonly store?: string
  readonly procedures?: string
  readonly source?: string
  readonly period?: PeriodKind
  readonly year?: number
  readonly n?: number
  readonly by?: readonly Grouping[]
  readonly commune?: string
  readonly field?: string
  readonly unit?: string
  readonly out?: string
  readonly json?: true
}

const examples = `
Examples:
  lienthong-report --dossiers dossiers.csv --period month --year 2026 --n 10
  lienthong-report --dossiers dossiers.csv --joint joint.csv --declared declared.json \\
    --period half-year --year 2026 --n 1 --by unit commune --out bao-cao
  lienthong-report --store ./data --period quarter --year 2026 --n 3 --json
  lienthong-report --store postgresql://localhost/engine --procedures procedures.csv \\
    --period month --year 2026 --n 10 --by field unit --out bao-cao
  lienthong-report --dossiers dossiers.csv --period month --year 2026 --n 10 --commune 18073 --out xa-18073
  lienthong-report --dossiers dossiers.csv --period month --year 2026 --n 10 --field 'Hộ tịch' --out ho-tich
  lienthong-report --seed footnote1 --json        the figures a province printed in June 2022, added up again

A month is from the 15th of the month before to the 14th. --out writes report.json, report.html, report.xlsx and a CSV file for each
table. What does not add up, and what the store does not know, is printed with "!" and does not stop the report.
--commune, --field and --unit narrow T1, T2, T6 and T7 to the dossiers that have all of what is named, for the report of one commune or
sector; T3 is left out then, as joint dossiers tell none of it.
Exit code: 0 a report was made, 1 rows of a file could not be counted, 2 no report was made: also when a file cannot be read to its end.`

/** Describes the command line; `print` and `complain` take what it says itself. */
export function reportProgram(print: (line: string) => void, complain: (line: string) => void): Command {
  return new Command('lienthong-report')
    .description('Makes the periodic tables T1 to T7 of Project 06 from dossiers, and flags what does not add up.')
    .addOption(new Option('--seed <name>', 'figures of a printed report instead of dossiers').choices(seedNames))
    .option('--dossiers <file>', 'CSV file of dossiers; its columns are in the README')
    .option('--joint <file>', 'CSV file of joint dossiers and their branches')
    .option('--declared <file>', 'JSON file with what no dossier tells: connections, services of the portal, sums')
    .option('--store <folder or URL>', "the engine's store: dossiers and joint dossiers are counted from it")
    .option('--procedures <file>', 'CSV file of who published which procedure, to place dossiers of the store')
    .option('--source <name>', 'what the dossiers come from, said with every figure (default: Hệ thống một cửa)')
    .addOption(new Option('--period <kind>', 'kind of period').choices(periodKinds))
    .option('--year <year>', 'year of the period', whole)
    .option('--n <number>', 'which month, quarter or half-year of the year (default: 1)', whole)
    .addOption(new Option('--by <grouping...>', 'what T2 is grouped by (default: field)').choices(groupings))
    .option('--commune <code>', 'only dossiers of this commune', words)
    .option('--field <name>', 'only dossiers of this field', words)
    .option('--unit <name>', 'only dossiers of this unit', words)
    .option('--out <folder>', 'write all files into this folder')
    .option('--json', 'print one JSON object instead of tables')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({ writeOut: (text) => print(text.trimEnd()), writeErr: (text) => complain(text.trimEnd()) })
}

function words(text: string): string {
  if (!zText(500).safeParse(text).success) throw new InvalidArgumentError('It takes a word of the dossiers.')
  return text
}

function whole(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('It takes a whole number.')
  return Number(text)
}
