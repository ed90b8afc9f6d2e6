import type { BusinessDossier } from '../../contract/index.ts'

/** What the registry says when it has nothing, or is asked wrongly. */
export function refused(Message: string): { DataCount: number; Status: number; Message: string } {
  return { DataCount: 0, Status: 0, Message }
}

/** A page of a list; the count is that of the whole list. */
export function page(rows: readonly BusinessDossier[], query: URLSearchParams) {
  const offset = Number(query.get('offset'))
  const Data = rows.slice(offset, offset + Number(query.get('limit')))
  return { Data, DataCount: rows.length, Status: 1, Message: 'Thành công' }
}
