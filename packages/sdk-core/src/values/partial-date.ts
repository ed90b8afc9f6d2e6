import { readPlainDate, type PlainDate } from './plain-date.ts'
import { requireValue } from './require-value.ts'

declare const partialDate: unique symbol

/** A day that may be known only by year or month: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Many older births are. */
export type PartialDate = PlainDate | (string & { readonly [partialDate]: true })

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` when the text is none or no such day exists. */
export function readPartialDate(text: string): PartialDate | undefined {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return undefined
  const full = `${text}-01-01`.slice(0, 10)
  return readPlainDate(full) === undefined ? undefined : (text as PartialDate)
}

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as {@link readPartialDate}, where anything else is an error.
 *
 * @throws {@link InputError} by the rule `partial-date` when the text is none or no such day exists.
 * @example parsePartialDate('1950') // '1950'
 */
export function parsePartialDate(text: string): PartialDate {
  return requireValue('parsePartialDate', 'date', 'partial-date', readPartialDate(text))
}

/** Writes a partial date with a separator, smallest part first: `01/03/2026`, `03/2026`, `2026`. */
export function writeWirePartialDate(date: PartialDate | string, separator: '/' | '.'): string {
  return date.split('-').reverse().join(separator)
}

/** Reads `dd/MM/yyyy`, `MM/yyyy` or `yyyy` with the given separator; `undefined` when the text is none or no such day exists. */
export function readWirePartialDate(text: string, separator: '/' | '.'): PartialDate | undefined {
  if (!/^(?:(?:\d{2}[/.])?\d{2}[/.])?\d{4}$/.test(text)) return undefined
  const parts = text.split(separator)
  return parts.join('').length === text.length - (parts.length - 1)
    ? readPartialDate(parts.reverse().join('-'))
    : undefined
}
