// Reduces the upstream data sets to the columns the table is built from: node tools/admin-units/extract.ts <folder>
//
// Only needed when an upstream file changes. Values are copied as they are, defects included: build.ts corrects them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

type Row = readonly string[]
type Json = Readonly<Record<string, unknown>>

const upstream = process.argv[2] ?? ''
const target = resolve(import.meta.dirname, '../../data/admin-units')

const read = (file: string): string => readFileSync(join(upstream, file), 'utf8')
const readRows = (file: string): Json[] => JSON.parse(read(file)) as Json[]
const text = (row: Json, key: string): string => String(row[key] ?? '')
const list = (row: Json, key: string): Json[] => (row[key] ?? []) as Json[]

function write(file: string, header: string, rows: readonly Row[]): void {
  const lines = rows.map((row) => row.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t')).sort()
  writeFileSync(join(target, file), `${[header.replaceAll(' ', '\t'), ...lines].join('\n')}\n`)
}

function readSql(file: string): Row[] {
  const value =
    /^\s*\('(\d+)','(?:[^']|'')*','(?:[^']|'')*','((?:[^']|'')*)','(?:[^']|'')*','(?:[^']|'')*',(?:'(\d+)')?/gm
  return [...read(file).matchAll(value)].map(([, code = '', name = '', parent = '']) => [
    code,
    parent,
    name.replaceAll("''", "'"),
  ])
}

const kit = 'vietnam-address-kit'
const typed = (row: Json, parent: string): Row => [text(row, 'code'), text(row, parent), text(row, 'nameWithType')]

write('units-2022-10.tsv', 'code parent name', readSql('thanglequoc/v1.0.3.1_2022-10_postgresql_ImportData.sql'))

const legacyCommunes = readRows(`${kit}/legacy-wards.json`)
write(
  'units-2025-06-30.tsv',
  'code parent name province type',
  ['provinces', 'districts']
    .flatMap((level) => readRows(`${kit}/legacy-${level}.json`).map((row) => [...typed(row, 'provinceCode'), '', '']))
    .concat(legacyCommunes.map((row) => [...typed(row, 'districtCode'), text(row, 'provinceCode'), text(row, 'type')])),
)
write(
  'former-names-2025-06-30.tsv',
  'code formerCode formerName',
  legacyCommunes.flatMap((row) =>
    list(row, 'formerNames').map((former) => [text(row, 'code'), text(former, 'code'), text(former, 'name')]),
  ),
)
write(
  'units-2025-07-01.tsv',
  'code parent name',
  ['provinces', 'wards'].flatMap((level) =>
    readRows(`${kit}/current-${level}.json`).map((row) => typed(row, 'provinceCode')),
  ),
)
write(
  'conversion-2025-07-01.tsv',
  'newCommune oldCommune oldDistrict note',
  readRows(`${kit}/mappings.json`).map((row) =>
    ['newWardCode', 'oldWardCode', 'oldDistrictCode', 'note'].map((key) => text(row, key)),
  ),
)

const merges = (JSON.parse(read('dvhcvn-20250701/merges.json')) as { data: Json[] }).data
write(
  'resolutions-2025-07-01.tsv',
  'newCommune oldUnit extent',
  merges
    .flatMap((province) => list(province, 'level2s'))
    .flatMap((row) =>
      list(row, 'merges').map((old) => [text(row, 'level2_id'), text(old, 'old_id'), text(old, 'type')]),
    ),
)
write(
  'codes-cv-1027.tsv',
  'code name',
  [...read('dvhcvn-20250701/1027_CTK-CSCL.md').matchAll(/^\|\s*\d+\s*\|\s*(\d{5})\s*\|\s*([^|]*?)\s*\|/gm)].map(
    ([, code = '', name = '']) => [code, name.replaceAll('<br>', ' ')],
  ),
)
write(
  'units-2026-04-30.tsv',
  'code parent name',
  readRows('thanglequoc/v4.2_2026-07-25_simplified.json').flatMap((province) => [
    [text(province, 'Code'), '', text(province, 'FullName')],
    ...list(province, 'Wards').map((row) => [text(row, 'Code'), text(province, 'Code'), text(row, 'FullName')]),
  ]),
)
