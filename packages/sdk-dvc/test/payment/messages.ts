import { createHash } from 'node:crypto'

/** The orders of the facts, written down here a second time, so that the client cannot prove itself right. */
const orders = {
  INIT: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu SoTien LoaiHinhThanhToan MaKenhThanhToan MaThietBi NgonNgu MaTienTe MaNganHang ThongTinGiaoDich ThoiGianGD Ip',
  QUERY: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu ThoiGianGD',
  GET_BILL: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu ThoiGianGD',
  CONFIRM: 'LoaiBanTin MaLoi MaDoiTac MaThamChieu SoTien MaTienTe MaGiaoDich MaNganHang ThoiGianGD ThongTinGiaoDich',
} as const

export type Message = keyof typeof orders

export const secret = 'mock-payment-secret'

export const orderOf = (message: Message): string[] => orders[message].split(' ')

/** `MaXacThuc` by Node's own hash. */
export function signatureOf(message: Message, fields: Readonly<Record<string, string>>, key = secret): string {
  const joined = [...orderOf(message).map((name) => fields[name]), key].join('|')
  return createHash('sha256').update(joined, 'utf8').digest('hex')
}

export const notice = {
  LoaiBanTin: 'CONFIRM',
  MaLoi: '00',
  MaDoiTac: 'MOCK-PARTNER',
  MaThamChieu: 'dvcH421820260302090020260302150809',
  SoTien: '30000',
  MaTienTe: 'VND',
  MaGiaoDich: 'GD000001',
  MaNganHang: 'MOCKBANK',
  ThoiGianGD: '20260302151042',
  ThongTinGiaoDich: 'Lệ phí hồ sơ H42.18-260302-0900',
} as const

/** A notice as the platform sends it; `change` is signed too, `after` is not. */
export function signedNotice(
  change: Readonly<Record<string, string>> = {},
  after: Readonly<Record<string, unknown>> = {},
  key = secret,
): string {
  const fields: Readonly<Record<string, string>> = { ...notice, ...change }
  return JSON.stringify({ ...fields, MaXacThuc: signatureOf('CONFIRM', fields, key), ...after })
}
