import { defineOperation } from '@lienthong/sdk-core'
import {
  operations,
  zStartPaymentAnswer,
  zStartPaymentAnswerTolerant,
  zStartPaymentRequest,
  type ReceiptDetails,
} from '../../../contract/index.ts'
import { requireAnswerAbout, signed, timeOfMessage, version, type Partner } from '../partner.ts'
import { paymentErrors } from '../payment-errors.ts'
import { zPaymentOrder, type CheckedPaymentOrder } from '../payment-order.ts'

/** A payment that waits for the payer. */
export interface StartedTransaction {
  readonly reference: string
  /** Where the payer's browser has to be sent. */
  readonly redirectUrl: string
  /** The platform's own number of the payment, when it tells one. */
  readonly transactionCode?: string
}

/** `UrlThanhToan` must be there in a success, and be an address a browser may be sent to. */
const zAnswer = zStartPaymentAnswerTolerant.refine(
  ({ MaLoi, UrlThanhToan = '' }) => MaLoi !== '00' || /^https?:\/\/./i.test(UrlThanhToan),
  { path: ['UrlThanhToan'] },
)

/** `INIT` */
export function startPayment(partner: Partner, path: string) {
  return defineOperation({
    system: 'payment',
    meta: { ...operations.startPayment, path },
    refusals: paymentErrors,
    input: zPaymentOrder,
    request: zStartPaymentRequest,
    answer: { strict: zStartPaymentAnswer, tolerant: zAnswer },
    encode: (order, context) => {
      const fields = {
        LoaiBanTin: 'INIT',
        PhienBan: version,
        MaDoiTac: partner.partnerCode,
        MaThamChieu: order.reference,
        SoTien: String(order.amountVnd),
        LoaiHinhThanhToan: 'PAY',
        MaKenhThanhToan: '1',
        MaThietBi: '1',
        NgonNgu: 'vi-VN',
        MaTienTe: 'VND',
        MaNganHang: order.bankCode,
        ThongTinGiaoDich: order.description,
        ThoiGianGD: timeOfMessage(context),
        Ip: order.payerIp,
      } as const
      return { ...signed('INIT', fields, partner), ThongTinBienLai: writeReceipt(order) }
    },
    decode(answer, context, { reference }): StartedTransaction {
      requireAnswerAbout(reference, answer, context)
      const { UrlThanhToan: redirectUrl = '', MaGiaoDich: transactionCode } = answer
      return { reference, redirectUrl, ...(transactionCode !== undefined && { transactionCode }) }
    },
  })
}

function writeReceipt({ description, receipt }: CheckedPaymentOrder): ReceiptDetails {
  const { dossierCode, procedure, serviceCode, unit, account, payer, fees } = receipt
  return {
    MaDichVu: '2',
    MaDVC: serviceCode ?? `${procedure.code}.01`,
    TenDVC: procedure.name,
    MaTTHC: procedure.code,
    TenTTHC: procedure.name,
    MaDonVi: unit.code,
    TenDonVi: unit.name,
    MaHoSo: dossierCode,
    TKThuHuong: account.number,
    MaNHThuHuong: account.bankCode,
    TenTKThuHuong: account.owner,
    NoiDungThanhToan: description,
    HoTenNguoiNop: payer.name,
    ...(payer.personalId !== undefined && { SoCMNDNguoiNop: payer.personalId }),
    ...(payer.address !== undefined && { DiaChiNguoiNop: payer.address }),
    ...(payer.province !== undefined && { TinhNguoiNop: payer.province }),
    PhiLePhi: fees.map(({ code, name, amountVnd }) => ({
      LoaiPhiLePhi: '1',
      ...(code !== undefined && { MaPhiLePhi: code }),
      TenPhiLePhi: name,
      SoTien: String(amountVnd),
    })),
  }
}
