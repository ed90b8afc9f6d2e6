import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Code and secret of the one partner. Made up; shown by the admin API. */
export const partner = { partnerCode: 'MOCK-PARTNER', secret: 'mock-payment-secret' } as const

/** Signed fields in their order, written apart from the client on purpose. */
const orders = {
  INIT: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu SoTien LoaiHinhThanhToan MaKenhThanhToan MaThietBi NgonNgu MaTienTe MaNganHang ThongTinGiaoDich ThoiGianGD Ip',
  question: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu ThoiGianGD',
  CONFIRM: 'LoaiBanTin MaLoi MaDoiTac MaThamChieu SoTien MaTienTe MaGiaoDich MaNganHang ThoiGianGD ThongTinGiaoDich',
} as const

/** `MaXacThuc` of a message. */
export function signatureOf(
  message: keyof typeof orders,
  fields: Readonly<Record<string, unknown>>,
  secret: string = partner.secret,
): string {
  const values = orders[message].split(' ').map((name) => fields[name])
  return bytesToHex(sha256(utf8ToBytes([...values, secret].join('|'))))
}
