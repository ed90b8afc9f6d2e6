import { readPlainDate, type PlainDate } from './plain-date.ts'
import { requireValue } from './require-value.ts'

declare const instant: unique symbol

/** A point in time with its offset, `2026-11-23T08:15:00+07:00`, to the second. */
export type Instant = string & { readonly [instant]: true }

const vietnamOffsetMs = 7 * 60 * 60 * 1000

/** Writes epoch milliseconds as the wall clock of Asia/Ho_Chi_Minh (+07:00 all year, no summer time). */
export function instantOf(epochMs: number): Instant {
  return `${new Date(epochMs + vietnamOffsetMs).toISOString().slice(0, 19)}+07:00` as Instant
}

/** Reads an RFC 3339 time with offset; `undefined` when it is none, or in Viet Nam outside the years 1 to 9999. */
export function readInstant(text: string): Instant | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.exec(text)
  if (parts === null || readPlainDate(parts[1] ?? '') === undefined) return undefined
  const epochMs = Date.parse(text)
  if (Number.isNaN(epochMs)) return undefined
  const local = instantOf(epochMs)
  return readPlainDate(local.slice(0, 10)) === undefined ? undefined : local
}

/**
 * Reads an RFC 3339 time with offset, as {@link readInstant}, where anything else is an error.
 *
 * @throws {@link InputError} by the rule `instant`.
 */
export function parseInstant(text: string): Instant {
  return requireValue('parseInstant', 'instant', 'instant', readInstant(text))
}

/** Epoch milliseconds of an instant. */
export function epochMsOf(value: Instant): number {
  return Date.parse(value)
}

/** The day in Viet Nam on which an instant falls. */
export function dayOf(value: Instant): PlainDate {
  return instantOf(epochMsOf(value)).slice(0, 10) as PlainDate
}
