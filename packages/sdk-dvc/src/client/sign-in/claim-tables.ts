import { isCalendarDay, readPartialDate, readWireDate, type PartialDate } from '@lienthong/sdk-core'
import type { DvcqgClaims, VneidClaims } from '../../contract/index.ts'
import type { CitizenFacts } from './signed-in-citizen.ts'

/** A fact, the claims it is read from (first one that can be read wins) and how. */
export interface ClaimRule<Claim extends string = string> {
  readonly claims: readonly Claim[]
  /** `undefined` for a form nobody can read. */
  read(text: string): CitizenFacts[keyof CitizenFacts]
}

/** How each fact is read from one set of claims. */
export type ClaimTable<Claim extends string = string> = Readonly<Partial<Record<keyof CitizenFacts, ClaimRule<Claim>>>>

const text = (value: string): string => value
const matching =
  (form: RegExp) =>
  (value: string): string | undefined =>
    form.test(value) ? value : undefined

/** `LoA2`, `2`: a number, with or without letters before it. */
function readLevel(value: string): number | undefined {
  const [, level] = /^(?:LoA)?(\d)$/i.exec(value) ?? []
  return level === undefined ? undefined : Number(level)
}

/** `yyyyMMdd`; a year alone, and a year and month, are told by those whose day is not known (inferred from other systems). */
function readBirthDate(value: string): PartialDate | undefined {
  const whole = readWireDate(value, 'yyyyMMdd')
  if (whole !== undefined) return whole
  const [, year, month] = /^(\d{4})(\d{2})?(?:00)?$/.exec(value) ?? []
  if (year === undefined) return undefined
  if (month === undefined || month === '00') return readPartialDate(year)
  return isCalendarDay(Number(year), Number(month), 1) ? readPartialDate(`${year}-${month}`) : undefined
}

/** One list for portal and VNeID: `1` is male in all lists of the house, `2` and `0` are female in some each (assumed). */
function readSex(value: string): 'male' | 'female' | undefined {
  if (value === '1') return 'male'
  return value === '2' || value === '0' ? 'female' : undefined
}

function readAccountKind(value: string): 'citizen' | 'business' | undefined {
  if (value === '1') return 'citizen'
  return value === '2' ? 'business' : undefined
}

const common = {
  accountKind: { claims: ['LoaiTaiKhoan'], read: readAccountKind },
  accountId: { claims: ['TechID'], read: text },
  personalId: { claims: ['SoDinhDanh'], read: matching(/^\d{12}$/) },
  name: { claims: ['HoVaTen'], read: text },
  birthDate: { claims: ['NgayThangNamSinh'], read: readBirthDate },
  profileUrl: { claims: ['userProfileUri'], read: text },
  providerLogoutUrl: { claims: ['logoutUri'], read: text },
} as const satisfies ClaimTable<keyof DvcqgClaims & keyof VneidClaims>

/** Claims of an account of the portal. @source claims class of a provincial product; confidence: observed */
export const dvcqgTable: ClaimTable<keyof DvcqgClaims> = {
  ...common,
  oldIdNumber: { claims: ['SoCMND'], read: matching(/^\d{9}$/) },
  sex: { claims: ['GioiTinh'], read: readSex },
  phone: { claims: ['SoDienThoai'], read: text },
  landline: { claims: ['SoDienThoaiBan'], read: text },
  email: { claims: ['ThuDienTu'], read: text },
  passportNumber: { claims: ['HoChieu'], read: text },
  insuranceNumber: { claims: ['MaBHXH'], read: matching(/^\d{10}$/) },
  taxCode: { claims: ['MaSoThue'], read: text },
  ethnicity: { claims: ['DanToc'], read: text },
  religion: { claims: ['TonGiao'], read: text },
  nationality: { claims: ['QuocTich'], read: text },
  bloodGroup: { claims: ['NhomMau'], read: text },
  maritalStatusCode: { claims: ['TinhTrangHonNhan'], read: text },
  permanentResidence: { claims: ['ThuongTru'], read: text },
  currentResidence: { claims: ['NoiOHienNay'], read: text },
  origin: { claims: ['QueQuan'], read: text },
  birthRegistrationPlace: { claims: ['NoiDangKyKhaiSinh'], read: text },
  address: { claims: ['DiaChi'], read: text },
  father: { claims: ['Cha'], read: text },
  mother: { claims: ['Me'], read: text },
  spouse: { claims: ['VoChong'], read: text },
  representative: { claims: ['NguoiDaiDien'], read: text },
  householdHead: { claims: ['ChuHo'], read: text },
  businessCode: { claims: ['MaSoDoanhNghiep'], read: text },
  businessName: { claims: ['TenDoanhNghiep'], read: text },
  accountStatus: { claims: ['TrangThai'], read: text },
  assuranceLevel: { claims: ['loAs'], read: readLevel },
  checkedBy: { claims: ['loginIdp'], read: text },
}

/** Claims of an account of VNeID. @source claims class of a provincial product; confidence: observed */
export const vneidTable: ClaimTable<keyof VneidClaims> = {
  ...common,
  assuranceLevel: { claims: ['IAL', 'loAs'], read: readLevel },
}
