import type { PortalDossier, ResultPaper, SubmittedPaper, Supplement } from '../contract/index.ts'

/**
 * Which generation of the dossier is sent. `base-2020` is that of the guide of 2020: nothing that came later is sent. `766`
 * is that of Decision 766/QĐ-TTg: what it requires must be there, nothing is answered for you.
 */
export type DossierProfile = 'base-2020' | '766'

/** What came with Decision 766/QĐ-TTg or with the one vendor that sends it; `x-profile` in the contract. */
const dossierFieldsOf766 = [
  'KenhThucHien',
  'SoGiayToChuHoSo',
  'NoiNopHoSo',
  'HoSoCoThanhPhanSoHoa',
  'TaiKhoanDuocXacThucVoiVNeID',
  'DuocThanhToanTrucTuyen',
  'NgayTuChoi',
  'DinhDanhCHS',
  'NgayNopHoSo',
  'DSKetNoiCSDL',
] as const satisfies readonly (keyof PortalDossier)[]
const paperFieldsOf766 = [
  'DuocSoHoa',
  'DuocTaiSuDung',
  'DuocLayTuKhoDMQG',
  'MaKetQuaThayThe',
] as const satisfies readonly (keyof SubmittedPaper)[]
const resultFieldsOf766 = ['MaGiayToKetQua'] as const satisfies readonly (keyof ResultPaper)[]

/** Takes away what the profile does not know. */
export function toProfile(profile: DossierProfile | undefined, dossier: PortalDossier): PortalDossier {
  if (profile !== 'base-2020') return dossier
  const { TaiLieuNop, DanhSachHoSoBoSung, DanhSachGiayToKetQua, ...rest } = without(dossier, dossierFieldsOf766)
  return {
    ...rest,
    ...(TaiLieuNop && { TaiLieuNop: TaiLieuNop.map(basePaper) }),
    ...(DanhSachHoSoBoSung && { DanhSachHoSoBoSung: DanhSachHoSoBoSung.map(baseSupplement) }),
    ...(DanhSachGiayToKetQua && {
      DanhSachGiayToKetQua: DanhSachGiayToKetQua.map((paper) => without(paper, resultFieldsOf766)),
    }),
  }
}

function basePaper(paper: SubmittedPaper): SubmittedPaper {
  return without(paper, paperFieldsOf766)
}

function baseSupplement({ DanhSachGiayToBoSung, ...rest }: Supplement): Supplement {
  return { ...rest, ...(DanhSachGiayToBoSung && { DanhSachGiayToBoSung: DanhSachGiayToBoSung.map(basePaper) }) }
}

function without<T extends object, Key extends keyof T>(value: T, keys: readonly Key[]): Omit<T, Key> {
  const gone: ReadonlySet<PropertyKey> = new Set(keys)
  return Object.fromEntries(Object.entries(value).filter(([key]) => !gone.has(key))) as Omit<T, Key>
}
