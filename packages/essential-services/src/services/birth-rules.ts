import { valueAt } from '../form/condition.ts'
import type { FormRule } from '../form/define-form.ts'
import { notInFuture, plausible } from '../form/plausible.ts'
import { livesSomewhere, notBefore, notTheSame, numberOrPaper, timely } from './rules.ts'

/** Days within which a birth is registered on time, and free. @source Law 60/2014/QH13; confidence: documented */
const onTimeDays = 60

const afterBirth = { vi: 'không được trước ngày sinh của trẻ', en: 'must not lie before the birth of the child' }
const afterParent = { vi: 'không được trước ngày sinh của cha, mẹ', en: 'must not lie before the birth of a parent' }

/** Rules of every form of a birth. */
export const birthRules: readonly FormRule<unknown>[] = [
  livesSomewhere,
  notInFuture('child.birthDate'),
  notInFuture('birthPaperIssuedOn'),
  notBefore('birthPaperIssuedOn', 'child.birthDate', afterBirth),
  notBefore('child.birthDate', 'mother.birthDate', afterParent),
  notBefore('child.birthDate', 'father.birthDate', afterParent),
  ...timely('child.birthDate', onTimeDays),
  ...plausible('mother'),
  ...plausible('father'),
  numberOrPaper('mother'),
  numberOrPaper('father'),
  notTheSame('father.personalId', 'mother.personalId'),
  {
    field: 'mother',
    reads: ['father', 'abandoned'],
    rule: 'a-parent',
    vi: 'hoặc người cha phải được khai',
    en: 'or the father must be told of',
    isBroken: (form) =>
      valueAt(form, 'abandoned') !== true &&
      valueAt(form, 'mother') === undefined &&
      valueAt(form, 'father') === undefined,
  },
]
