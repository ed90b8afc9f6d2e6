import { processes } from './0001-processes.ts'

/** Every change of the schema, in order. A number that was released is never changed again. */
export const migrations: readonly { readonly number: number; readonly name: string; readonly sql: string }[] = [
  { number: 1, name: 'processes', sql: processes },
]
