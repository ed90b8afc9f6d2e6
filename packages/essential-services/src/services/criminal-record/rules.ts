import { holds, valueAt } from '../../form/condition.ts'
import type { FormRule } from '../../form/define-form.ts'

/** Certificate no. 2 tells everything and is given to the person alone. */
export const numberTwoInPerson: FormRule<unknown> = {
  field: 'filedBy',
  reads: ['certificateKind'],
  rule: 'not-delegated',
  vi: 'phải là người được cấp phiếu khi yêu cầu phiếu số 2',
  en: 'must be the person themselves for certificate no. 2',
  isBroken: (form) => valueAt(form, 'certificateKind') === 'no-2' && valueAt(form, 'filedBy') !== 'self',
}

/** Whoever is 14 tells where they have lived since. */
export const residencesFrom14: FormRule<unknown> = {
  field: 'residences',
  reads: ['applicant.birthDate'],
  rule: 'required',
  vi: 'là bắt buộc với người từ đủ 14 tuổi',
  en: 'is required from the age of 14 on',
  isBroken: (form, at) =>
    valueAt(form, 'residences') === undefined &&
    !holds({ field: 'applicant.birthDate', youngerThan: 14 }, { form, at }),
}

/** Years, months and days are compared as far as both are known. */
export const noResidenceEndsEarly: FormRule<unknown> = {
  field: 'residences',
  rule: 'before-beginning',
  vi: 'không được có dòng kết thúc trước khi bắt đầu',
  en: 'must not have an entry that ends before it begins',
  isBroken: (form) => {
    const rows = valueAt(form, 'residences')
    return Array.isArray(rows) && rows.some(endsEarly)
  },
}

function endsEarly(row: unknown): boolean {
  const [from, until] = [valueAt(row, 'from'), valueAt(row, 'until')]
  if (typeof from !== 'string' || typeof until !== 'string') return false
  const known = Math.min(from.length, until.length)
  return until.slice(0, known) < from.slice(0, known)
}
