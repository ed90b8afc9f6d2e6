import { isCalendarDay, readPartialDate, type PartialDate, type PlainDate } from '@lienthong/sdk-core'
import { plainForms } from './plain-text.ts'

/** A day as a card writes it. */
export interface CardDate {
  readonly date: PartialDate
  /** The day, or day and month, are not there. */
  readonly partial: boolean
  /** Separators, blanks or full-width digits were taken out. */
  readonly cleaned: boolean
}

/** The number begins with the century, and the first one it has a digit for is the twentieth. */
const firstYear = 1900

/**
 * Reads `ddMMyyyy`, and the three ways in which a birth known in part may stand there: `0000yyyy`, `00MMyyyy`, `yyyy`.
 * `01011960` is a day like any other. Nothing is guessed: seven digits, as a spreadsheet leaves them, and the year first are
 * no day.
 */
export function readCardDate(text: string): CardDate | undefined {
  const plain = plainForms(text).replace(/\s+/g, '')
  const [, day = '00', , month = '00', year = ''] = /^(?:(\d{2})([-/.]?)(\d{2})\2)?(\d{4})$/.exec(plain) ?? []
  if (Number(year) < firstYear) return undefined
  const cleaned = plain !== text || /\D/.test(plain)
  const date = day === '00' ? partOf(month, year) : wholeOf(day, month, year)
  return date && { date, partial: day === '00', cleaned }
}

/** Whether a part has the form of a day, existing or not: it shows where the fields are. */
export function looksLikeCardDate(text: string): boolean {
  return /^(?:\d{2}[-/.]?\d{2}[-/.]?)?\d{4}$/.test(plainForms(text).replace(/\s+/g, ''))
}

function partOf(month: string, year: string): PartialDate | undefined {
  return month === '00' ? readPartialDate(year) : readPartialDate(`${year}-${month}`)
}

function wholeOf(day: string, month: string, year: string): PlainDate | undefined {
  const exists = isCalendarDay(Number(year), Number(month), Number(day))
  return exists ? (`${year}-${month}-${day}` as PlainDate) : undefined
}
