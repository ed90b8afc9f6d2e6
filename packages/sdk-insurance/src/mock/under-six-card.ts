import { isCalendarDay, type PlainDate } from '@lienthong/sdk-core'

/**
 * The last day of a card for a child under six: born until 30 September, 30 September of the year it turns six; born later,
 * the last day of the month it turns six.
 *
 * @source Decree 188/2025/NĐ-CP; confidence: documented
 */
export function underSixValidTo(birthDate: PlainDate): PlainDate {
  const [year = 0, month = 0] = birthDate.split('-').map(Number)
  if (birthDate.slice(5) <= '09-30') return `${year + 6}-09-30` as PlainDate
  let day = 31
  while (!isCalendarDay(year + 6, month, day)) day -= 1
  return `${year + 6}-${String(month).padStart(2, '0')}-${day}` as PlainDate
}
