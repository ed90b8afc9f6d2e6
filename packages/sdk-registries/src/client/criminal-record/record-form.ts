import { writeWirePartialDate, zPartialDate, zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { SubmitRecordRequestRequest } from '../../contract/index.ts'
import { writeBase64 } from '../base64.ts'
import { zFileContent } from '../file-content.ts'
import { zResidencePeriod } from './declaration.ts'

type Form = SubmitRecordRequestRequest['toKhai']
type Place = NonNullable<Form['nycThuongTru']>

/** A place, as far as it is known. */
const zPlace = z
  .strictObject({
    provinceCode: zText(50).optional(),
    provinceName: zText(200).optional(),
    /** Of a place before 2025-07-01. */
    districtCode: zText(50).optional(),
    districtName: zText(200).optional(),
    communeCode: zText(50).optional(),
    communeName: zText(200).optional(),
    detail: zText(500).optional(),
  })
  .refine((place) => Object.values(place).some((part) => part !== undefined), { params: { rule: 'required' } })

const zRelative = z.strictObject({ name: zText(200), birthDate: zPartialDate.optional() })

const zPaper = z.strictObject({
  /** Which paper it is, in words. */
  kind: zText(200),
  fileName: zText(200),
  content: zFileContent,
})

/** What the declaration of the second generation tells. */
export const recordFormParts = {
  certificate: z.union([z.literal(1), z.literal(2)]),
  confirmBan: z.boolean().default(false),
  purpose: zText(500).optional(),
  copies: z.int().min(1).max(100).default(1),
  person: z.strictObject({
    name: zText(200),
    otherName: zText(200).optional(),
    personalId: zPersonalId,
    sex: z.enum(['male', 'female']),
    birthDate: zPartialDate,
    birthPlace: zPlace.optional(),
    ethnicityCode: zText(50).optional(),
    phone: zText(20).optional(),
    email: zText(200).optional(),
    residence: zPlace.optional(),
    temporaryResidence: zPlace.optional(),
  }),
  father: zRelative.optional(),
  mother: zRelative.optional(),
  spouse: zRelative.optional(),
  /** Who has a mandate. Close family files without one: leave it out. */
  mandated: z.strictObject({ name: zText(200), personalId: zPersonalId, relation: zText(200).optional() }).optional(),
  /** What the person says of convictions, and of bans from positions: the wire has one field for both. */
  convictions: zText(5000).optional(),
  residences: z
    .array(z.strictObject({ ...zResidencePeriod.shape, place: zText(1100) }))
    .max(200)
    .default([]),
  /** Papers of the dossier. They travel inside the message, 10 MB each at most. */
  papers: z.array(zPaper).max(50).default([]),
}

type RecordForm = z.output<z.ZodObject<typeof recordFormParts>>

/** Writes the declaration. */
export function writeRecordForm(input: RecordForm): Form {
  const { purpose, convictions, mandated, papers } = input
  return {
    loaiPhieu: input.certificate === 1 ? '1' : '2',
    yeuCauCDNCV: input.confirmBan ? '1' : '0',
    ...(purpose !== undefined && { mucDich: purpose }),
    soLuongCap: input.copies,
    ...writePerson(input.person),
    ...writeRelatives(input),
    uyQuyen: mandated ? '1' : '0',
    ...(mandated && {
      nuqHoTen: mandated.name,
      nuqSoDinhDanh: mandated.personalId,
      ...(mandated.relation !== undefined && { nuqQuanHe: mandated.relation }),
    }),
    ...(convictions !== undefined && { thongTinAnTich: convictions }),
    nycCuTru: input.residences.map(writeResidence),
    ...(papers.length > 0 && {
      fileHoSo: papers.map(({ kind, fileName, content }) => ({
        tenLoaiFile: kind,
        tenFile: fileName,
        noiDungFile: writeBase64(content),
      })),
    }),
  }
}

function writePerson(person: RecordForm['person']) {
  const { otherName, ethnicityCode, phone, email, birthPlace, residence, temporaryResidence } = person
  return {
    nycHoTen: person.name,
    ...(otherName !== undefined && { nycTenGoiKhac: otherName }),
    nycGioiTinh: person.sex === 'male' ? ('1' as const) : ('2' as const),
    nycNgaySinh: writeWirePartialDate(person.birthDate, '/'),
    nycQuocTich: 'VN',
    ...(ethnicityCode !== undefined && { nycDanToc: ethnicityCode }),
    nycSoDinhDanh: person.personalId,
    ...(phone !== undefined && { nycDienThoai: phone }),
    ...(email !== undefined && { nycEmail: email }),
    ...(birthPlace && { nycNoiSinh: writePlace(birthPlace) }),
    ...(residence && { nycThuongTru: writePlace(residence) }),
    ...(temporaryResidence && { nycTamTru: writePlace(temporaryResidence) }),
  }
}

function writePlace(place: z.output<typeof zPlace>): Place {
  const { provinceCode, provinceName, districtCode, districtName, communeCode, communeName, detail } = place
  return {
    ...(provinceCode !== undefined && { maTinhThanh: provinceCode }),
    ...(provinceName !== undefined && { tenTinhThanh: provinceName }),
    ...(districtCode !== undefined && { maQuanHuyen: districtCode }),
    ...(districtName !== undefined && { tenQuanHuyen: districtName }),
    ...(communeCode !== undefined && { maPhuongXa: communeCode }),
    ...(communeName !== undefined && { tenPhuongXa: communeName }),
    ...(detail !== undefined && { dcChiTiet: detail }),
  }
}

function writeRelatives({ father, mother, spouse }: RecordForm) {
  const born = ({ birthDate }: z.output<typeof zRelative>) =>
    birthDate === undefined ? undefined : writeWirePartialDate(birthDate, '/')
  const told = { cha: father && born(father), me: mother && born(mother), voChong: spouse && born(spouse) }
  return {
    ...(father && { chaHoTen: father.name }),
    ...(told.cha !== undefined && { chaNgaySinh: told.cha }),
    ...(mother && { meHoTen: mother.name }),
    ...(told.me !== undefined && { meNgaySinh: told.me }),
    ...(spouse && { voChongHoTen: spouse.name }),
    ...(told.voChong !== undefined && { voChongNgaySinh: told.voChong }),
  }
}

function writeResidence({ from, to, place, job, workplace }: RecordForm['residences'][number]) {
  return {
    tuNgay: writeWirePartialDate(from, '/'),
    denNgay: writeWirePartialDate(to, '/'),
    noiCuTru: place,
    ...(job !== undefined && { ngheNghiep: job }),
    ...(workplace !== undefined && { noiLamViec: workplace }),
  }
}
