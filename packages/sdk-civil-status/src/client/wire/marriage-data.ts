import type { CheckedMarriage, CheckedSpouse } from '../marriage-registration.ts'
import { prefixed, type ShapeWriter, type WireForm } from './data-shape.ts'
import { wireDay, writePerson } from './form-fields.ts'

const registrationKinds = { first: '1', again: '2' } as const

/** Codes of the population database, assumed to be meant here too; the words say which of the two `3` is. */
const maritalStatuses = {
  single: ['1', 'Chưa kết hôn'],
  married: ['2', 'Đang có vợ/chồng'],
  divorced: ['3', 'Đã ly hôn'],
  widowed: ['3', 'Vợ hoặc chồng đã chết'],
} as const

/** Writes the form of a marriage. */
export function writeMarriageData(marriage: CheckedMarriage, shape: ShapeWriter): WireForm {
  const { marriedSince, note } = marriage
  return {
    loaiDangKy: registrationKinds[marriage.registrationKind],
    noiDangKy: marriage.registryCommuneCode,
    soLuongBanSao: String(marriage.copies),
    ...(marriedSince && { ngayXacLapQuanHeHonNhan: wireDay(marriedSince) }),
    ...prefixed('chong', writeSpouse(marriage.husband, shape)),
    ...prefixed('vo', writeSpouse(marriage.wife, shape)),
    ...(note !== undefined && { ghiChu: note }),
  }
}

function writeSpouse(spouse: CheckedSpouse, shape: ShapeWriter): WireForm {
  const [code, words] = maritalStatuses[spouse.maritalStatus]
  return {
    ...writePerson(spouse, shape, { paperDetails: true }),
    SoLanKH: String(spouse.marriageNumber),
    LoaiTinhTrangHonNhan: code,
    TinhTrangHonNhan: words,
    YeuCauXNTTHN: spouse.confirmStatusWith === undefined ? '0' : '1',
    NoiXNTTHN: spouse.confirmStatusWith,
  }
}
