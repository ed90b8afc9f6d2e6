import { zText, type PlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import { dayIn } from './day-in.ts'

/** How a dossier came in. */
export const channels = ['online', 'desk', 'post'] as const

/** A day, or a time from which the day in Viet Nam is taken. */
const zDay = z
  .string()
  .refine((text) => dayIn(text) !== undefined, { params: { rule: 'plain-date' } })
  .transform((text) => dayIn(text) as PlainDate)

const zYes = z
  .enum(['yes', 'no', 'true', 'false', '1', '0', ''])
  .transform((word) => ['yes', 'true', '1'].includes(word))
/** Digits only: `18.000` is eighteen thousand to whoever wrote it, and eighteen to a machine. */
const zAmount = z.preprocess(
  (value) => (typeof value === 'string' && /^\s*\d{1,16}\s*$/.test(value) ? Number(value) : value),
  z.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0, { params: { rule: 'digits-only' } }),
)
const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '')
const absent = (value: unknown): unknown => (isBlank(value) ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(absent, schema.optional())

/**
 * A dossier as the tables count it; no personal data. Days are those of Viet Nam.
 *
 * In a CSV file each property is a column of that name; further columns are ignored.
 */
export const zReportDossier = z.object({
  /** Dossier code; the same code twice is one dossier, the later row counts. */
  code: zText(100),
  /** One of the 25: slug or number. Absent or empty: not one of them; from a source with gaps, absent is not known. */
  service: optional(zText(100)),
  procedureCode: optional(zText(50)),
  field: optional(zText(500)),
  unit: optional(zText(500)),
  /** Code of the commune. */
  commune: optional(zText(100)),
  channel: z.enum(channels),
  receivedAt: zDay,
  dueAt: optional(zDay),
  /** When the result was there; absent while it is in progress. */
  finishedAt: optional(zDay),
  /** The citizen was asked for something. */
  supplemented: optional(zYes),
  /** It was given back or withdrawn. */
  returned: optional(zYes),
  feeVnd: optional(zAmount),
  paidOnlineVnd: optional(zAmount),
  paymentFailed: optional(zYes),
  /** Level that digitised it: `province`, `district`, `commune`. */
  level: optional(z.enum(['province', 'district', 'commune'])),
  result: optional(z.enum(['electronic', 'scan', 'paper'])),
  papersDigitised: optional(zYes),
  reused: optional(zYes),
})

/** A dossier as the tables count it. */
export type ReportDossier = z.output<typeof zReportDossier>
