import { readWireTime, type DecodeContext, type Instant, type RemoteError } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { ProcedureFieldFaultTolerant, ProcedureRowOutcomeTolerant } from '../../../contract/index.ts'
import { procedureErrorOf, type ProcedureErrorCode } from '../errors.ts'
import { inputFieldOf } from './field-names.ts'
import { received, receivedBefore } from './codes.ts'

/** The envelope of every answer. */
interface Envelope {
  readonly maKetQua: string
  readonly truong?: readonly ProcedureFieldFaultTolerant[] | undefined
}

/** What every operation here reads its answer with. */
export type ProcedureContext = DecodeContext<ProcedureErrorCode>

type Context = ProcedureContext

/** A time of an answer; one that cannot be read is an answer outside the contract. */
export const zWireTime = z.string().refine((text) => readWireTime(text, 'dd/MM/yyyy HH:mm:ss') !== undefined)

/** A time that was held against {@link zWireTime}. */
export function readTime(text: string): Instant {
  return readWireTime(text, 'dd/MM/yyyy HH:mm:ss') as Instant
}

/** Ends the call with an answer outside the contract, at a place of it. */
function outsideContract(context: Context, path: string): never {
  const nothing = z.never()
  return context.unpack(undefined, { strict: nothing, tolerant: nothing }, path)
}

/** What a success is about. Without it it is none: silence must not be taken for a registration. */
export function required<T>(value: T | undefined, context: Context, path: string): T {
  return value ?? outsideContract(context, path)
}

/** Ends the call unless the answer says yes. The text beside the code is never looked at. */
export function requireReceived({ maKetQua: wireCode, truong }: Envelope, context: Context): void {
  if (wireCode === received) return
  const code = procedureErrorOf(wireCode)
  if (code === undefined) return context.refuseUnknown(wireCode)
  const fields = (truong ?? []).map(({ ten }) => inputFieldOf(ten))
  context.refuse({ code, wireCode, field: fields.find((field) => field !== undefined) })
}

/** What became of one person of a list. `index` is the place in the list that was given, from 0. */
export type ProcedureRow = { readonly index: number } & (
  | { readonly status: 'received' | 'already-received' }
  | { readonly status: 'refused'; readonly error: RemoteError<ProcedureErrorCode> }
)

/** Reads the outcome of one row. A code that nobody knows is an error of that row, and ends the call: it may mean yes. */
export function readRow({ stt, maKetQua }: ProcedureRowOutcomeTolerant, context: Context): ProcedureRow {
  const index = stt - 1
  if (maKetQua === received) return { index, status: 'received' }
  if (maKetQua === receivedBefore) return { index, status: 'already-received' }
  const code = procedureErrorOf(maKetQua)
  if (code === undefined) return context.refuseUnknown(maKetQua)
  return { index, status: 'refused', error: context.error({ code, wireCode: maKetQua }) }
}

/** The outcomes of a list, held to be one for each row and in order: whom a stray one means cannot be told. */
export function requireRows<Row extends { readonly stt: number }>(
  rows: readonly Row[] | undefined,
  count: number,
  context: Context,
  path: string,
): readonly Row[] {
  const answered = rows?.length === count && rows.every(({ stt }, index) => stt === index + 1)
  return answered ? rows : outsideContract(context, path)
}
