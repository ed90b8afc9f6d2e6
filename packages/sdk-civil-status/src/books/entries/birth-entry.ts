import { z } from 'zod'
import { parentages, registrationKinds } from '../code-lists.ts'
import { code, date, lengths, text } from '../columns/column.ts'
import * as part from './parts.ts'

const who = 'người được khai sinh'

/** A declaration by a court, and its revocation. What stands in `status` no source tells. */
const missing = z
  .strictObject({
    status: text('nksMatTich', 'Mất tích', lengths.text, { confidence: 'inferred' }),
    notedOn: date('nksMatTichNgayGhiChuTuyenBo', 'Ngày ghi chú tuyên bố mất tích'),
    basis: text('nksMatTichCanCuTuyenBo', 'Căn cứ tuyên bố mất tích'),
    revocationNotedOn: date('nksMatTichNgayGhiChuHuyTuyenBo', 'Ngày ghi chú hủy tuyên bố mất tích'),
    revocationBasis: text('nksMatTichCanCuHuyTuyenBo', 'Căn cứ hủy tuyên bố mất tích'),
  })
  .partial()
  .optional()

const limitedCapacity = z
  .strictObject({
    status: text('nksHanCheNangLucHanhVi', 'Hạn chế năng lực hành vi', lengths.text, { confidence: 'inferred' }),
    notedOn: date('nksHanCheNangLucHanhViNgayGhiChuTuyenBo', 'Ngày ghi chú tuyên bố hạn chế năng lực hành vi'),
    basis: text('nksHanCheNangLucHanhViCanCuTuyenBo', 'Căn cứ tuyên bố hạn chế năng lực hành vi'),
    revocationNotedOn: date(
      'nksHanCheNangLucHanhViNgayGhiChuHuyTuyenBo',
      'Ngày ghi chú hủy tuyên bố hạn chế năng lực hành vi',
    ),
    // The wire name says a date, its place in the row says the basis: read as text, which takes both.
    revocationBasis: text('nksHanCheNangLucHanhViNgayCanCuHuyTuyenBo', 'Căn cứ hủy tuyên bố hạn chế năng lực hành vi'),
  })
  .partial()
  .optional()

const parent = (wire: string, whose: string) =>
  z
    .strictObject({
      name: part.name(wire, whose),
      birthDate: part.birthDate(wire, whose),
      ...part.belonging(wire, whose),
      ...part.residence(wire, whose),
      ...part.shortPaper(wire, whose),
    })
    .partial()
    .optional()

/** One row of a book of births (KS). */
export const zBirthEntry = z.strictObject({
  ...part.position(),
  registeredOn: part.registrationDay(),
  registrationKind: code('loaiDangKy', 'Loại đăng ký', registrationKinds).optional(),
  registryPlace: part.registryPlace(),
  ...part.signer(),
  ...part.remarks(),
  child: z.strictObject({
    name: part.name('nks', who),
    sex: part.sex('nks', who),
    birthDate: part.birthDate('nks', who),
    birthDateInWords: text('nksNgaySinhBangChu', 'Ngày sinh ghi bằng chữ').optional(),
    birthPlace: text('nksNoiSinh', 'Nơi sinh', lengths.note).optional(),
    /** Administrative unit of the place of birth, by name or by code. */
    birthPlaceUnit: text('nksNoiSinhDVHC', 'Nơi sinh theo đơn vị hành chính').optional(),
    origin: part.placeOfOrigin('nks', who),
    ...part.belonging('nks', who),
    parentage: code('nksLoaiKhaiSinh', 'Loại khai sinh', parentages).optional(),
  }),
  missing,
  limitedCapacity,
  mother: parent('me', 'mẹ'),
  father: parent('cha', 'cha'),
  requester: part.requester(),
  foreignRegistration: part.foreignRegistration(),
  scanFile: part.scanFile(),
})
