import type { CheckedBirth } from '../birth-registration.ts'
import { dateInWords } from '../date-in-words.ts'
import { prefixed, type ShapeWriter, type WireForm } from './data-shape.ts'
import { sexes, wireDay, writePaper, writePerson, writeRequester } from './form-fields.ts'
import { writeRegistrationKind } from './registration-kind.ts'

/** Writes the form of a birth. */
export function writeBirthData(birth: CheckedBirth, shape: ShapeWriter): WireForm {
  const { liveBirthCertificate, mother, father, requester } = birth
  return {
    ...(liveBirthCertificate && {
      maGCS: liveBirthCertificate.number,
      ngayCapGCS: wireDay(liveBirthCertificate.issuedOn),
    }),
    loaiDangKy: writeRegistrationKind('birth', birth, birth.child.birthDate),
    noiDangKy: birth.registryCommuneCode,
    soLuongBanSao: String(birth.copies),
    ...writeChild(birth, shape),
    ...(mother && prefixed('me', writePerson(mother, shape))),
    ...(father && prefixed('cha', writePerson(father, shape))),
    ...writeRequester(requester, shape),
    ...writeForeignRecord(birth),
    ...(birth.multipleBirthConfirmed === true && { xacNhanSinhDoi: '1' }),
  }
}

function writeChild(birth: CheckedBirth, shape: ShapeWriter): WireForm {
  const { child } = birth
  // The child is the one person without a field for a paper outside the list.
  const { GiayToKhac: _, ...paper } = writePaper({ paper: child.paper }, { ownNumberField: false, paperDetails: true })
  return prefixed('nks', {
    HoTen: shape.name(child.name),
    GioiTinh: sexes[child.sex],
    NgaySinh: shape.birthDate(child.birthDate),
    NgaySinhBangChu: dateInWords(child.birthDate),
    NoiSinh: child.birthPlace && shape.address(child.birthPlace),
    NoiSinhNuocNgoai: child.birthPlaceAbroad,
    QueQuan: shape.address(child.origin),
    DanToc: shape.ethnicity(child.ethnicityCode),
    DanTocKhac: child.otherEthnicity,
    QuocTich: child.nationalityCode,
    LoaiKhaiSinh: knownParents(birth),
    ...paper,
  })
}

function writeForeignRecord({ foreignRecord }: CheckedBirth): WireForm {
  return foreignRecord === undefined
    ? {}
    : {
        soDangKyNuocNgoai: foreignRecord.number,
        ngayDangKyNuocNgoai: wireDay(foreignRecord.registeredOn),
        cqNuocNgoaiDaDangKy: foreignRecord.authority,
        qgNuocNgoaiDaDangKy: foreignRecord.countryCode,
      }
}

function knownParents({ mother, father, abandoned }: CheckedBirth): string {
  if (abandoned === true) return '5'
  if (mother && father) return '1'
  if (father) return '2'
  return mother ? '3' : '4'
}
