import type { CheckedExtractCopy } from '../extract-copy-request.ts'
import { prefixed, type ShapeWriter, type WireForm } from './data-shape.ts'
import { wireDay, writePerson, writeRequester } from './form-fields.ts'

/** Both lists are assumed: only the names of the fields are public. */
const eventCodes = { birth: '1', death: '2', marriage: '3' } as const
const copyForms = { paper: '1', electronic: '2' } as const

/** Writes a request for copies. */
export function writeExtractCopyData(request: CheckedExtractCopy, shape: ShapeWriter): WireForm {
  const { entry, note } = request
  return {
    noiDangKy: request.registryCommuneCode,
    soLuongBanSao: String(request.copies),
    loaiBanSao: eventCodes[request.of],
    loaiBSCC: copyForms[request.form],
    ...prefixed('cbs', writePerson(request.person, shape)),
    ...prefixed('', {
      soDangKyTruocDay: entry.number,
      quyenSoDangKyTruocDay: entry.book,
      ngayDangKyTruocDay: entry.registeredOn && wireDay(entry.registeredOn),
      noiDangKyTruocDay: entry.communeCode,
      thongTinKhac: note,
    }),
    ...writeRequester(request.requester, shape),
  }
}
