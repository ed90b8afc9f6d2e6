import type { z } from 'zod'
import { safePath, type FieldProblem } from '../errors/index.ts'

/** What each rule says, after the field's name. A rule of a system's own travels in `params` of a zod refinement. */
const sentences: Readonly<Record<string, readonly [en: string, vi: string]>> = {
  required: ['is required', 'là bắt buộc'],
  type: ['has the wrong type', 'sai kiểu dữ liệu'],
  format: ['is not in the required form', 'không đúng định dạng'],
  'not-in-list': ['is not in the list of allowed values', 'không có trong danh mục'],
  'too-long': ['is too long or too large', 'dài hoặc lớn hơn mức cho phép'],
  'too-short': ['is too short or too small', 'ngắn hoặc nhỏ hơn mức cho phép'],
  'unknown-field': ['is not a known field', 'không phải trường được hỗ trợ'],
  'personal-id': ['must be 12 digits', 'phải gồm đúng 12 chữ số'],
  'plain-date': ['must be an existing day, YYYY-MM-DD', 'phải là ngày có thật, dạng YYYY-MM-DD'],
  'partial-date': [
    'must be YYYY, YYYY-MM or an existing day YYYY-MM-DD',
    'phải có dạng YYYY, YYYY-MM hoặc ngày có thật YYYY-MM-DD',
  ],
  instant: [
    'must be a time with offset, YYYY-MM-DDTHH:mm:ss+07:00',
    'phải là thời điểm có múi giờ, dạng YYYY-MM-DDTHH:mm:ss+07:00',
  ],
  'commune-code': ['must be the code of a commune in force', 'phải là mã xã, phường, đặc khu đang có hiệu lực'],
  'province-code': ['must be the code of a province in force', 'phải là mã tỉnh, thành phố đang có hiệu lực'],
  'older-than-child': ['must be before the birth date of the child', 'phải trước ngày sinh của trẻ'],
  'in-future': ['must not lie in the future', 'không được ở tương lai'],
}

/**
 * Names every field that breaks a rule. Values are left out, so the result may be logged.
 *
 * @param error - Of a schema parsed with `reportInput: true`; without it a missing field is told as one of the wrong type.
 */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => problem([...issue.path, key], 'unknown-field'))
    return [problem(issue.path, ruleOf(issue))]
  })
}

function problem(path: readonly PropertyKey[], rule: string): FieldProblem {
  const field = safePath(path, '(input)')
  const [en, vi] = sentences[rule] ?? ['breaks a rule', 'vi phạm quy tắc']
  return { field, rule, message: `${field} ${en}`, messageVi: `${field} ${vi}` }
}

function ruleOf(issue: z.core.$ZodIssue): string {
  if (isMissing(issue)) return 'required'
  switch (issue.code) {
    case 'invalid_type':
      return 'type'
    case 'invalid_format':
      return 'format'
    case 'invalid_value':
    case 'invalid_union':
      return 'not-in-list'
    case 'too_big':
      return 'too-long'
    case 'too_small':
      return 'too-short'
    case 'custom':
      return String(issue.params?.['rule'] ?? 'format')
    default:
      return 'format'
  }
}

/** zod tells a missing field as a wrong type, a wrong value or a broken rule; the sentence would depend on its locale. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  if (!('input' in issue)) return false
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    return (issue.input as Record<string, unknown>)[issue.discriminator] === undefined
  }
  return issue.input === undefined
}
