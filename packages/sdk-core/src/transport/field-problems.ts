import type { z } from 'zod'
import { fieldProblem, type FieldProblem } from '../errors/index.ts'

/**
 * Names every field that breaks a rule. Values are left out, so the result may be logged.
 *
 * @param error - Of a schema parsed with `reportInput: true`; without it a missing field is told as one of the wrong type.
 */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => fieldProblem([...issue.path, key], 'unknown-field'))
    return [fieldProblem(issue.path, ruleOf(issue))]
  })
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
