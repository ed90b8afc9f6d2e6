import { writeWireTime, zInstant, zPlainDate, zSex, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { BirthPaperFields } from '../../contract/index.ts'
import { day, flag, paperKind, paperSexes, zPaperCode, zPaperPerson } from './paper-parts.ts'

const zChild = z.strictObject({
  /** Absent while no name was chosen. */
  name: zText(200).optional(),
  sex: zSex,
  bornAt: zInstant,
  weightGrams: z.int().min(100).max(20_000),
  birthPlace: zText(500).optional(),
  condition: zText(500).optional(),
  bySurgery: z.boolean().optional(),
  before32Weeks: z.boolean().optional(),
  /** Card in use until the child has one of its own, 15 characters. */
  temporaryCardNumber: z
    .string()
    .regex(/^[A-Z]{2}[1-5]\d{12}$/)
    .optional(),
})

const zFather = zPaperPerson.pick({ name: true, birthDate: true, ethnicityCode: true, identityPaper: true })

/** A birth in a health facility, as its paper (giấy chứng sinh) tells it. */
export const zBirthPaper = z.strictObject({
  /** `00005.GCS.42001.26`: five digits, `GCS`, the facility, the year. */
  code: zPaperCode('GCS'),
  issuedOn: zPlainDate,
  /** False for a paper that replaces another of the same birth. Default true. */
  first: z.boolean().default(true),
  patientCode: zText(50).optional(),
  documentCode: zText(50).optional(),
  serialNumber: zText(50).optional(),
  number: zText(50).optional(),
  book: zText(50).optional(),
  mother: zPaperPerson,
  father: zFather.optional(),
  child: zChild,
  /** Children born in this birth, 1 to 9. Default 1. */
  childrenBorn: z.int().min(1).max(9).default(1),
  /** Which birth of the mother this is. */
  birthOrder: z.int().min(1).max(99).optional(),
  /** Children of the mother who live. */
  livingChildren: z.int().min(0).max(99).optional(),
  attendedBy: zText(200).optional(),
  writtenBy: zText(200).optional(),
  head: z.strictObject({ name: zText(200), code: zText(50).optional() }).optional(),
  note: zText(500).optional(),
  /** The other side of a surrogacy (mang thai hộ), and her husband. */
  surrogacy: z
    .strictObject({
      woman: zPaperPerson,
      husband: zPaperPerson.omit({ insuranceNumber: true, cardNumber: true }).optional(),
    })
    .optional(),
})

/** A birth in a health facility. */
export type BirthPaper = z.input<typeof zBirthPaper>

type Checked = z.output<typeof zBirthPaper>
type Person = z.output<typeof zPaperPerson>

/** Writes a birth paper, every element in the order of the contract; an empty one means nothing. */
export function writeBirthPaper(paper: Checked): BirthPaperFields {
  const { child, head } = paper
  return {
    MA_GCS: paper.code,
    MA_BN: paper.patientCode ?? '',
    MA_CT: paper.documentCode ?? '',
    SO_SERI: paper.serialNumber ?? '',
    ...writeMother(paper),
    HO_TEN_CHA: paper.father?.name ?? '',
    MA_THE_TAM: child.temporaryCardNumber ?? '',
    TEN_CON: child.name ?? '',
    GIOI_TINH_CON: paperSexes[child.sex],
    SO_CON: String(paper.childrenBorn),
    LAN_SINH: text(paper.birthOrder),
    SO_CON_SONG: text(paper.livingChildren),
    CAN_NANG_CON: String(child.weightGrams),
    NGAY_SINH_CON: writeWireTime(child.bornAt, 'yyyyMMddHHmmss'),
    NOI_SINH_CON: child.birthPlace ?? '',
    TINH_TRANG_CON: child.condition ?? '',
    SINHCON_PHAUTHUAT: flag(child.bySurgery),
    SINHCON_DUOI32TUAN: flag(child.before32Weeks),
    GHI_CHU: paper.note ?? '',
    NGUOI_DO_DE: paper.attendedBy ?? '',
    NGUOI_GHI_PHIEU: paper.writtenBy ?? '',
    MA_TTDV: head?.code ?? '',
    THU_TRUONG_DVI: head?.name ?? '',
    NGAY_CT: day(paper.issuedOn),
    SO: paper.number ?? '',
    QUYEN_SO: paper.book ?? '',
    ...writeSurrogate(paper),
    ...writeSurrogatesHusband(paper),
    ...writeFather(paper),
    CAP_LAN_DAU: paper.first ? '1' : '0',
  }
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

function writeMother({ mother }: Checked) {
  const { identityPaper: paper, residence } = mother
  return {
    MA_BHXH_NND: mother.insuranceNumber ?? '',
    MA_THE_NND: mother.cardNumber ?? '',
    HOTEN_NND: mother.name,
    NGAYSINH_NND: day(mother.birthDate),
    MA_DANTOC_NND: mother.ethnicityCode ?? '',
    MA_QUOCTICH_NND: mother.nationalityCode ?? '',
    LOAI_GIAYTO_NND: paperKind(paper),
    SO_CCCD_NND: paper?.number ?? '',
    NGAYCAP_CCCD_NND: day(paper?.issuedOn),
    NOICAP_CCCD_NND: paper?.issuedBy ?? '',
    NOI_CU_TRU_NND: residence?.text ?? '',
    MATINH_CU_TRU: residence?.provinceCode ?? '',
    MAHUYEN_CU_TRU: residence?.districtCode ?? '',
    MAXA_CU_TRU: residence?.communeCode ?? '',
  }
}

function writeFather({ father }: Checked) {
  const paper = father?.identityPaper
  return {
    NGAYSINH_CHA_NND: day(father?.birthDate),
    MA_DANTOC_CHA_NND: father?.ethnicityCode ?? '',
    LOAI_GIAYTO_CHA_NND: paperKind(paper),
    SO_CCCD_CHA_NND: paper?.number ?? '',
    NGAYCAP_CCCD_CHA_NND: day(paper?.issuedOn),
    NOICAP_CCCD_CHA_NND: paper?.issuedBy ?? '',
  }
}

function writeSurrogate({ surrogacy }: Checked) {
  const woman: Partial<Person> = surrogacy?.woman ?? {}
  const { identityPaper: paper, residence } = woman
  return {
    MA_BHXH_MTH: woman.insuranceNumber ?? '',
    MA_THE_MTH: woman.cardNumber ?? '',
    HOTEN_MTH: woman.name ?? '',
    NGAYSINH_MTH: day(woman.birthDate),
    MA_DANTOC_MTH: woman.ethnicityCode ?? '',
    MA_QUOCTICH_MTH: woman.nationalityCode ?? '',
    LOAI_GIAYTO_MTH: paperKind(paper),
    SO_CCCD_MTH: paper?.number ?? '',
    NGAYCAP_CCCD_MTH: day(paper?.issuedOn),
    NOICAP_CCCD_MTH: paper?.issuedBy ?? '',
    NOI_CU_TRU_MTH: residence?.text ?? '',
    MATINH_CU_TRU_MTH: residence?.provinceCode ?? '',
    MAXA_CU_TRU_MTH: residence?.communeCode ?? '',
  }
}

function writeSurrogatesHusband({ surrogacy }: Checked) {
  const husband: Partial<Person> = surrogacy?.husband ?? {}
  const { identityPaper: paper, residence } = husband
  return {
    HO_TEN_CHA_MTH: husband.name ?? '',
    NGAYSINH_CHA_MTH: day(husband.birthDate),
    MA_DANTOC_CHA_MTH: husband.ethnicityCode ?? '',
    NOI_CU_TRU_CHA_MTH: residence?.text ?? '',
    MATINH_CU_TRU_CHA_MTH: residence?.provinceCode ?? '',
    MAXA_CU_TRU_CHA_MTH: residence?.communeCode ?? '',
    LOAI_GIAYTO_CHA_MTH: paperKind(paper),
    SO_CCCD_CHA_MTH: paper?.number ?? '',
    NGAYCAP_CCCD_CHA_MTH: day(paper?.issuedOn),
    NOICAP_CCCD_CHA_MTH: paper?.issuedBy ?? '',
  }
}
