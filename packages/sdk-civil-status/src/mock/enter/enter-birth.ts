import type { World } from '@lienthong/mock-core'
import type { BirthData, BirthResult } from '../../contract/index.ts'
import type { BirthSubmission } from '../submissions.ts'
import { provinceOf, wireDayOf, type Registered } from './book.ts'

/** Writes the entry of a birth, without a number. */
export function birthResult(world: World, submission: BirthSubmission, entry: Registered): BirthResult {
  const { data } = submission
  return {
    soDinhDanh: null,
    ngayDangKy: wireDayOf(entry),
    ndkksMaTinh: provinceOf(world, submission, data.nksQueQuan.maTinh),
    ndkksMaXa: data.noiDangKy,
    nksHoTen: data.nksHoTen.normalize('NFC'),
    nksGioiTinh: Number(data.nksGioiTinh) as 1 | 2 | 3,
    nksNgaySinh: data.nksNgaySinh,
    nksNgaySinhBangChu: data.nksNgaySinhBangChu ?? null,
    nksDanToc: data.nksDanToc,
    nksQueQuan: data.nksQueQuan,
    nksQuocTich: data.nksQuocTich,
    nksNoiSinh: data.nksNoiSinh ?? null,
    ...parents(data),
    nycHoTen: data.nycHoTen,
    nycQuanHe: data.nycQuanHe,
    nycSoGiayTo: data.nycSoGiayToTuyThan ?? null,
    soDangKy: entry.number,
    quyenSo: entry.book,
    trangSo: entry.page,
    maGiayToKetQua: 'KQ.G15.000031',
  }
}

function parents(data: BirthData): Partial<BirthResult> {
  return {
    meHoTen: data.meHoTen ?? null,
    meSoGiayTo: data.meSoGiayToTuyThan ?? null,
    chaHoTen: data.chaHoTen ?? null,
    chaSoGiayTo: data.chaSoGiayToTuyThan ?? null,
  }
}
