import { textAt, valueAt } from '../form/condition.ts'
import type { FormRule } from '../form/define-form.ts'

/** Rules between fields that several forms have. */

/** One day must not lie before another. */
export function notBefore(
  field: string,
  start: string,
  words: { readonly vi: string; readonly en: string },
): FormRule<unknown> {
  return {
    field,
    reads: [start],
    rule: 'before-beginning',
    ...words,
    isBroken: (form) => textAt(form, field) !== undefined && (textAt(form, field) ?? '') < (textAt(form, start) ?? ''),
  }
}

/** One day lies at most so many years after another. */
export function withinYears(field: string, start: string, years: number): FormRule<unknown> {
  return {
    field,
    reads: [start],
    rule: 'over-years',
    vi: `không được quá ${years} năm kể từ ngày bắt đầu`,
    en: `must lie within ${years} years of the beginning`,
    isBroken: (form) => {
      const [end, begin] = [textAt(form, field), textAt(form, start)]
      if (end === undefined || begin === undefined) return false
      return end > `${Number(begin.slice(0, 4)) + years}${begin.slice(4)}`
    },
  }
}

/** Somebody has a number or shows a paper. `path` is the group, as `mother`; absent, nothing is demanded of it. */
export function numberOrPaper(path: string): FormRule<unknown> {
  return {
    field: `${path}.personalId`,
    reads: [`${path}.paper`],
    rule: 'number-or-paper',
    vi: 'là bắt buộc khi không có giấy tờ tùy thân nào',
    en: 'is required where no identity paper is given',
    isBroken: (form) =>
      valueAt(form, path) !== undefined &&
      valueAt(form, `${path}.personalId`) === undefined &&
      valueAt(form, `${path}.paper`) === undefined,
  }
}

/** Two people of a form are two people. */
export function notTheSame(field: string, other: string): FormRule<unknown> {
  return {
    field,
    reads: [other],
    rule: 'same-person',
    vi: 'không được trùng với số của người khác trong tờ khai',
    en: 'must not be the number of another person of the form',
    isBroken: (form) => textAt(form, field) !== undefined && textAt(form, field) === textAt(form, other),
  }
}

/** A field that shared groups leave open and this form asks for. */
export function needed(field: string): FormRule<unknown> {
  return {
    field,
    rule: 'required',
    vi: 'là bắt buộc',
    en: 'is required',
    isBroken: (form) => valueAt(form, field) === undefined,
  }
}

/** The words of a registration that is said to be on time, or late, against its dates. */
const timeliness = {
  late: { vi: 'không đúng: đã quá hạn đăng ký', en: 'is wrong: the time for the registration has passed' },
  'on-time': { vi: 'không đúng: còn trong hạn đăng ký', en: 'is wrong: it is within the time for the registration' },
} as const

/**
 * Whether a registration is on time follows from its dates and not from what is chosen: it is free on time. `days` counts from
 * the event. Where the event was found out of later, as by a court, `unless` tells so, and nothing is reckoned.
 */
export function timely(
  event: string,
  days: number,
  unless: (form: unknown) => boolean = () => false,
): FormRule<unknown>[] {
  const field = 'registrationKind'
  const isLate = (form: unknown, at: string) => daysBetween(textAt(form, event) ?? at, at) > days
  const rule = (said: 'on-time' | 'late'): FormRule<unknown> => ({
    field,
    reads: [event],
    rule: 'contradicts-dates',
    ...timeliness[said === 'on-time' ? 'late' : 'on-time'],
    when: { field, is: [said] },
    isBroken: (form, at) => !unless(form) && isLate(form, at) === (said === 'on-time'),
  })
  return [rule('on-time'), rule('late')]
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/**
 * The one who files tells where they live. Some wires demand it, and the home of somebody else in the form is never told in its
 * place.
 */
export const livesSomewhere: FormRule<unknown> = {
  field: 'applicant.currentResidence',
  reads: ['applicant.permanentResidence'],
  rule: 'residence-needed',
  vi: 'hoặc nơi thường trú của người nộp hồ sơ phải được khai',
  en: 'or the permanent residence of the applicant must be told',
  isBroken: (form) =>
    valueAt(form, 'applicant.currentResidence') === undefined &&
    valueAt(form, 'applicant.permanentResidence') === undefined,
}

/** Nobody stands in a list twice. `key` is the field of an item that tells who it is. */
export function notRepeated(list: string, key: string): FormRule<unknown> {
  return {
    field: list,
    rule: 'repeated',
    vi: 'không được có người trùng nhau',
    en: 'must not name anybody twice',
    isBroken: (form) => {
      const items = valueAt(form, list)
      if (!Array.isArray(items)) return false
      const keys = items.map((item) => valueAt(item, key))
      return new Set(keys).size !== keys.length
    },
  }
}
