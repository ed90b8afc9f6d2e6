import { EngineError } from '../engine-error.ts'
import { openPglite } from './pglite-store.ts'
import { openPostgres } from './postgres-store.ts'
import type { Store } from './store.ts'

/** Where the store is, and who hears what goes wrong in the background. */
export type StoreOptions = (
  | {
      /** Folder of an embedded database. Made when it is missing; one process at a time. */
      readonly folder: string
    }
  | {
      /** Address of PostgreSQL 13 or newer, as `DATABASE_URL`. A direct one: no pooler that shares sessions. */
      readonly connectionString: string
      /** Connections at most, 3..100; one more proves that this process lives. Default 6. */
      readonly maxConnections?: number
    }
) & {
  /** Called for what goes wrong outside a call, as a lost connection. Default does nothing: the next call says it. */
  readonly onError?: (error: Error) => void
}

/**
 * Opens the store and brings its tables up to date. Several processes may do so at the same time on PostgreSQL.
 *
 * @throws {@link EngineError} `STORE_LOCKED`, `STORE_LOCKED_ELSEWHERE` when a folder is in use; `STORE_NOT_OPENED`;
 * `STORE_NEWER` when a newer version of this package wrote it.
 * @example
 * const url = process.env.DATABASE_URL
 * const store = await openStore(url ? { connectionString: url } : { folder: './lienthong-data' })
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const onError = options.onError ?? (() => undefined)
  if ('connectionString' in options) return openPostgres({ ...options, onError })
  if (typeof options.folder !== 'string' || options.folder === '')
    throw new EngineError('OPTION_INVALID', { rule: 'folder' })
  return openPglite(options.folder, onError)
}
