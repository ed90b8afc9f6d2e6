import { readPartialDate, type PartialDate } from '@lienthong/sdk-core'

/** A day, month or year of a cast; one that does not exist is a bug of ours. */
export function day(text: string): PartialDate {
  const date = readPartialDate(text)
  if (date === undefined) throw new TypeError(`The cast has no such day: ${text}`)
  return date
}
