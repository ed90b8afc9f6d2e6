import { z } from 'zod'
import { marriageKinds, marriageStates } from '../code-lists.ts'
import { code, date, text } from '../columns/column.ts'
import * as part from './parts.ts'

const spouse = (wire: string, who: string) =>
  z.strictObject({
    name: part.name(wire, who),
    birthDate: part.birthDate(wire, who),
    ...part.belonging(wire, who),
    ...part.residence(wire, who),
    ...part.paper(wire, who),
  })

/** One row of a book of marriages (KH). */
export const zMarriageEntry = z.strictObject({
  ...part.position(),
  registeredOn: part.registrationDay(),
  registrationKind: code('loaiDangKy', 'Loại đăng ký', marriageKinds).optional(),
  registryPlace: part.registryPlace(),
  ...part.signer(),
  /** The day the two became a couple before the law; earlier than the registration when it was done again. */
  effectiveOn: date('ngayXacLapQuanHeHonNhan', 'Ngày xác lập quan hệ hôn nhân').optional(),
  ...part.remarks(),
  state: code('tinhTrangKetHon', 'Tình trạng kết hôn', marriageStates).optional(),
  annulment: z
    .strictObject({
      notedOn: date('huyKetHonNgayGhiChu', 'Ngày ghi chú hủy kết hôn'),
      basis: text('huyKetHonCanCu', 'Căn cứ hủy kết hôn'),
    })
    .partial()
    .optional(),
  recognition: z
    .strictObject({
      notedOn: date('congNhanKetHonNgayGhiChu', 'Ngày ghi chú công nhận kết hôn'),
      basis: text('congNhanKetHonCanCu', 'Căn cứ công nhận kết hôn'),
    })
    .partial()
    .optional(),
  husband: spouse('chong', 'chồng'),
  wife: spouse('vo', 'vợ'),
  foreignRegistration: part.foreignRegistration(),
  scanFile: part.scanFile(),
})
