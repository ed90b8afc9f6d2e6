import { z } from 'zod'
import { paperKinds, residenceKinds, sexes } from '../code-lists.ts'
import { code, date, lengths, text } from '../columns/column.ts'

/**
 * Pieces that the five books share. A piece is written with the wire prefix of the person (`me`, `chong`) and with who that
 * is for the Vietnamese header.
 */

const labelOf = (what: string, who: string): string => `${what} (${who})`

/** Number, book and page: where the entry stands. */
export const position = () => ({
  number: text('so', 'Số', lengths.number),
  book: text('quyenSo', 'Quyển số', lengths.number),
  page: text('trangSo', 'Trang số', lengths.number).optional(),
})

/** The day of the registration. */
export const registrationDay = () => date('ngayDangKy', 'Ngày đăng ký')

/** The office that registered. */
export const registryPlace = () => text('noiDangKy', 'Nơi đăng ký', lengths.text, { alias: 'noiDangKyUBND' }).optional()

/** Who signed. */
export const signer = () => ({
  signedBy: text('nguoiKy', 'Người ký').optional(),
  signerTitle: text('chucVuNguoiKy', 'Chức vụ người ký').optional(),
})

/** Who wrote the entry, and what was added to it. */
export const remarks = () => ({
  enteredBy: text('nguoiThucHien', 'Người thực hiện').optional(),
  note: text('ghiChu', 'Ghi chú', lengths.note).optional(),
})

/** The same event in a register abroad. */
export const foreignRegistration = () =>
  z
    .strictObject({
      number: text('soDangKyNuocNgoai', 'Số đăng ký ở nước ngoài', lengths.number),
      registeredOn: date('ngayDangKyNuocNgoai', 'Ngày đăng ký ở nước ngoài'),
      office: text('cqNuocNgoaiDaDangKy', 'Cơ quan nước ngoài đã đăng ký'),
      country: text('qgNuocNgoaiDaDangKy', 'Quốc gia đã đăng ký'),
    })
    .partial()
    .optional()

/** The name of the scanned page. It is a column of the tools that make the books, not of the dispatch. */
export const scanFile = () => text('TenFile', 'Tên tệp', lengths.text, { confidence: 'inferred' }).optional()

export const name = (wire: string, who: string) => text(`${wire}HoTen`, labelOf('Họ, chữ đệm, tên', who))

export const sex = (wire: string, who: string) => code(`${wire}GioiTinh`, labelOf('Giới tính', who), sexes).optional()

export const birthDate = (wire: string, who: string) => date(`${wire}NgaySinh`, labelOf('Ngày sinh', who)).optional()

export const placeOfOrigin = (wire: string, who: string) =>
  text(`${wire}QueQuan`, labelOf('Quê quán', who), lengths.note).optional()

/** Ethnic group and nationalities, by name. */
export const belonging = (wire: string, who: string) => ({
  ethnicity: text(`${wire}DanToc`, labelOf('Dân tộc', who)).optional(),
  nationality: text(`${wire}QuocTich`, labelOf('Quốc tịch', who)).optional(),
  otherNationality: text(`${wire}QuocTichKhac`, labelOf('Quốc tịch khác', who)).optional(),
})

export const residence = (wire: string, who: string) => ({
  residenceKind: code(`${wire}LoaiCuTru`, labelOf('Loại cư trú', who), residenceKinds).optional(),
  residence: text(`${wire}NoiCuTru`, labelOf('Nơi cư trú', who), lengths.note).optional(),
})

/** An identity paper by kind and number only, as for the parents of a birth. */
export const shortPaper = (wire: string, who: string) => ({
  paperKind: paperKind(wire, who),
  paperNumber: paperNumber(wire, who),
})

/** An identity paper with its issue. */
export const paper = (wire: string, who: string) => ({
  paperKind: paperKind(wire, who),
  otherPaper: text(`${wire}GiayToKhac`, labelOf('Giấy tờ khác', who)).optional(),
  paperNumber: paperNumber(wire, who),
  paperIssuedOn: date(`${wire}NgayCapGiayToTuyThan`, labelOf('Ngày cấp giấy tờ tùy thân', who)).optional(),
  paperIssuedBy: text(`${wire}NoiCapGiayToTuyThan`, labelOf('Nơi cấp giấy tờ tùy thân', who)).optional(),
})

const paperKind = (wire: string, who: string) =>
  code(`${wire}LoaiGiayToTuyThan`, labelOf('Loại giấy tờ tùy thân', who), paperKinds).optional()

const paperNumber = (wire: string, who: string) =>
  text(`${wire}SoGiayToTuyThan`, labelOf('Số giấy tờ tùy thân', who), lengths.number).optional()

/** Who came to the office, and what that person is to the one it is about. */
export const requester = () =>
  z
    .strictObject({
      name: name('nyc', 'người yêu cầu'),
      relationship: text('nycQuanHe', 'Quan hệ (người yêu cầu)'),
      ...paper('nyc', 'người yêu cầu'),
    })
    .partial()
    .optional()
