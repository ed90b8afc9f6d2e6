import { unitsSince20250701 } from './data/units-since-2025-07-01.ts'

/** A province or a commune (xã, phường, đặc khu). Districts ended on 2025-07-01. */
export interface AdminUnit {
  /** Two digits for a province, five for a commune, with leading zeros. */
  readonly code: string
  /** Name with its type, as `Phường Thành Sen`. */
  readonly name: string
  readonly level: 'province' | 'commune'
  /** Code of the province it lies in; its own for a province. */
  readonly provinceCode: string
  /** First day it was in force, `YYYY-MM-DD`. */
  readonly from: string
}

/** First day of the table. */
const from = '2025-07-01'

/**
 * Finds a unit by its code on a day. Codes were reused with other names, so a code says nothing without its day.
 *
 * @param options.at - Day, `YYYY-MM-DD`. Before 2025-07-01 the answer is `undefined`: older snapshots are not in the table yet.
 * @returns The unit, or `undefined` when no unit of that level has the code on that day.
 * @source Decision 19/2025/QĐ-TTg; confidence: documented
 * @example resolveUnit('18073', { level: 'commune', at: '2026-03-02' })?.name // 'Phường Thành Sen'
 */
export function resolveUnit(
  code: string,
  options: { readonly level: AdminUnit['level']; readonly at: string },
): AdminUnit | undefined {
  if (options.at < from) return undefined
  const unit = table().get(code)
  return unit?.level === options.level ? unit : undefined
}

let units: ReadonlyMap<string, AdminUnit> | undefined

/** Read once, at the first question: importing this costs only the text. */
function table(): ReadonlyMap<string, AdminUnit> {
  units ??= new Map(
    unitsSince20250701
      .trim()
      .split('\n')
      .flatMap(readProvince)
      .map((unit) => [unit.code, unit]),
  )
  return units
}

function readProvince(line: string): AdminUnit[] {
  const [province = '', ...communes] = line.split('|')
  const provinceCode = province.slice(0, 2)
  const read = (text: string, level: AdminUnit['level']): AdminUnit => {
    const space = text.indexOf(' ')
    return { code: text.slice(0, space), name: text.slice(space + 1), level, provinceCode, from }
  }
  return [read(province, 'province'), ...communes.map((commune) => read(commune, 'commune'))]
}
