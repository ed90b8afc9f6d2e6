import { z } from 'zod'
import { recognitionKinds, recognitionRegistrationKinds } from '../code-lists.ts'
import { code, lengths, text } from '../columns/column.ts'
import * as part from './parts.ts'

const person = (wire: string, who: string) =>
  z.strictObject({
    name: part.name(wire, who),
    // In one of the two public lists of columns only.
    sex: part.sex(wire, who),
    birthDate: part.birthDate(wire, who),
    ...part.belonging(wire, who),
    origin: part.placeOfOrigin(wire, who),
    ...part.residence(wire, who),
    ...part.paper(wire, who),
  })

/** One row of a book of recognitions of a parent or child (CMC). */
export const zParentRecognitionEntry = z.strictObject({
  ...part.position(),
  decisionNumber: text('quyetDinhSo', 'Quyết định số', lengths.number).optional(),
  registeredOn: part.registrationDay(),
  registrationKind: code('loaiDangKy', 'Loại đăng ký', recognitionRegistrationKinds).optional(),
  recognitionKind: code('loaiXacNhan', 'Loại xác nhận', recognitionKinds).optional(),
  registryPlace: part.registryPlace(),
  ...part.signer(),
  ...part.remarks(),
  parent: person('cm', 'cha, mẹ'),
  child: person('nc', 'con'),
  requester: z
    .strictObject({
      name: part.name('nyc', 'người yêu cầu'),
      relationToRecognised: text('nycQHNguoiDuocNhan', 'Quan hệ với người được nhận (người yêu cầu)'),
      relationToRecogniser: text('nycQHNguoiNhan', 'Quan hệ với người nhận (người yêu cầu)'),
      ...part.paper('nyc', 'người yêu cầu'),
    })
    .partial()
    .optional(),
  foreignRegistration: part.foreignRegistration(),
  scanFile: part.scanFile(),
})
