import { readWireTime } from '@lienthong/sdk-core'
import { wireCodes, wordOf } from './wire-codes.ts'

/** Any object of the wire. */
export type WireObject = Readonly<Record<string, unknown>>

/** Text with something in it; numbers and yes or no, which some send bare, as text. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A time of the wire; what is none is left as it stands, so that the check names its field. */
export function readTime(value: unknown): string | undefined {
  const text = readText(value)
  return text === undefined ? undefined : (readWireTime(text, 'yyyyMMddHHmmss') ?? text)
}

/** The word of a code; a code that nobody knows is left as it stands, so that the check names its field. */
export function readCode(codes: Readonly<Record<string, string>>, value: unknown): string | undefined {
  const code = readText(value)
  return code === undefined ? undefined : (wordOf(codes, code) ?? code)
}

/** Yes or no in both writings; anything else is left for the check. */
export function readFlag(value: unknown): unknown {
  const text = readText(value)?.toLowerCase()
  if (text === undefined) return undefined
  if (text === '1' || text === 'true') return true
  return text === '0' || text === 'false' ? false : value
}

/** A whole number; anything else is left for the check. */
export function readNumber(value: unknown): unknown {
  const text = readText(value)
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : text
}

/** Each object of a list; a list that is none is left for the check. */
export function readList(value: unknown, read: (item: WireObject) => unknown): unknown {
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value.map((item: unknown) => (isObject(item) ? read(item) : item)) : value
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Leaves out what is absent. */
export function present(fields: WireObject): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** Reads a paper handed in. */
export function readDocument(paper: WireObject): unknown {
  const reused = readText(paper['DuocTaiSuDung'])
  return present({
    title: readText(paper['TenTepDinhKem']),
    url: readText(paper['DuongDanTaiTepTin']),
    fileId: readText(paper['TepDinhKemId']),
    deleted: readFlag(paper['IsDeleted']),
    componentCode: readText(paper['MaThanhPhanHoSo']),
    digitised: readFlag(paper['DuocSoHoa']),
    reused: reused === '2' ? reused : readFlag(reused),
    fromRepository: readFlag(paper['DuocLayTuKhoDMQG']),
    replacedBy: readText(paper['MaKetQuaThayThe']),
  })
}

/** Reads a fee. */
export function readFee(fee: WireObject): unknown {
  return present({
    name: readText(fee['TenPhiLePhi']),
    code: readText(fee['MaPhiLePhi']),
    amountVnd: readNumber(fee['Gia']),
    collectedAt: readCode(wireCodes.collectedAt, fee['HinhThucThu']),
    kind: readText(fee['LoaiPhiLePhi']),
  })
}

/** Reads another paper. */
export function readOtherPaper(paper: WireObject): unknown {
  const { TenGiayTo, SoLuong, LoaiGiayTo } = paper
  return present({ title: readText(TenGiayTo), copies: readNumber(SoLuong), kind: readNumber(LoaiGiayTo) })
}

/** Reads a request for more papers. */
export function readSupplement(supplement: WireObject): unknown {
  return present({
    id: readNumber(supplement['HoSoBoSungId']),
    askedBy: readText(supplement['NguoiYeuCauBoSung']),
    request: readText(supplement['NoiDungBoSung']),
    askedAt: readTime(supplement['NgayBoSung']),
    receivedBy: readText(supplement['NguoiTiepNhanBoSung']),
    receivedNote: readText(supplement['ThongTinTiepNhan']),
    answeredAt: readTime(supplement['NgayTiepNhanBoSung']),
    answered: readFlag(supplement['TrangThaiBoSung']),
    documents: readList(supplement['DanhSachGiayToBoSung'], readDocument),
    fees: readList(supplement['DanhSachLePhiBoSung'], readFee),
    dueBefore: readTime(supplement['NgayHenTraTruoc']),
    dueAfter: readTime(supplement['NgayHenTraMoi']),
  })
}

/** Reads a result paper. */
export function readResult(paper: WireObject): unknown {
  return present({
    title: readText(paper['TenGiayTo']),
    resultCode: readText(paper['MaGiayToKetQua']),
    url: readText(paper['DuongDanTepTinKetQua']),
    componentCode: readText(paper['MaThanhPhanHoSo']),
    paperId: readText(paper['GiayToId']),
  })
}
