import { writeWireDate, type Sex } from '@lienthong/sdk-core'
import type { BirthData } from '../../contract/index.ts'
import type { CheckedBirth, CheckedParent, CivilStatusAddress } from '../birth-registration.ts'
import { dateInWords } from '../date-in-words.ts'

const registrationKinds = { 'on-time': '1', again: '2', abroad: '3', late: '4' } as const
const sexes = { male: '1', female: '2', unknown: '3' } as const satisfies Record<Sex, string>
const residenceKinds = { permanent: '1', temporary: '2' } as const
/** Paper of somebody known by a personal number. */
const citizenCard = '4'

/** Writes the form of a birth: flat, everything text, days as `dd.MM.yyyy`. */
export function writeBirthData(birth: CheckedBirth): BirthData {
  const { child, requester, liveBirthCertificate } = birth
  return {
    ...(liveBirthCertificate && {
      maGCS: liveBirthCertificate.number,
      ngayCapGCS: writeWireDate(liveBirthCertificate.issuedOn, 'dd.MM.yyyy'),
    }),
    loaiDangKy: registrationKinds[birth.registrationKind],
    noiDangKy: birth.registryCommuneCode,
    soLuongBanSao: String(birth.copies),
    nksHoTen: child.name,
    nksGioiTinh: sexes[child.sex],
    nksNgaySinh: writeWireDate(child.birthDate, 'dd.MM.yyyy'),
    nksNgaySinhBangChu: dateInWords(child.birthDate),
    nksNoiSinh: writeAddress(child.birthPlace),
    nksQueQuan: writeAddress(child.origin),
    nksDanToc: child.ethnicityCode,
    nksQuocTich: child.nationalityCode,
    nksLoaiKhaiSinh: knownParents(birth),
    ...writeParent('me', birth.mother),
    ...writeParent('cha', birth.father),
    nycHoTen: requester.name,
    nycQuanHe: requester.relationship,
    nycLoaiGiayToTuyThan: citizenCard,
    nycSoGiayToTuyThan: requester.personalId,
    nycSoDDCN: requester.personalId,
    nycNoiCuTru: writeAddress(requester.residence),
    ...(requester.phone !== undefined && { nycSoDienThoai: requester.phone }),
    ...(requester.email !== undefined && { nycEmail: requester.email }),
  }
}

function writeParent(prefix: 'me' | 'cha', parent: CheckedParent | undefined): Partial<BirthData> {
  if (parent === undefined) return {}
  const fields = {
    HoTen: parent.name,
    NgaySinh: writeWireDate(parent.birthDate, 'dd.MM.yyyy'),
    DanToc: parent.ethnicityCode,
    QuocTich: parent.nationalityCode,
    LoaiCuTru: residenceKinds[parent.residenceKind],
    NoiCuTru: writeAddress(parent.residence),
    LoaiGiayToTuyThan: citizenCard,
    SoGiayToTuyThan: parent.personalId,
    SoDDCN: parent.personalId,
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}${name}`, value]))
}

/** No district: there are none since 2025-07-01. */
function writeAddress({ provinceCode, communeCode, detail }: CivilStatusAddress) {
  return { maTinh: provinceCode, maXa: communeCode, dcChiTiet: detail }
}

function knownParents({ mother, father }: CheckedBirth): NonNullable<BirthData['nksLoaiKhaiSinh']> {
  if (mother && father) return '1'
  if (father) return '2'
  return mother ? '3' : '4'
}

/** Where the fields of the form stand in a {@link CheckedBirth}, for errors that name a wire field. */
const domainFields: Readonly<Record<string, string>> = {
  noiDangKy: 'registryCommuneCode',
  maGCS: 'liveBirthCertificate.number',
  ngayCapGCS: 'liveBirthCertificate.issuedOn',
  nksHoTen: 'child.name',
  nksGioiTinh: 'child.sex',
  nksNgaySinh: 'child.birthDate',
  nksNoiSinh: 'child.birthPlace',
  nksQueQuan: 'child.origin',
  nksDanToc: 'child.ethnicityCode',
  nksQuocTich: 'child.nationalityCode',
  meHoTen: 'mother.name',
  meNgaySinh: 'mother.birthDate',
  meNoiCuTru: 'mother.residence',
  meSoDDCN: 'mother.personalId',
  chaHoTen: 'father.name',
  chaNgaySinh: 'father.birthDate',
  chaNoiCuTru: 'father.residence',
  chaSoDDCN: 'father.personalId',
  nycHoTen: 'requester.name',
  nycQuanHe: 'requester.relationship',
  nycNoiCuTru: 'requester.residence',
  nycSoDDCN: 'requester.personalId',
}

/** The input field behind a field of the form; `undefined` when it is none of ours. */
export function domainField(wireField: string | null | undefined): string | undefined {
  return wireField != null && Object.hasOwn(domainFields, wireField) ? domainFields[wireField] : undefined
}
