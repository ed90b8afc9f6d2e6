import { z } from 'zod'
import { confirmationPurposes } from '../code-lists.ts'
import { code, date, lengths, text } from '../columns/column.ts'
import * as part from './parts.ts'

const who = 'người được xác nhận'

/** One row of a book of confirmations of marital status (HN). */
export const zMaritalStatusEntry = z.strictObject({
  ...part.position(),
  registeredOn: part.registrationDay(),
  /** The office that issued the confirmation. */
  issuedBy: text('noiCap', 'Nơi cấp').optional(),
  ...part.signer(),
  ...part.remarks(),
  person: z.strictObject({
    name: part.name('nxn', who),
    sex: part.sex('nxn', who),
    birthDate: part.birthDate('nxn', who),
    ...part.belonging('nxn', who),
    ...part.residence('nxn', who),
    ...part.paper('nxn', who),
    /** Where the person lived in the time that is confirmed, and from when to when. */
    livedAt: text('nxnThoiGianCuTruTai', 'Thời gian cư trú tại', lengths.note).optional(),
    livedFrom: date('nxnThoiGianCuTruTu', 'Thời gian cư trú từ').optional(),
    livedTo: date('nxnThoiGianCuTruDen', 'Thời gian cư trú đến').optional(),
    /** In the words of the confirmation. */
    maritalStatus: text('nxnTinhTrangHonNhan', 'Tình trạng hôn nhân', lengths.note).optional(),
    purposeKind: code('nxnLoaiMucDichSuDung', 'Loại mục đích sử dụng', confirmationPurposes).optional(),
    purpose: text('nxnMucDichSuDung', 'Mục đích sử dụng', lengths.note).optional(),
  }),
  requester: part.requester(),
  scanFile: part.scanFile(),
})
