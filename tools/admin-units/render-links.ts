import { bareKey, splitType, toneKey } from '../../packages/sdk-core/src/admin-units/place-name.ts'
import { renamedByAct, wrongOldCodes } from './corrections.ts'
import { cell, readTable, type InputRow } from './tables.ts'
import type { ListedUnit, Snapshot } from './units.ts'

/** Younger code, older code, mark as in links.ts. */
type Edge = readonly [younger: string, older: string, mark: string]

const whole = /^(Nhập toàn bộ|Giữ nguyên|Đổi tên|Đổi loại hình|Sắp xếp toàn bộ (huyện|xã) .+ thành đặc khu .+)$/
const marks: Readonly<Record<string, string>> = {
  'nhập một phần diện tích': 'a',
  'nhâp một phần diện tích': 'a',
  'nhập một phần diện tích, toàn bộ dân số': 'n',
  'nhập một phần dân số': 'd',
  'nhập toàn bộ diện tích': 'w',
}

/** From 2025-06-30 to 2025-07-01: provinces, communes, and the five island districts without communes. */
export function renderConversions(folder: string, before: Snapshot, after: Snapshot): string {
  const edges = readTable(folder, 'conversion-2025-07-01.tsv').flatMap((row) => readConversion(row, before))
  return renderEdges([...provinceEdges(edges, before, after), ...edges])
}

function readConversion(row: InputRow, before: Snapshot): Edge[] {
  const [younger, found, district] = [cell(row, 'newCommune'), cell(row, 'oldCommune'), cell(row, 'oldDistrict')]
  const note = cell(row, 'note')
  const mark = whole.test(note) ? '' : (marks[note.toLowerCase()] ?? 'p')
  if (found !== '') {
    return [
      [younger, wrongOldCodes.find((line) => line.younger === younger && line.found === found)?.code ?? found, mark],
    ]
  }
  // Without a commune it is a whole island district, or tidal flats of a district that has communes: no unit to name.
  const hasCommunes = [...before.values()].some((unit) => unit.parent === district)
  return hasCommunes ? [] : [[younger, district, mark]]
}

function provinceEdges(edges: readonly Edge[], before: Snapshot, after: Snapshot): Edge[] {
  const pairs = new Set(edges.map(([younger, older]) => `${after.get(younger)?.parent} ${provinceOf(older, before)}`))
  const found = [...pairs].map((pair) => pair.split(' ') as [string, string])
  if (new Set(found.map(([, older]) => older)).size !== found.length) throw new Error('a province was split')
  return found.map(([younger, older]) => [younger, older, ''])
}

function provinceOf(code: string, snapshot: Snapshot): string {
  const parent = snapshot.get(code)?.parent
  if (parent === undefined) throw new Error(`the conversion table names ${code}, which is in no list`)
  return parent === '' ? code : provinceOf(parent, snapshot)
}

/** From 2022-10-01 to 2025-06-30: what is known beyond "same code, same name". */
export function renderContinuations(folder: string, before: Snapshot, after: Snapshot): string {
  const former = readTable(folder, 'former-names-2025-06-30.tsv').flatMap((row) => readFormerName(row, before, after))
  const explained = new Set(former.map(([, older]) => older))
  const ended = [...before.values()].filter(({ code }) => code.length === 5 && !after.has(code) && !explained.has(code))
  const carriedOn = ended.flatMap((unit) => carriers(unit, before, after))
  return renderEdges([
    ...renamedByAct.map(({ younger, older }): Edge => [younger, older, 'l']),
    ...former,
    ...carriedOn,
  ])
}

function readFormerName(row: InputRow, before: Snapshot, after: Snapshot): Edge[] {
  const [younger, older] = [cell(row, 'code'), cell(row, 'formerCode')]
  const [now, then] = [after.get(younger), before.get(older)]
  if (now === undefined || then === undefined || key(then) !== bareKey(cell(row, 'formerName'))) return []
  return younger === older && key(now) === key(then) ? [] : [[younger, older, 'f']]
}

/** The one unit of the same district that had another name before and has now exactly the name of the ended one. */
function carriers(ended: ListedUnit, before: Snapshot, after: Snapshot): Edge[] {
  const found = [...after.values()].filter((unit) => {
    const then = before.get(unit.code)
    return then?.parent === ended.parent && key(then) !== key(unit) && properName(unit) === properName(ended)
  })
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? [] : [[only.code, ended.code, 'c']]
}

function key({ name }: ListedUnit): string {
  return bareKey(splitType(name).proper)
}

/** With its accents; only the style of the tone mark makes no difference. */
function properName({ name }: ListedUnit): string {
  return toneKey(splitType(name).proper)
}

function renderEdges(edges: readonly Edge[]): string {
  const lines = new Map<string, string[]>()
  for (const [younger, older, mark] of edges) lines.set(younger, [...(lines.get(younger) ?? []), older + mark])
  return [...lines]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([younger, older]) => [younger, ...older.sort()].join(' '))
    .join('\n')
}
