import { fieldProblem, InputError } from '../errors/index.ts'

/** What a `parse` function gives: the value that was read, or an error that names field and rule and never the text. */
export function requireValue<T>(operation: string, field: string, rule: string, value: T | undefined): T {
  if (value === undefined) throw new InputError({ system: 'core', operation, fields: [fieldProblem([field], rule)] })
  return value
}
