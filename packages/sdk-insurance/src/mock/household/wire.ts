import { instantOf, writeWireDate, writeWireTime, type Instant, type PlainDate } from '@lienthong/sdk-core'
import type { HouseholdResultCode, RenewalQuoteRecord, RenewalQuoteRow, RenewalRecord } from '../../contract/index.ts'
import type { Payment, Quote, QuoteLine } from './book.ts'
import { addMonths, fiveYears } from './days.ts'

const sentences: Readonly<Record<HouseholdResultCode, string>> = {
  '000': 'Thành công',
  KHONG_CO_HO: 'Không tìm thấy người hoặc hộ gia đình',
  KHONG_THUOC_HO: 'Có người không thuộc hộ gia đình',
  KHONG_CON_AI_DONG: 'Không có ai được đóng theo hộ gia đình',
  DANG_CO_BAO_GIA: 'Hộ gia đình đang có bảng tính tiền chưa thanh toán',
  KHONG_CO_BAO_GIA: 'Không có bảng tính tiền này',
  BAO_GIA_HET_HAN: 'Bảng tính tiền đã hết hạn',
  BAO_GIA_DA_THAY_THE: 'Bảng tính tiền đã được thay thế',
  BAO_GIA_DA_THANH_TOAN: 'Bảng tính tiền đã được thanh toán',
  SO_TIEN_SAI: 'Số tiền không khớp với bảng tính tiền',
  MA_THAM_CHIEU_DA_DUNG: 'Mã tham chiếu đã được dùng cho giao dịch khác',
  CHUA_GIA_HAN: 'Đã ghi nhận tiền, chưa gia hạn được thẻ',
  KHONG_CO_GIAO_DICH: 'Không có giao dịch theo mã tham chiếu',
  DA_GIA_HAN: 'Khoản nộp đã được dùng để gia hạn thẻ',
  DU_LIEU_SAI: 'Dữ liệu thiếu hoặc sai định dạng',
  LOI_HE_THONG: 'Hệ thống gặp lỗi',
}

/** The head of an answer. */
export function result<Code extends HouseholdResultCode>(maKetQua: Code): { maKetQua: Code; moTa: string } {
  return { maKetQua, moTa: sentences[maKetQua] }
}

/** Writes a day, or null for none. */
export function wireDay(day: PlainDate | undefined): string | null {
  return day === undefined ? null : writeWireDate(day, 'dd/MM/yyyy')
}

/** Writes a moment. */
export function wireMoment(moment: Instant | number): string {
  return writeWireTime(typeof moment === 'number' ? instantOf(moment) : moment, 'yyyyMMddHHmmss')
}

/** Writes a quote. */
export function writeQuote(quote: Quote): RenewalQuoteRecord {
  return {
    maBaoGia: quote.id,
    maHo: quote.householdId,
    luongCoSo: quote.baseSalaryVnd,
    thoiGianLap: wireMoment(quote.madeAt),
    hieuLucDen: wireMoment(quote.expiresAt),
    tongTien: quote.totalVnd,
    thanhVien: quote.lines.map(writeLine),
  }
}

function writeLine({ personalId, months, amountVnd, priced, notPriced }: QuoteLine): RenewalQuoteRow {
  return {
    soDinhDanh: personalId,
    thuTu: priced?.rank ?? null,
    tyLe: priced?.ratePercent ?? null,
    soThang: months,
    tuNgay: wireDay(priced?.from),
    denNgay: wireDay(priced?.to),
    soTien: amountVnd,
    lyDoKhongTinh: notPriced ?? null,
    matLienTuc: priced?.losesContinuity ?? null,
    ngayDu5Nam: wireDay(priced && addMonths(priced.continuousFrom, fiveYears)),
  }
}

const states = {
  'not-extended': 'CHUA_GIA_HAN',
  extended: 'DA_GIA_HAN',
  refunding: 'DANG_HOAN_TRA',
  refunded: 'DA_HOAN_TRA',
} as const satisfies Record<Payment['state'], RenewalRecord['trangThai']>

/** Writes a payment. */
export function writePayment({ orderId, quoteId, amountVnd, state, reason, receipt, cards }: Payment): RenewalRecord {
  return {
    maThamChieu: orderId,
    maBaoGia: quoteId,
    trangThai: states[state],
    soTien: amountVnd,
    soBienLai: receipt ?? null,
    lyDo: reason ?? null,
    thanhVien:
      cards?.map(({ personalId, cardNumber, from, to }) => ({
        soDinhDanh: personalId,
        maThe: cardNumber,
        tuNgay: writeWireDate(from, 'dd/MM/yyyy'),
        denNgay: writeWireDate(to, 'dd/MM/yyyy'),
      })) ?? null,
  }
}
