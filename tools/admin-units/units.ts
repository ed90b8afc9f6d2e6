import {
  currentNames,
  disputedCodes,
  legacyNames,
  missingCommunes,
  wrongProvinces,
  type NameCorrection,
} from './corrections.ts'
import { tidyName } from './names.ts'
import { cell, readTable, type InputRow } from './tables.ts'
import { toneKey } from '../../packages/sdk-core/src/admin-units/place-name.ts'

/** One unit of one list. `parent` is a district before 2025-07-01, then a province, empty for a province. */
export interface ListedUnit {
  readonly code: string
  readonly parent: string
  readonly name: string
}

/** The units of one day by code. */
export type Snapshot = ReadonlyMap<string, ListedUnit>

/** The four lists, corrected. */
export function readSnapshots(folder: string): readonly [Snapshot, Snapshot, Snapshot, Snapshot] {
  const current = byCode(correctNames(readTable(folder, 'units-2025-07-01.tsv').map(listed), currentNames))
  requireLetter1027(folder, current)
  return [
    byCode(readTable(folder, 'units-2022-10.tsv').map(listed)),
    readLegacy(folder),
    current,
    afterActsOf2026(current, byCode(readTable(folder, 'units-2026-04-30.tsv').map(listed))),
  ]
}

function listed(row: InputRow): ListedUnit {
  const code = cell(row, 'code')
  return { code, parent: code.length === 2 ? '' : cell(row, 'parent'), name: tidyName(cell(row, 'name')) }
}

function byCode(units: readonly ListedUnit[]): Snapshot {
  return new Map(units.map((unit) => [unit.code, unit]))
}

function readLegacy(folder: string): Snapshot {
  const rows = readTable(folder, 'units-2025-06-30.tsv')
  const wrong = Object.entries(wrongProvinces)
  for (const [code, { found }] of wrong) require(rows.find((row) => row['code'] === code)?.['province'] === found, code)
  // A wrong province of a commune brings its district a second time, under that province.
  const spurious = (row: InputRow): boolean =>
    cell(row, 'code').length === 3 &&
    wrong.some(([commune, { found }]) => parentOf(rows, commune) === row['code'] && row['parent'] === found)
  require(rows.filter(spurious).length === wrong.length, 'duplicate districts')
  const units = correctNames(rows.filter((row) => !spurious(row)).map(listed), legacyNames)
  for (const { code } of missingCommunes) require(!units.some((unit) => unit.code === code), code)
  return byCode([...units, ...missingCommunes])
}

function parentOf(rows: readonly InputRow[], code: string): string | undefined {
  return rows.find((row) => row['code'] === code)?.['parent']
}

function correctNames(units: readonly ListedUnit[], corrections: readonly NameCorrection[]): ListedUnit[] {
  for (const { code, found } of corrections) require(units.find((unit) => unit.code === code)?.name === found, code)
  return units.map((unit) => ({ ...unit, name: corrections.find(({ code }) => code === unit.code)?.name ?? unit.name }))
}

/** The list of 2025-07-01 with what the acts of 2026-04-30 changed. The other source's spelling changes nothing. */
function afterActsOf2026(current: Snapshot, feed: Snapshot): Snapshot {
  const disputed: Readonly<Record<string, string>> = disputedCodes.feed
  const renamed = [...feed.values()].flatMap((unit) => {
    const code = disputed[unit.code] ?? unit.code
    const before = current.get(code)
    require(before !== undefined, code)
    return before === undefined || toneKey(before.name) === toneKey(unit.name) ? [] : [{ ...before, name: unit.name }]
  })
  require(renamed.length === 11 &&
    renamed.every(({ code, parent }) => code === '75' || parent === '75'), 'acts of 2026')
  return new Map([...current, ...byCode(renamed)])
}

/** Every name of 2025-07-01 is, letter by letter but for the tone style, that of official letter 1027/CTK-CSCL. */
function requireLetter1027(folder: string, current: Snapshot): void {
  const disputed: Readonly<Record<string, string>> = disputedCodes.letter1027
  for (const row of readTable(folder, 'codes-cv-1027.tsv')) {
    const code = disputed[cell(row, 'code')] ?? cell(row, 'code')
    require(current.get(code)?.name === tidyName(cell(row, 'name')), code)
  }
}

function require(holds: boolean, what: string): void {
  if (!holds) throw new Error(`the input does not look as expected: ${what}`)
}
