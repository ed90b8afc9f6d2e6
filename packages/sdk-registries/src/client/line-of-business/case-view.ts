import type { Instant, PlainDate } from '@lienthong/sdk-core'
import type { CaseRecordTolerant } from '../../contract/index.ts'
import { notMoments, present, readMoment } from '../answer-parts.ts'
import { caseStatusOf, type CaseStatus } from '../case-status.ts'

/** What a system asks for. */
export interface CaseQuestion {
  /** Which question it is; a supplement answers the last one. */
  readonly number: number
  readonly until?: Instant
  /** Papers or fields, by the ids the service gave them, or by codes of the system. */
  readonly items: readonly string[]
  /** The officer's own words. May hold personal data. */
  readonly description?: string
}

/** Why a system said no. */
export interface CaseRefusal {
  readonly code: string
  /** Form of the refusal, as `CC03`. */
  readonly paperForm?: string
  /** The officer's own words. May hold personal data. */
  readonly description?: string
}

/** Where a dossier stands. */
export interface CaseView {
  readonly dossierCode: string
  /** Absent for a state that nobody knows yet. */
  readonly status?: CaseStatus
  /** Since when. */
  readonly at: Instant
  readonly dueAt?: Instant
  /** With `payment-required`, what is asked for. */
  readonly amountVnd?: number
  /** With `supplement-required`. */
  readonly question?: CaseQuestion
  /** With `not-received` and `stopped`. */
  readonly refusal?: CaseRefusal
}

/** A paper that ended a dossier. */
export interface CasePaper {
  /** Code of the result, as `KQ.G01.000023`. */
  readonly code?: string
  readonly form?: string
  readonly number: string
  readonly issuedOn: PlainDate
  readonly pdf?: Uint8Array
}

/** What came of a dossier so far. */
export interface CaseResult {
  /** False while the office is still at it. */
  readonly ended: boolean
  readonly status?: CaseStatus
  readonly papers: readonly CasePaper[]
  readonly refusal?: CaseRefusal
  /** What the system gives beside papers; each has its own. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** Names the times of a dossier that do not exist. */
export function unreadableInCase({ thoiGian, hanTra, yeuCau }: CaseRecordTolerant): string[] {
  return notMoments({ thoiGian, hanTra, 'yeuCau.han': yeuCau?.han })
}

/** Reads a dossier from the wire, after {@link unreadableInCase} found nothing. */
export function readCase(record: CaseRecordTolerant): CaseView {
  const { maHoSo, trangThai, thoiGian, hanTra, soTien, yeuCau, tuChoi } = record
  return {
    dossierCode: maHoSo,
    ...present('status', caseStatusOf(trangThai)),
    at: readMoment(thoiGian) as Instant,
    ...present('dueAt', readMoment(hanTra)),
    ...present('amountVnd', soTien),
    ...(yeuCau && {
      question: {
        number: yeuCau.so,
        ...present('until', readMoment(yeuCau.han)),
        items: yeuCau.giayTo,
        ...present('description', yeuCau.noiDung),
      },
    }),
    ...(tuChoi && { refusal: readCaseRefusal(tuChoi) }),
  }
}

/** Reads why a dossier was refused. */
export function readCaseRefusal({ ma, mauPhieu, noiDung }: NonNullable<CaseRecordTolerant['tuChoi']>): CaseRefusal {
  return { code: ma, ...present('paperForm', mauPhieu), ...present('description', noiDung) }
}
