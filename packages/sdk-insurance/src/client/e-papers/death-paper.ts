import { writeWireTime, zInstant, zPlainDate, zSex, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { DeathPaperFields } from '../../contract/index.ts'
import { day, flag, paperKind, paperSexes, zPaperAddress, zPaperCode, zPaperPerson } from './paper-parts.ts'

/** A death in a health facility, as its notice (giấy báo tử) tells it. */
export const zDeathPaper = z.strictObject({
  /** `00002.GBT.42001.26`: five digits, `GBT`, the facility, the year. */
  code: zPaperCode('GBT'),
  issuedOn: zPlainDate,
  patientCode: zText(50).optional(),
  recordCode: zText(50).optional(),
  deceased: zPaperPerson.extend({ sex: zSex, currentResidence: zPaperAddress.optional() }),
  admittedAt: zInstant.optional(),
  diedAt: zInstant,
  /** True when death came on the way to the facility. */
  diedOnTheWay: z.boolean().optional(),
  cause: zText(500).optional(),
  icd10: z.strictObject({ code: zText(20), name: zText(500).optional() }).optional(),
  writtenBy: zText(200).optional(),
  relative: zText(200).optional(),
  head: zText(200).optional(),
  number: zText(50).optional(),
  book: zText(50).optional(),
  /** The notice that this one replaces. */
  replaces: z.strictObject({ number: zText(50), book: zText(50).optional() }).optional(),
  facilityAddress: zText(500).optional(),
})

/** A death in a health facility. */
export type DeathPaper = z.input<typeof zDeathPaper>

/** Writes a death notice, every element in the order of the contract; an empty one means nothing. */
export function writeDeathPaper(paper: z.output<typeof zDeathPaper>, facilityCode: string): DeathPaperFields {
  const { deceased, icd10, replaces } = paper
  return {
    MA_GBT: paper.code,
    MA_BN: paper.patientCode ?? '',
    MA_HSBA: paper.recordCode ?? '',
    ...writeDeceased(deceased),
    NGAYGIO_VV: paper.admittedAt === undefined ? '' : writeWireTime(paper.admittedAt, 'yyyyMMddHHmm'),
    NGAY_TV: writeWireTime(paper.diedAt, 'yyyyMMddHHmm'),
    TINH_TRANG_TV: flag(paper.diedOnTheWay),
    NGUYENNHAN_TV: paper.cause ?? '',
    NGUOI_GHIGIAY: paper.writtenBy ?? '',
    NGUOI_THANTHICH: paper.relative ?? '',
    TTRUONG_DVI: paper.head ?? '',
    SO_BAOTU: paper.number ?? '',
    QUYEN_SO: paper.book ?? '',
    NGAY_CAPGIAYBT: day(paper.issuedOn),
    SO_BAOTU_BD: replaces?.number ?? '',
    QUYEN_SO_BD: replaces?.book ?? '',
    MACSKCB: facilityCode,
    DIACHI_CSKCB: paper.facilityAddress ?? '',
    MA_BHXH: deceased.insuranceNumber ?? '',
    BENH_ICD10_ID: icd10?.code ?? '',
    BENH_ICD10_TEN: icd10?.name ?? '',
  }
}

function writeDeceased(deceased: z.output<typeof zDeathPaper>['deceased']) {
  const { identityPaper: paper, residence, currentResidence } = deceased
  return {
    HO_TEN: deceased.name,
    NGAY_SINH: day(deceased.birthDate),
    GIOI_TINH: paperSexes[deceased.sex],
    MA_THE: deceased.cardNumber ?? '',
    MA_DANTOC: deceased.ethnicityCode ?? '',
    MA_QUOCTICH: deceased.nationalityCode ?? '',
    DCHI_THUONGTRU: residence?.text ?? '',
    MATINH_THUONGTRU: residence?.provinceCode ?? '',
    MAHUYEN_THUONGTRU: residence?.districtCode ?? '',
    MAXA_THUONGTRU: residence?.communeCode ?? '',
    DCHI_HIENTAI: currentResidence?.text ?? '',
    MATINH_HIENTAI: currentResidence?.provinceCode ?? '',
    MAHUYEN_HIENTAI: currentResidence?.districtCode ?? '',
    MAXA_HIENTAI: currentResidence?.communeCode ?? '',
    LOAI_GIAYTO: paperKind(paper),
    SO_GIAYTO: paper?.number ?? '',
    NGAY_CAP: day(paper?.issuedOn),
    NOI_CAP: paper?.issuedBy ?? '',
  }
}
