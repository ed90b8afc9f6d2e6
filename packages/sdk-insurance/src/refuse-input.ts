import { fieldProblem, fieldProblems, InputError, type FieldProblem } from '@lienthong/sdk-core'
import type { z } from 'zod'

/** What the rules of this package say after the field's name; the core says the others. */
const sentences: Readonly<Record<string, readonly [en: string, vi: string]>> = {
  'payload-too-large': ['is larger than 8192 bytes', 'dài hơn 8192 byte'],
  'too-few-parts': ['has fewer than 10 parts', 'có ít hơn 10 phần'],
  'card-or-insurance-number': [
    'must be a card number of 15 characters or an insurance number of 10 digits',
    'phải là mã thẻ BHYT 15 ký tự hoặc mã số BHXH 10 chữ số',
  ],
  'card-number': [
    'must be 15 characters: two letters, a digit 1 to 5, twelve digits',
    'phải gồm 15 ký tự: 2 chữ cái, 1 chữ số từ 1 đến 5 và 12 chữ số',
  ],
  'card-date': ['must be an existing day, dd/MM/yyyy', 'phải là ngày có thật, dạng dd/MM/yyyy'],
  'card-birth-date': [
    'must be an existing day dd/MM/yyyy, a month MM/yyyy or a year yyyy',
    'phải là ngày có thật dd/MM/yyyy, tháng MM/yyyy hoặc năm yyyy',
  ],
  'facility-code': [
    'must be two digits of the province and three characters of the facility',
    'phải gồm 2 chữ số mã tỉnh và 3 ký tự mã cơ sở khám chữa bệnh',
  ],
  'benefit-level': ['must be 1, 2, 3, 4 or 5', 'phải là 1, 2, 3, 4 hoặc 5'],
  months: ['must be a whole number of months, 1 to 12', 'phải là số tháng nguyên từ 1 đến 12'],
  'contribution-months': ['must be a whole number of months, 0 to 1200', 'phải là số tháng nguyên từ 0 đến 1200'],
  'not-below-compulsory': ['must not be less than compulsoryMonths', 'không được nhỏ hơn compulsoryMonths'],
  duplicate: ['must differ from the others in the list', 'phải khác các giá trị còn lại trong danh sách'],
  'before-first-amount': [
    'lies before the first day of the table of amounts',
    'trước ngày đầu tiên của bảng mức tiền theo thời gian',
  ],
  'day-or-month': [
    'must be an existing day YYYY-MM-DD or a month YYYY-MM',
    'phải là ngày có thật YYYY-MM-DD hoặc tháng YYYY-MM',
  ],
  'day-or-instant': [
    'must be an existing day YYYY-MM-DD or a time with offset',
    'phải là ngày có thật YYYY-MM-DD hoặc thời điểm có múi giờ',
  ],
  amount: ['must be a whole number of đồng, 0 or more', 'phải là số tiền nguyên (đồng), không âm'],
}

/** Names one field and the rule it breaks, without the value. */
export function problemOf(field: string, rule: string): FieldProblem {
  const problem = fieldProblem([field], rule)
  const own = sentences[rule]
  if (own === undefined) return problem
  return { ...problem, message: `${problem.field} ${own[0]}`, messageVi: `${problem.field} ${own[1]}` }
}

/** The error for an input of which nothing could be made; nothing is ever sent by these functions. */
export function refuseInput(operation: string, problems: readonly FieldProblem[]): InputError {
  return new InputError({ system: 'insurance', operation, fields: problems })
}

/** Reads the input of a function by its schema; throws InputError with every field at fault. */
export function readInput<Output>(operation: string, schema: z.ZodType<Output>, input: unknown): Output {
  const read = schema.safeParse(input, { reportInput: true })
  if (read.success) return read.data
  const problems = fieldProblems(read.error).map((problem) =>
    Object.hasOwn(sentences, problem.rule) ? problemOf(problem.field, problem.rule) : problem,
  )
  throw refuseInput(operation, problems)
}
