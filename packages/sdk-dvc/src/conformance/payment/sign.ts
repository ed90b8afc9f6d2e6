import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Signed fields in their order by the kind of message, written apart from client and mock on purpose. */
const orders: Readonly<Record<string, string>> = {
  INIT: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu SoTien LoaiHinhThanhToan MaKenhThanhToan MaThietBi NgonNgu MaTienTe MaNganHang ThongTinGiaoDich ThoiGianGD Ip',
  QUERY: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu ThoiGianGD',
  GET_BILL: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu ThoiGianGD',
}

/** Adds the checksum to a message, by its kind. */
export function sign(message: Readonly<Record<string, unknown>>, secret: string): Record<string, unknown> {
  const names = (orders[String(message['LoaiBanTin'])] ?? '').split(' ')
  const joined = [...names.map((name) => String(message[name])), secret].join('|')
  return { ...message, MaXacThuc: bytesToHex(sha256(utf8ToBytes(joined))) }
}
