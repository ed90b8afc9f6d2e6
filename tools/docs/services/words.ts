import {
  isKnown,
  type Condition,
  type Known,
  type Stated,
  type TimeLimit,
  type Words,
} from '../../../packages/essential-services/src/index.ts'

/** Both languages in one cell. */
export const both = ({ vi, en }: Words): string => (vi === en ? vi : `${vi} / ${en}`)

/** One row of provenance: what, value, how sure, from where. */
export type ValueRow = readonly [what: string, value: string, confidence: string, source: string]

/** The row of a value that is known or said to be unknown. */
export function valueRow<Value>(what: string, stated: Stated<Value>, show: (value: Value) => string): ValueRow {
  if (isKnown(stated)) return knownRow(what, stated, show)
  return [what, `**Chưa rõ / unknown**: ${stated.unknownVi} / ${stated.unknownEn}`, '–', '–']
}

/** The row of a value that is known. */
export function knownRow<Value>(what: string, known: Known<Value>, show: (value: Value) => string): ValueRow {
  const raw = known.raw === undefined ? '' : ` (${known.raw})`
  return [what, `${show(known.value)}${raw}`, known.confidence, known.source]
}

/** A condition, short and exact. */
export function conditionText(condition: Condition | undefined): string {
  if (condition === undefined) return ''
  if ('all' in condition) return condition.all.map(conditionText).join(' và/and ')
  if ('any' in condition) return condition.any.map(conditionText).join(' hoặc/or ')
  if ('before' in condition) return `trước/before ${condition.before}`
  if ('since' in condition) return `từ/since ${condition.since}`
  const name = `\`${condition.field}\``
  if ('is' in condition) return `${name} = ${condition.is.join(' | ')}`
  if ('not' in condition) return `${name} ≠ ${condition.not.join(' | ')}`
  if ('given' in condition) return `${name} ${condition.given ? 'có/given' : 'trống/empty'}`
  if ('atLeast' in condition) return `${name} ≥ ${condition.atLeast}`
  return `${name}: dưới/under ${condition.youngerThan} tuổi/years`
}

/** A time limit in both languages. */
export function limitText(limit: TimeLimit): string {
  if ('atOnce' in limit) return 'ngay / at once'
  if ('workingHours' in limit) return `${limit.workingHours} giờ làm việc / working hours`
  if ('days' in limit) return `${limit.days} ngày / days`
  if (limit.workingDays === 0) return 'trong ngày / the same day'
  return `${limit.workingDays} ngày làm việc / working days`
}

/** Whole đồng as people write them. */
export const dong = (amount: number): string => `${amount.toLocaleString('de-DE')} đ`
