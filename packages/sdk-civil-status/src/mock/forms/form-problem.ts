/** The three classes in which the real system says that a form is wrong. */
const sentences = {
  'too-long': 'có độ dài vượt quá số lượng cho phép',
  'not-in-catalogue': 'không tồn tại trong danh mục',
  'bad-form': 'có định dạng không đúng',
} as const

/** One field of a form with the class of what is wrong. */
export interface FormProblem {
  readonly field: string
  readonly rule: keyof typeof sentences
}

/** The fields that have not the form they should. */
export function badForm(fields: readonly (readonly [field: string, good: boolean])[]): FormProblem[] {
  return fields.flatMap(([field, good]) => (good ? [] : [{ field, rule: 'bad-form' as const }]))
}

/** The real system joins the sentences about all fields into one text. */
export function describeProblems(problems: readonly FormProblem[]): string {
  return problems.map(({ field, rule }) => `${field} ${sentences[rule]}`).join('; ')
}

/** The class of a rule of the contract that a field breaks. */
export function classOf(contractRule: string): FormProblem['rule'] {
  if (contractRule === 'too_big') return 'too-long'
  return contractRule === 'invalid_value' || contractRule === 'invalid_union' ? 'not-in-catalogue' : 'bad-form'
}
