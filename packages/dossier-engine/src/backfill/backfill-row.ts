import type { SyncEvent } from '../sync/sync-event.ts'
import type { RefusedField } from '../sync/dossier-refused.ts'

/** Why a row was not taken. Names of fields and rules, never a value. */
export interface RowProblem {
  readonly line: number
  readonly code: 'LINE_TOO_LONG' | 'NOT_UTF_8' | 'NOT_JSON' | 'NOT_CSV' | 'DOSSIER_REFUSED' | 'HISTORY_CHANGED'
  readonly fields?: readonly Pick<RefusedField, 'field' | 'rule' | 'source'>[]
}

/** One row of a file: what it says, or why it says nothing. */
export type BackfillRow = { readonly line: number; readonly event: SyncEvent } | RowProblem
