import { InputError, type FieldProblem } from '@lienthong/sdk-core'
import type { LabelledField, Sentence } from '../client/field-labels.ts'

/** Why a card is refused. Each is a rule of a field, said without the value. */
const rules = {
  type: ['must be text or bytes', 'phải là chuỗi ký tự hoặc dãy byte'],
  'too-long': ['is longer than any card', 'dài hơn mọi thẻ hợp lệ'],
  'too-few-parts': [
    'must have 6 parts or more between bars',
    'phải có từ 6 phần trở lên, cách nhau bằng dấu gạch đứng',
  ],
  required: ['is required', 'là bắt buộc'],
  'personal-id': ['must be 12 digits', 'phải gồm đúng 12 chữ số'],
  'card-name': ['must have letters', 'phải có chữ cái'],
  'card-sex': ['must be Nam or Nữ', 'phải là Nam hoặc Nữ'],
  'card-date': ['must be an existing day, ddMMyyyy, since 1900', 'phải là ngày có thật, dạng ddMMyyyy, từ năm 1900'],
  'mrz-lines': ['must have three lines of 30 characters', 'phải gồm ba dòng, mỗi dòng 30 ký tự'],
  'mrz-characters': ['must have only A to Z, 0 to 9 and <', 'chỉ được gồm A đến Z, 0 đến 9 và dấu <'],
  'mrz-td1': ['must begin as an identity card does', 'phải mở đầu như dòng MRZ của thẻ căn cước'],
  'mrz-sex': ['must be M, F or <', 'phải là M, F hoặc <'],
  'mrz-date': ['must be an existing day, yyMMdd', 'phải là ngày có thật, dạng yyMMdd'],
  'plain-date': ['must be an existing day, YYYY-MM-DD', 'phải là ngày có thật, dạng YYYY-MM-DD'],
} as const satisfies Record<string, Sentence>

/** The short name of a rule. */
export type CardRule = keyof typeof rules

/** One field at fault. */
export function cardProblem(field: LabelledField | 'at', rule: CardRule): FieldProblem {
  const [en, vi] = rules[rule]
  return { field, rule, message: `${field} ${en}`, messageVi: `${field} ${vi}` }
}

/** The error for a card that cannot be read. */
export function unreadable(operation: 'parseCardQr' | 'parseMrzTd1', fields: readonly FieldProblem[]): InputError {
  return new InputError({ system: 'residence', operation, fields })
}
