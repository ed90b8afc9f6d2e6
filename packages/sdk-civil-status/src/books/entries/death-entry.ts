import { z } from 'zod'
import { deathNoticeKinds, registrationKinds } from '../code-lists.ts'
import { code, date, lengths, text, time } from '../columns/column.ts'
import * as part from './parts.ts'

const who = 'người chết'

/** The court's declaration that somebody is dead, and its revocation. What stands in `status` no source tells. */
const courtDeclaration = z
  .strictObject({
    status: text('nktTinhTrangTuyenBoViecChet', 'Tình trạng tuyên bố việc chết', lengths.text, {
      confidence: 'inferred',
    }),
    notedOn: date('nktNgayGhiChuTuyenBoViecChet', 'Ngày ghi chú tuyên bố việc chết'),
    basis: text('nktCanCuTuyenBoViecChet', 'Căn cứ tuyên bố việc chết'),
    revocationNotedOn: date('nktNgayGhiChuHuyTuyenBoViecChet', 'Ngày ghi chú hủy tuyên bố việc chết'),
    revocationBasis: text('nktCanCuHuyTuyenBoViecChet', 'Căn cứ hủy tuyên bố việc chết'),
  })
  .partial()
  .optional()

const deathNotice = z
  .strictObject({
    kind: code('gbtLoai', 'Loại giấy báo tử', deathNoticeKinds),
    number: text('gbtSo', 'Số giấy báo tử', lengths.number),
    issuedOn: date('gbtNgay', 'Ngày cấp giấy báo tử'),
    issuedBy: text('gbtCoQuanCap', 'Cơ quan cấp giấy báo tử'),
  })
  .partial()
  .optional()

/** One row of a book of deaths (KT). */
export const zDeathEntry = z.strictObject({
  ...part.position(),
  registeredOn: part.registrationDay(),
  registrationKind: code('loaiDangKy', 'Loại đăng ký', registrationKinds).optional(),
  registryPlace: part.registryPlace(),
  ...part.signer(),
  ...part.remarks(),
  deceased: z.strictObject({
    name: part.name('nkt', who),
    sex: part.sex('nkt', who),
    birthDate: part.birthDate('nkt', who),
    ...part.belonging('nkt', who),
    ...part.residence('nkt', who),
    ...part.paper('nkt', who),
    diedOn: date('nktNgayChet', 'Ngày chết').optional(),
    // In one of the two public lists of columns only.
    diedOnInWords: text('nktNgayChetGhiBangChu', 'Ngày chết ghi bằng chữ', lengths.text, {
      confidence: 'inferred',
    }).optional(),
    /** As it stands in the book. */
    diedAtTime: time('nktGioPhutChet', 'Giờ phút chết').optional(),
    deathPlace: text('nktNoiChet', 'Nơi chết', lengths.note).optional(),
    cause: text('nktNguyenNhanChet', 'Nguyên nhân chết', lengths.note).optional(),
  }),
  courtDeclaration,
  deathNotice,
  requester: part.requester(),
  foreignRegistration: part.foreignRegistration(),
  scanFile: part.scanFile(),
})
