import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The kinds of message of the payment platform that carry a checksum whose order is known. */
export type PaymentMessage = 'INIT' | 'QUERY' | 'GET_BILL' | 'CONFIRM'

const question = ['LoaiBanTin', 'PhienBan', 'MaDoiTac', 'MaThamChieu', 'ThoiGianGD'] as const

/** The signed fields of each message, in their order. */
export const signedFields = {
  INIT: [
    'LoaiBanTin',
    'PhienBan',
    'MaDoiTac',
    'MaThamChieu',
    'SoTien',
    'LoaiHinhThanhToan',
    'MaKenhThanhToan',
    'MaThietBi',
    'NgonNgu',
    'MaTienTe',
    'MaNganHang',
    'ThongTinGiaoDich',
    'ThoiGianGD',
    'Ip',
  ],
  QUERY: question,
  GET_BILL: question,
  CONFIRM: [
    'LoaiBanTin',
    'MaLoi',
    'MaDoiTac',
    'MaThamChieu',
    'SoTien',
    'MaTienTe',
    'MaGiaoDich',
    'MaNganHang',
    'ThoiGianGD',
    'ThongTinGiaoDich',
  ],
} as const satisfies Record<PaymentMessage, readonly string[]>

/**
 * Computes `MaXacThuc` of a message of the payment platform (version 1.0.6).
 *
 * SHA-256 of the UTF-8 bytes of the signed fields in their order, joined by `|`, with the secret last. Fields that are not
 * signed are not looked at, and nothing is trimmed or changed.
 *
 * Where the sources leave something open: an absent field is joined as empty text, as one of two public products does it
 * (the other writes the word `null`); an absent `LoaiBanTin` is the name of the message. A `|` inside a value is joined as it
 * is, so that two messages may have one checksum: clients of this package never send one, and {@link verifyIpn} refuses it.
 *
 * @param fields - Values by wire name, all of them text.
 * @returns 64 lower-case hexadecimal digits.
 * @throws TypeError when the message is not one of the four or the value of a signed field is no text; the value is not named.
 * @source a provincial one-stop product and open-source one-stop system, which agree on all orders; confidence: observed
 * @example paymentChecksum('QUERY', { LoaiBanTin: 'QUERY', PhienBan: '1.0.6', MaDoiTac, MaThamChieu, ThoiGianGD }, secret)
 */
export function paymentChecksum(
  message: PaymentMessage,
  fields: Readonly<Record<string, string | undefined>>,
  secret: string,
): string {
  if (!Object.hasOwn(signedFields, message)) throw new TypeError('paymentChecksum knows INIT, QUERY, GET_BILL, CONFIRM')
  const values = signedFields[message].map((name) => textOf(fields, name, message))
  return bytesToHex(sha256(utf8ToBytes([...values, secret].join('|'))))
}

function textOf(fields: Readonly<Record<string, unknown>>, name: string, message: PaymentMessage): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (value === undefined) return name === 'LoaiBanTin' ? message : ''
  if (typeof value !== 'string') throw new TypeError(`${name} must be text`)
  return value
}
