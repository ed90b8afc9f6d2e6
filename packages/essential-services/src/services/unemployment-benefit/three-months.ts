import { valueAt } from '../../form/condition.ts'
import type { FormRule } from '../../form/define-form.ts'

/**
 * The benefit is asked for within three months of the end of the contract. A month without that day ends on its last one.
 *
 * @source fields as public pages of the procedure tell them; confidence: inferred
 */
export function withinThreeMonths(field: string): FormRule<unknown> {
  return {
    field,
    rule: 'over-three-months',
    vi: 'không được quá 3 tháng trước ngày nộp hồ sơ',
    en: 'must not lie more than three months before the day of the dossier',
    isBroken: (form, at) => {
      const ended = valueAt(form, field)
      return typeof ended === 'string' && at > monthsAfter(ended, 3)
    },
  }
}

/** The same day so many months later, `YYYY-MM-DD`. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0))
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()))
  return lastOfMonth.toISOString().slice(0, 10)
}
