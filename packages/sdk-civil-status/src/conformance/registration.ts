import type { CaseContext } from '@lienthong/conformance'
import type {
  BirthData,
  ListRegistrationResultsRequest,
  RegistrationModule,
  SubmitRegistrationRequest,
} from '../contract/index.ts'

/** Where everything of the cases is registered: Phường Thành Sen, Hà Tĩnh. */
export const place = { maTinh: '42', maXa: '18073', dcChiTiet: 'Số 12, đường Phan Đình Phùng' }

/** A good dossier under a code of its own, of a birth nobody registered before unless a form is given; a case changes it. */
export function newRegistration(
  t: CaseContext,
  data: object = birthForm(t),
  module: RegistrationModule = 'LTKS',
): SubmitRegistrationRequest {
  return {
    maDonVi: place.maXa,
    module,
    ...(module.startsWith('LT') && { maHoSoLT: t.unique('G22') }),
    maHoSoMCDT: t.unique('H42'),
    ngayTiepNhan: `${wireDay(t.today, '/')} 08:15:00`,
    data: JSON.stringify(data),
    fileDinhKem: [certificateOfLiveBirth],
  }
}

/** The form of a birth of today. The name is new in every run, or the register would suspect a duplicate. */
export function birthForm(t: CaseContext): BirthData {
  const [mother, father] = [t.person('mother'), t.person('father')]
  return {
    loaiDangKy: '1',
    noiDangKy: place.maXa,
    soLuongBanSao: '1',
    nksHoTen: `Trần Thử ${newName(t)}`,
    nksGioiTinh: '2',
    nksNgaySinh: wireDay(t.today, '.'),
    nksNoiSinh: place,
    nksQueQuan: place,
    nksDanToc: '01',
    nksQuocTich: 'VN',
    nksLoaiKhaiSinh: '1',
    meHoTen: mother.name,
    meNgaySinh: wireDay(mother.birthDate, '.'),
    meSoDDCN: mother.personalId,
    chaHoTen: father.name,
    chaNgaySinh: wireDay(father.birthDate, '.'),
    chaSoDDCN: father.personalId,
    nycHoTen: father.name,
    nycQuanHe: 'Cha',
    nycLoaiGiayToTuyThan: '4',
    nycSoGiayToTuyThan: father.personalId,
    nycSoDDCN: father.personalId,
    nycNoiCuTru: place,
  }
}

/** The question for the results of joint births. */
export function questionFor(...codes: string[]): ListRegistrationResultsRequest {
  return questionOf('LTKS', ...codes)
}

/** The question for the results of dossiers of a module. */
export function questionOf(module: RegistrationModule, ...codes: string[]): ListRegistrationResultsRequest {
  return { maDinhDanhHoSo: codes, maTinh: place.maTinh, module }
}

/** A paper of a few bytes that begins as a PDF does. */
const certificateOfLiveBirth = {
  id: 1,
  loaiGiayTo: 1,
  tenGiayTo: 'Giấy chứng sinh',
  tenTepDinhKem: 'giay-chung-sinh.pdf',
  huyGiayTo: 0,
  duLieuTepDinhKem: btoa('%PDF-1.4\n% specimen\n'),
} as const

/** A name nobody has, in letters only: 1 becomes b, 2 becomes c, … */
export function newName(t: CaseContext): string {
  const letters = t
    .unique('')
    .replace(/[^0-9a-z]/gi, '')
    .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

/** A day as forms write it. */
export function wireDay(day: string, separator: '.' | '/'): string {
  return day.split('-').reverse().join(separator)
}
