import {
  fieldProblems,
  InputError,
  runBatch,
  type BatchOptions,
  type CallOptions,
  type LienThongError,
  type RemoteError,
} from '@lienthong/sdk-core'
import { z } from 'zod'
import type { ProcedureErrorCode } from './errors.ts'
import { always, checkTogether } from './input/check-together.ts'
import {
  lodgingGuestsPerRequest,
  notifyLodging,
  noticeFields,
  zGuest,
  type LodgingGuest,
  type LodgingOutcome,
  type NotifyLodgingInput,
} from './operations/notify-lodging.ts'

/** A notice without its guests. */
export type LodgingNotice = Omit<NotifyLodgingInput, 'guests'>

/** How a list of guests is sent. */
export interface LodgingBatchOptions extends Pick<BatchOptions, 'concurrency' | 'resumeAfter' | 'signal'> {
  /** Milliseconds for one request, and whose quota it counts against. */
  readonly call?: Pick<CallOptions, 'timeoutMs' | 'officer'>
}

/** What became of one guest of a list. */
export type LodgingBatchResult = {
  /** Place in the list, from 0. */
  readonly index: number
  readonly guest: LodgingGuest
  /** With the last guest of each request: keep it, and `resumeAfter` does not send those before it again. */
  readonly token?: string
} & (
  | { readonly status: 'received' | 'already-received'; readonly late?: boolean; readonly receiptNumber?: string }
  /** The police does not take this guest. */
  | { readonly status: 'refused'; readonly error: RemoteError<ProcedureErrorCode> }
  /** The guest was not sent (an `InputError`), or the request with them failed. */
  | { readonly status: 'failed'; readonly error: LienThongError }
)

/** Asks in one request about some guests. */
type Notify = (input: NotifyLodgingInput, options: CallOptions) => Promise<readonly LodgingOutcome[]>

const zNotice = z.strictObject(noticeFields).superRefine(checkTogether, always)
const zOneGuest = z.looseObject({ guests: z.array(zGuest) }).superRefine(checkTogether, always)

/**
 * Sends guests in requests of 100, several at a time. Guests are cut into the same requests whether they are good or not, so
 * that a token means the same in the next run.
 */
export async function* notifyLodgingBatch(
  notify: Notify,
  notice: LodgingNotice,
  guests: Iterable<LodgingGuest> | AsyncIterable<LodgingGuest>,
  options: LodgingBatchOptions & { readonly newRequestId: () => string },
): AsyncGenerator<LodgingBatchResult, void, void> {
  const { newRequestId, call = {}, ...batch } = options
  const fault = faultIn(zNotice, notice, newRequestId)
  if (fault !== undefined) throw fault
  const send = async (part: Part, signal: AbortSignal): Promise<readonly LodgingBatchResult[]> => {
    const checked = part.map((listed) => ({ ...listed, fault: guestFault(listed, notice, newRequestId) }))
    const good = checked.filter((listed) => listed.fault === undefined)
    const outcomes =
      good.length === 0 ? [] : await notify({ ...notice, guests: good.map(({ guest }) => guest) }, { ...call, signal })
    const told = new Map(good.map(({ index }, at) => [index, outcomes[at]]))
    return checked.map(({ index, guest, fault: error }) =>
      error === undefined ? outcomeOf({ index, guest }, told.get(index)) : { index, guest, status: 'failed', error },
    )
  }
  for await (const done of runBatch(parts(guests), (part, { signal }) => send(part, signal), batch)) {
    const results =
      done.status === 'done'
        ? done.value
        : // Who was at fault was not in the request that failed.
          done.item.map((listed) => failed(listed, guestFault(listed, notice, newRequestId) ?? done.error))
    for (const [at, result] of results.entries()) {
      yield at === results.length - 1 ? { ...result, token: done.token } : result
    }
  }
}

interface Listed {
  readonly index: number
  readonly guest: LodgingGuest
}
type Part = readonly Listed[]

/** The guests in parts, one request each. Holds one part. */
async function* parts(guests: Iterable<LodgingGuest> | AsyncIterable<LodgingGuest>): AsyncGenerator<Part, void, void> {
  let [part, index]: [Listed[], number] = [[], 0]
  for await (const guest of guests) {
    part.push({ index, guest })
    index += 1
    if (part.length < lodgingGuestsPerRequest) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}

/** Each outcome is there: the operation holds the answer to that. */
function outcomeOf(listed: Listed, outcome: LodgingOutcome | undefined): LodgingBatchResult {
  const { index: _, ...rest } = outcome as LodgingOutcome
  return { ...listed, ...rest }
}

/** Whatever ends a call of a client is an error of this project. */
function failed(listed: Listed, error: unknown): LodgingBatchResult {
  return { ...listed, status: 'failed', error: error as LienThongError }
}

/** What is wrong with one guest, by its place in the whole list. */
function guestFault(
  { index, guest }: Listed,
  { notifiedAt }: LodgingNotice,
  newRequestId: () => string,
): InputError | undefined {
  const error = faultIn(zOneGuest, { notifiedAt, guests: [guest] }, newRequestId)
  if (error === undefined) return undefined
  const placed = (text: string): string => text.replace(/^guests\.0\b/, `guests.${index}`)
  const fields = error.fields.map((problem) => ({
    ...problem,
    field: placed(problem.field),
    message: placed(problem.message),
    messageVi: placed(problem.messageVi),
  }))
  return new InputError({ ...about(newRequestId), fields })
}

function faultIn(schema: z.ZodType, value: unknown, newRequestId: () => string): InputError | undefined {
  const checked = schema.safeParse(value, { reportInput: true })
  return checked.success ? undefined : new InputError({ ...about(newRequestId), fields: fieldProblems(checked.error) })
}

function about(newRequestId: () => string) {
  return { system: notifyLodging.system, operation: notifyLodging.meta.operationId, requestId: newRequestId() }
}
