import { epochMsOf, instantOf, type Instant, type PlainDate } from '@lienthong/sdk-core'
import type { RenewalQuoteRecordTolerant, RenewalRecordTolerant } from '../../contract/index.ts'
import { meaningOf, present, readDay, readMoment } from '../answer-parts.ts'

/** One member in a quote. */
export interface QuotedMember {
  readonly personalId: string
  readonly months: number
  /** In đồng; 0 for somebody who is not priced. */
  readonly amountVnd: number
  /** 1 for the member who pays in full. Absent for somebody who is not priced. */
  readonly rank?: number
  /** Per cent of the first member's amount. Absent for somebody who is not priced. */
  readonly ratePercent?: number
  /** First day of the new cover; 30 days ahead after a gap of three months or more. */
  readonly validFrom?: PlainDate
  readonly validTo?: PlainDate
  /** Why somebody is not priced. `unknown` for a reason that this version does not know. */
  readonly notPricedBecause?: 'covered-by-other-group' | 'deceased' | 'unknown'
  /** True when a gap of three months or more ends the count of five years without a gap. */
  readonly losesContinuity: boolean
  /** Day on which five years without a gap are reached. */
  readonly fiveYearsFrom?: PlainDate
}

/** A price that is held open. */
export interface RenewalQuote {
  readonly id: string
  readonly householdCode: string
  /** Base salary that prices all months, in đồng. */
  readonly baseSalaryVnd: number
  readonly totalVnd: number
  readonly madeAt: Instant
  /** First instant at which it can no longer be paid; at the latest the day of the next base salary. */
  readonly expiresAt: Instant
  /** In the order of the request. */
  readonly members: readonly QuotedMember[]
}

/** A card after its extension. */
export interface ExtendedCard {
  readonly personalId: string
  readonly cardNumber: string
  readonly validFrom: PlainDate
  readonly validTo: PlainDate
}

/** A payment and what became of it. */
export interface Renewal {
  readonly orderId: string
  readonly quoteId: string
  /** `unknown` for a state that this version does not know. */
  readonly state: 'extended' | 'not-extended' | 'refund-requested' | 'refunded' | 'unknown'
  readonly amountVnd: number
  /** Absent before an extension. */
  readonly receiptNumber?: string
  /** Wire code of why nothing was extended; absent after an extension. */
  readonly reason?: string
  /** Empty before an extension. */
  readonly cards: readonly ExtendedCard[]
}

const reasons: Readonly<Record<string, QuotedMember['notPricedBecause']>> = {
  NHOM_KHAC: 'covered-by-other-group',
  DA_CHET: 'deceased',
}

const renewalStates: Readonly<Record<string, Renewal['state']>> = {
  DA_GIA_HAN: 'extended',
  CHUA_GIA_HAN: 'not-extended',
  DANG_HOAN_TRA: 'refund-requested',
  DA_HOAN_TRA: 'refunded',
}

/** Names the times of a quote that do not exist. */
export function unreadableInQuote(quote: RenewalQuoteRecordTolerant): string[] {
  return (['thoiGianLap', 'hieuLucDen'] as const).filter((field) => readMoment(quote[field]) === undefined)
}

/** The state a wire code stands for. */
export function stateOfRenewal(trangThai: string): Renewal['state'] {
  return meaningOf(renewalStates, trangThai) ?? 'unknown'
}

/** Reads a quote from the wire, after {@link unreadableInQuote} found nothing. */
export function readQuote(quote: RenewalQuoteRecordTolerant): RenewalQuote {
  return {
    id: quote.maBaoGia,
    householdCode: quote.maHo,
    baseSalaryVnd: quote.luongCoSo,
    totalVnd: quote.tongTien,
    madeAt: readMoment(quote.thoiGianLap) as Instant,
    // The wire names the last second.
    expiresAt: instantOf(epochMsOf(readMoment(quote.hieuLucDen) as Instant) + 1000),
    members: quote.thanhVien.map(readQuoted),
  }
}

function readQuoted(row: RenewalQuoteRecordTolerant['thanhVien'][number]): QuotedMember {
  const why = row.lyDoKhongTinh ?? undefined
  return {
    personalId: row.soDinhDanh,
    months: row.soThang,
    amountVnd: row.soTien,
    losesContinuity: row.matLienTuc === true,
    ...present('rank', row.thuTu),
    ...present('ratePercent', row.tyLe),
    ...present('validFrom', readDay(row.tuNgay)),
    ...present('validTo', readDay(row.denNgay)),
    ...present('notPricedBecause', why && (meaningOf(reasons, why) ?? 'unknown')),
    ...present('fiveYearsFrom', readDay(row.ngayDu5Nam)),
  }
}

/** Names the days of a payment that do not exist. */
export function unreadableInRenewal({ thanhVien }: RenewalRecordTolerant): string[] {
  return (thanhVien ?? []).flatMap((card, index) =>
    (['tuNgay', 'denNgay'] as const)
      .filter((field) => readDay(card[field]) === undefined)
      .map((field) => `thanhVien.${index}.${field}`),
  )
}

/** Reads a payment from the wire, after {@link unreadableInRenewal} found nothing. */
export function readRenewal(renewal: RenewalRecordTolerant): Renewal {
  return {
    orderId: renewal.maThamChieu,
    quoteId: renewal.maBaoGia,
    state: stateOfRenewal(renewal.trangThai),
    amountVnd: renewal.soTien,
    ...present('receiptNumber', renewal.soBienLai),
    ...present('reason', renewal.lyDo),
    cards: (renewal.thanhVien ?? []).map(({ soDinhDanh, maThe, tuNgay, denNgay }) => ({
      personalId: soDinhDanh,
      cardNumber: maThe,
      validFrom: readDay(tuNgay) as PlainDate,
      validTo: readDay(denNgay) as PlainDate,
    })),
  }
}
