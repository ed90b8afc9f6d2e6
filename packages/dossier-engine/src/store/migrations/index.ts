import { processes } from './0001-processes.ts'
import { sync } from './0002-sync.ts'

/** Every change of the schema, in order. A number that was released is never changed again. */
export const migrations: readonly { readonly number: number; readonly name: string; readonly sql: string }[] = [
  { number: 1, name: 'processes', sql: processes },
  { number: 2, name: 'sync', sql: sync },
]
