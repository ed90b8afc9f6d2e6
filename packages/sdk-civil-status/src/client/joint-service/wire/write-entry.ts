import { sexCode, writeWireDate, writeWirePartialDate, type PartialDate, type Sex } from '@lienthong/sdk-core'
import type { JointBirthOutcome, JointDeathOutcome } from '../../../contract/index.ts'
import { deathNoticeCodes } from '../../code-lists.ts'
import { toBase64 } from '../../wire/base64.ts'
import type { CheckedEntry } from '../joint-entry.ts'
import { given } from './form-reader.ts'

type BirthEntry = Extract<CheckedEntry, { kind: 'birth' }>
type DeathEntry = Extract<CheckedEntry, { kind: 'death' }>
type Parent = NonNullable<BirthEntry['mother']>

/** What public clients write for an address that is not known: the software does not take an empty one. */
const notKnown = 'Không có thông tin'

/** Writes the entry of a dossier as the software takes it. */
export function writeEntry(entry: CheckedEntry): JointBirthOutcome | JointDeathOutcome {
  return entry.kind === 'birth' ? writeBirth(entry) : writeDeath(entry)
}

function writeBirth(entry: BirthEntry): JointBirthOutcome {
  const { child, mother, father, registry } = entry
  return given({
    soDinhDanh: entry.personalId,
    ngayDangKy: writeWireDate(entry.registeredOn, 'dd/MM/yyyy'),
    ndkksMaTinh: registry?.provinceCode,
    ndkksMaXa: registry?.communeCode,
    nksHoTen: child.name,
    nksGioiTinh: sexNumber(child.sex),
    nksNgaySinh: dotted(child.birthDate),
    nksNgaySinhBangChu: child.birthDateInWords,
    nksDanToc: child.ethnicityCode,
    nksQueQuan: child.origin,
    nksQuocTich: child.nationalityCode,
    nksNoiSinhMaTinh: child.birthProvinceCode,
    nksNoiSinh: child.birthPlace,
    ...(mother && writeMother(mother)),
    ...(father && writeFather(father)),
    ...writeRequester(entry.requester),
    giayKhaiSinh: entry.certificatePdf && toBase64(entry.certificatePdf),
    ...writeBook(entry),
  })
}

function writeMother(mother: Parent) {
  return {
    meHoTen: mother.name,
    meNgaySinh: dotted(mother.birthDate),
    meDanToc: mother.ethnicityCode,
    meQuocTich: mother.nationalityCode,
    meLoaiCuTru: residenceNumber(mother.residenceKind),
    meNoiCuTru: mother.residence ?? notKnown,
    meSoGiayTo: mother.paperNumber,
  }
}

function writeFather(father: Parent) {
  return {
    chaHoTen: father.name,
    chaNgaySinh: dotted(father.birthDate),
    chaDanToc: father.ethnicityCode,
    chaQuocTich: father.nationalityCode,
    chaLoaiCuTru: residenceNumber(father.residenceKind),
    chaNoiCuTru: father.residence ?? notKnown,
    chaSoGiayTo: father.paperNumber,
  }
}

function writeDeath(entry: DeathEntry): JointDeathOutcome {
  const { deceased, deathNotice } = entry
  return given({
    nktHoTen: deceased.name,
    nktGioiTinh: sexNumber(deceased.sex),
    nktNgaySinh: dotted(deceased.birthDate),
    nktDanToc: deceased.ethnicityCode,
    nktQuocTich: deceased.nationalityCode,
    nktLoaiCuTru: residenceNumber(deceased.residenceKind),
    nktNoiCuTru: deceased.residence,
    nktSoGiayTo: deceased.paperNumber,
    nktNgayChet: dotted(deceased.diedOn),
    nktNoiChet: deceased.placeOfDeath,
    nktNguyenNhanChet: deceased.cause,
    giayBaoTuLoai: deathNotice && deathNoticeCodes[deathNotice.kind],
    giayBaoTuSo: deathNotice?.number,
    ...writeRequester(entry.requester),
    giayKhaiTu: entry.certificatePdf && toBase64(entry.certificatePdf),
    ...writeBook(entry),
  })
}

function writeRequester(requester: BirthEntry['requester']) {
  return {
    nycHoTen: requester?.name,
    nycQuanHe: requester?.relationship,
    nycSoGiayTo: requester?.paperNumber,
  }
}

function writeBook({ number, book, page, resultPaperCode }: CheckedEntry) {
  return { soDangKy: number, quyenSo: book, trangSo: page, maGiayToKetQua: resultPaperCode }
}

function dotted(date: PartialDate | undefined): string | undefined {
  return date && writeWirePartialDate(date, '.')
}

function sexNumber(sex: Sex): 1 | 2 | 3 {
  return Number(sexCode('civil-status', sex)) as 1 | 2 | 3
}

function residenceNumber(kind: Parent['residenceKind']): 1 | 2 | undefined {
  return kind && ({ permanent: 1, temporary: 2 } as const)[kind]
}
