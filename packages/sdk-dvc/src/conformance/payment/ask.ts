import type { CaseAnswer, CaseContext, SendOptions } from '@lienthong/conformance'
import {
  operations,
  zFindPaymentAnswer,
  zGetReceiptAnswer,
  zStartPaymentAnswer,
  type FindPaymentAnswer,
  type StartPaymentAnswer,
} from '../../contract/index.ts'

/** Noon of the day of the run, as the platform writes times. */
export function timeOf(t: CaseContext): string {
  return `${t.today.replaceAll('-', '')}120000`
}

/** A reference nobody has used. */
export function newReference(t: CaseContext): string {
  return t.unique('lt').replace(/[^A-Za-z0-9]/g, '')
}

/** A fee of 10,000 đồng to be paid, before it is signed. */
export function newPayment(t: CaseContext, change: Readonly<Record<string, string>> = {}): Record<string, unknown> {
  return {
    LoaiBanTin: 'INIT',
    MaThamChieu: newReference(t),
    SoTien: '10000',
    LoaiHinhThanhToan: 'PAY',
    MaKenhThanhToan: '1',
    MaThietBi: '1',
    NgonNgu: 'vi-VN',
    MaTienTe: 'VND',
    MaNganHang: 'PAYMENT',
    ThongTinGiaoDich: 'Le phi kiem thu',
    ThoiGianGD: timeOf(t),
    Ip: '127.0.0.1',
    ThongTinBienLai: {
      MaDichVu: '2',
      NoiDungThanhToan: 'Lệ phí kiểm thử',
      PhiLePhi: [{ TenPhiLePhi: 'Lệ phí', SoTien: '10000' }],
    },
    ...change,
  }
}

/** Starts a payment and demands an answer of the contract. */
export async function start(t: CaseContext, payment: object, options?: SendOptions): Promise<StartPaymentAnswer> {
  const answer = await t.send(operations.startPayment, payment, options)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zStartPaymentAnswer, 'the answer')
}

/** A question about one payment, before it is signed. */
export function question(t: CaseContext, kind: 'QUERY' | 'GET_BILL', reference: string): Record<string, string> {
  return { LoaiBanTin: kind, MaThamChieu: reference, ThoiGianGD: timeOf(t) }
}

/** Asks how a payment stands and demands an answer of the contract. */
export async function find(t: CaseContext, asked: object, options?: SendOptions): Promise<FindPaymentAnswer> {
  const answer = await t.send(operations.findPayment, asked, options)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zFindPaymentAnswer, 'the answer')
}

/** Asks for a receipt. */
export async function askReceipt(t: CaseContext, asked: object, options?: SendOptions): Promise<CaseAnswer> {
  const answer = await t.send(operations.getReceipt, asked, options)
  t.expectStatus(answer, 200)
  return answer
}

/** Demands that no receipt is given. */
export function expectNoReceipt(t: CaseContext, { body }: CaseAnswer): void {
  const answer = t.expectFits(body, zGetReceiptAnswer, 'the answer')
  expectRefused(t, answer)
  t.expect(answer.UrlBienLai === undefined, 'no address of a receipt in a refusal')
}

/** Demands a refusal; the list of its codes is not public, so any code but success is taken. */
export function expectRefused(t: CaseContext, { MaLoi }: { readonly MaLoi: string }): void {
  t.expect(MaLoi !== '00', 'a MaLoi that is not 00')
}

/** The reference of a payment that the target says was made. */
export function paidReference(t: CaseContext): string {
  return t.fact(t.person('fee-payer'), 'paidReference')
}
