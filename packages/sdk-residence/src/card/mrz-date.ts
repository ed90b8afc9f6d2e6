import { readPartialDate, readPlainDate, type PartialDate, type PlainDate } from '@lienthong/sdk-core'

/**
 * Reads a birth date, `yyMMdd`, whose month or day may be fillers.
 *
 * The century is the one the personal number says, when the number has the same two digits for the year. Otherwise it is the
 * later of the two that does not lie after `at`: nobody shows a card before being born.
 */
export function readMrzBirth(text: string, at: string, yearOfNumber: number | undefined): PartialDate | undefined {
  const [, yy, month = '', day = ''] = /^(\d{2})(?:<<<<|(\d{2})(<<|\d{2}))$/.exec(text) ?? []
  if (yy === undefined) return undefined
  const rest = [month, day].filter((part) => part !== '' && part !== '<<')
  const inYear = (year: string): PartialDate | undefined => readPartialDate([year, ...rest].join('-'))
  if (yearOfNumber !== undefined && yearOfNumber % 100 === Number(yy)) return inYear(String(yearOfNumber))
  const thisCentury = inYear(`20${yy}`)
  // A day known in part is compared as far as it goes. The 29th of February may exist in one of the two years only.
  const isPast = thisCentury !== undefined && thisCentury <= at.slice(0, thisCentury.length)
  return isPast ? thisCentury : inYear(`19${yy}`)
}

/** Reads a day of expiry, `yyMMdd`: of this century, because no card with such a zone expired in the last. */
export function readMrzExpiry(text: string): PlainDate | undefined {
  const [, yy, month, day] = /^(\d{2})(\d{2})(\d{2})$/.exec(text) ?? []
  return yy === undefined ? undefined : readPlainDate(`20${yy}-${month ?? ''}-${day ?? ''}`)
}
