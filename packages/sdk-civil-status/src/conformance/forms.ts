import type { CaseContext } from '@lienthong/conformance'
import type { BirthData2025, DeathData, ExtractCopyData, MarriageData } from '../contract/index.ts'
import { decided } from './ask.ts'
import { birthForm, newName, newRegistration, place, wireDay } from './registration.ts'
import { resultOf } from './result.ts'

/** A child who was registered for a case, so that it can be asked about again in every run. */
export interface RegisteredChild {
  readonly name: string
  readonly personalId: string
  readonly number: string
  readonly book: string
}

/** Registers the birth of a child. */
export async function registerChild(t: CaseContext): Promise<RegisteredChild> {
  const form = birthForm(t)
  const row = await decided(t, newRegistration(t, form))
  t.expectCode(row.trangThai, 4, 'trangThai of the birth that the case begins with')
  const { soDinhDanh, soDangKy, quyenSo } = resultOf(t, row)
  return { name: form.nksHoTen, personalId: soDinhDanh ?? '', number: soDangKy, book: quyenSo }
}

/** The form of a death of today: of a registered child, or of somebody without a number whom no register knows. */
export function deathForm(t: CaseContext, deceased?: RegisteredChild): DeathData {
  const father = t.person('father')
  return {
    loaiDangKy: '1',
    noiDangKy: place.maXa,
    soLuongBanSao: '1',
    nktHoTen: deceased?.name ?? `Phan Thử ${newName(t)}`,
    nktGioiTinh: '2',
    nktNgaySinh: deceased === undefined ? '1938' : wireDay(t.today, '.'),
    nktDanToc: '01',
    nktQuocTich: 'VN',
    nktNoiCuTru: place,
    ...(deceased === undefined
      ? { nktLoaiGiayToTuyThan: '0' as const }
      : { nktLoaiGiayToTuyThan: '4' as const, nktSoGiayToTuyThan: deceased.personalId }),
    nktNgayChet: wireDay(t.today, '.'),
    nktNoiChet: place,
    nktNguyenNhanChet: 'Bệnh',
    gbtLoai: '1',
    gbtSo: '15/GBT',
    gbtNgay: wireDay(t.today, '.'),
    gbtCoQuanCap: 'Trạm y tế phường Thành Sen',
    nycHoTen: father.name,
    nycQuanHe: 'Người thân thích',
    nycLoaiGiayToTuyThan: '4',
    nycSoGiayToTuyThan: father.personalId,
    nycSoDDCN: father.personalId,
    nycNoiCuTru: place,
  }
}

/** The form of a marriage of two people who show passports: nobody has to be single in a register for it. */
export function marriageForm(t: CaseContext): MarriageData {
  const side = {
    DanToc: '55',
    QuocTich: 'LA',
    LoaiGiayToTuyThan: '2',
    SoLanKH: '1',
    LoaiTinhTrangHonNhan: '1',
  } as const
  return {
    loaiDangKy: '1',
    noiDangKy: place.maXa,
    soLuongBanSao: '1',
    ...prefixed('chong', { ...side, HoTen: `Lê Thử ${newName(t)}`, NgaySinh: '14.06.1998', NoiCuTru: place }),
    chongSoGiayToTuyThan: t.unique('P'),
    ...prefixed('vo', { ...side, HoTen: `Võ Thử ${newName(t)}`, NgaySinh: '02.11.2000', NoiCuTru: place }),
    voSoGiayToTuyThan: t.unique('P'),
  } as MarriageData
}

/** A request for copies of the entry of a child. */
export function copyForm(t: CaseContext, child: RegisteredChild): ExtractCopyData {
  const father = t.person('father')
  return {
    noiDangKy: place.maXa,
    soLuongBanSao: '2',
    loaiBanSao: '1',
    loaiBSCC: '1',
    cbsHoTen: child.name,
    cbsNgaySinh: wireDay(t.today, '.'),
    cbsSoDDCN: child.personalId,
    soDangKyTruocDay: child.number,
    quyenSoDangKyTruocDay: child.book,
    noiDangKyTruocDay: place.maXa,
    nycHoTen: father.name,
    nycQuanHe: 'Cha',
    nycLoaiGiayToTuyThan: '4',
    nycSoGiayToTuyThan: father.personalId,
    nycSoDDCN: father.personalId,
  }
}

/** The form of a birth in the shape of 2025. */
export function birthFormOf2025(t: CaseContext): BirthData2025 {
  const fields = Object.entries(birthForm(t)).map(([field, value]: [string, unknown]) => {
    if (field.endsWith('HoTen')) return [field, nameInParts(String(value))]
    if (field.endsWith('NgaySinh')) return [field, dateInParts(String(value))]
    if (field.endsWith('DanToc')) return [field, `630${String(value)}`]
    return [field, typeof value === 'object' ? { quocGia: 'VN', ...value } : value]
  })
  return Object.fromEntries(fields) as BirthData2025
}

function nameInParts(name: string) {
  const [Ho = '', ...rest] = name.split(' ')
  const Ten = rest.pop() ?? ''
  return { Ho, ChuDem: rest.join(' '), Ten }
}

function dateInParts(date: string) {
  const [namSinh = '', thangSinh = '', ngaySinh = ''] = date.split('.').reverse()
  return { namSinh, thangSinh, ngaySinh }
}

function prefixed(prefix: string, fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => [`${prefix}${name}`, value]),
  )
}
