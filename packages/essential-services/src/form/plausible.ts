import { parsePersonalId, type PartialDate } from '@lienthong/sdk-core'
import { textAt, valueAt } from './condition.ts'
import type { FormRule } from './define-form.ts'

/** A day must not lie after the day of the dossier. */
export function notInFuture(field: string): FormRule<unknown> {
  return {
    field,
    rule: 'in-future',
    vi: 'không được sau ngày nộp hồ sơ',
    en: 'must not lie after the day of the dossier',
    isBroken: (form, at) => (textAt(form, field) ?? '').slice(0, at.length) > at.slice(0, textAt(form, field)?.length),
  }
}

/** What every form can hold against itself of somebody it names: born by that day, and with a number that fits. */
export function plausible(group: string): FormRule<unknown>[] {
  return [
    notInFuture(`${group}.birthDate`),
    {
      field: `${group}.personalId`,
      reads: [`${group}.birthDate`, `${group}.sex`],
      rule: 'number-of-another',
      vi: 'không phù hợp với giới tính hoặc năm sinh đã khai',
      en: 'does not fit the sex or the year of birth',
      isBroken: (form) => !numberFits(valueAt(form, group)),
    },
  ]
}

function numberFits(person: unknown): boolean {
  const number = textAt(person, 'personalId')
  if (number === undefined) return true
  const [birthDate, sex] = [textAt(person, 'birthDate'), textAt(person, 'sex')]
  const { warnings } = parsePersonalId(number, {
    ...(birthDate !== undefined && { birthDate: birthDate as PartialDate }),
    ...((sex === 'male' || sex === 'female') && { sex }),
  })
  return !warnings.includes('birth-year-differs') && !warnings.includes('sex-differs')
}
