import { zPushRecordStatusRequestTolerant } from '../../contract/index.ts'
import { present } from '../answer-parts.ts'
import { readProgress, unreadableInProgress, type RecordProgress } from './record-progress.ts'

/** A state that the criminal-record system pushes to the province. */
export interface PushedRecordStatus extends RecordProgress {
  readonly provinceCode: string
  /** Why it was refused, in the system's own words. */
  readonly reasonVi?: string
}

/**
 * Reads a state that the criminal-record system pushes to your endpoint; `undefined` when the message is none. Who may push is
 * your endpoint's to check: the token that you gave out.
 *
 * @param body - The JSON of the message.
 * @source public client code of one provincial product; confidence: observed
 * @example
 * const pushed = readRecordStatusPush(await request.json())
 * return Response.json(pushed ? { statusCode: '00' } : { statusCode: '01', errorDetail: 'DU_LIEU_SAI' })
 */
export function readRecordStatusPush(body: unknown): PushedRecordStatus | undefined {
  const read = zPushRecordStatusRequestTolerant.safeParse(body)
  if (!read.success || unreadableInProgress(read.data).length > 0) return undefined
  const { maTinh, lyDoTuChoi } = read.data
  return { provinceCode: maTinh, ...readProgress(read.data), ...present('reasonVi', lyDoTuChoi) }
}
