import { dayOf, readInstant, readPlainDate, type PlainDate } from '@lienthong/sdk-core'

/** Reads a day, or the day in Viet Nam of a time. `undefined` when it is neither. */
export function dayIn(text: string | undefined): PlainDate | undefined {
  if (text === undefined) return undefined
  const instant = readInstant(text)
  return instant === undefined ? readPlainDate(text) : dayOf(instant)
}
