import { fieldProblem, InputError } from '@lienthong/sdk-core'

/** JavaScript hands on what a look-up did not find; throws InputError that names each of them. */
export function requireObjects(given: Readonly<Record<'form' | 'record', unknown>>): void {
  const missing = Object.entries(given).filter(([, value]) => typeof value !== 'object' || value === null)
  if (missing.length === 0) return
  const fields = missing.map(([name, value]) => fieldProblem([name], value === undefined ? 'required' : 'type'))
  throw new InputError({ system: 'residence', operation: 'matchCitizen', fields })
}
