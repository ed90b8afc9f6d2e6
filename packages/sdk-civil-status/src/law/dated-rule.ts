import type { PlainDate } from '@lienthong/sdk-core'

/** A rule of law with the time it is in force, and how far to trust that we read it right. */
export interface DatedRule<Value> {
  readonly value: Value
  /** First day in force. */
  readonly from: PlainDate
  /** Last day in force. Absent: until it is changed. */
  readonly to?: PlainDate
  readonly source: string
  /** `documented`: read in a copy of the text; `inferred`: told by others; `assumed`: by this project. */
  readonly confidence: 'documented' | 'inferred' | 'assumed'
}

/** A day of the tables of law: written by hand, existing. */
export function lawDay(text: string): PlainDate {
  return text as PlainDate
}

/** The rule in force on a day; `undefined` before the first one. */
export function ruleOn<Value>(rules: readonly DatedRule<Value>[], day: PlainDate): DatedRule<Value> | undefined {
  return rules.find(({ from, to }) => from <= day && (to === undefined || day <= to))
}

/** The rule in force on a day, or the oldest one for days before it. */
export function ruleFor<Value>(rules: DatedRules<Value>, day: PlainDate): DatedRule<Value> {
  return ruleOn(rules, day) ?? rules[0]
}

/** A rule and those that followed it, oldest first. */
export type DatedRules<Value> = readonly [DatedRule<Value>, ...DatedRule<Value>[]]
