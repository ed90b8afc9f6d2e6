import { put, type DeathAct, type World } from '@lienthong/mock-core'
import type { DeathData, DeathResult } from '../../contract/index.ts'
import type { DeathSubmission } from '../submissions.ts'
import { dayOfForm, nextEntry, wireDayOf } from './book.ts'

const citizenCard = '4'

/** The personal number of the deceased: that of a citizen card. Absent when another paper was shown, or none. */
export function numberOfTheDead({ nktLoaiGiayToTuyThan, nktSoGiayToTuyThan }: DeathData): string | undefined {
  return nktLoaiGiayToTuyThan === citizenCard ? nktSoGiayToTuyThan : undefined
}

/** The entry of somebody's death that was not cancelled; `undefined` when there is none, or nobody has that number. */
export function standingDeathOf({ graph }: World, personalId: string | undefined): DeathAct | undefined {
  if (!personalId) return undefined
  return Object.values(graph.deaths).find((act) => act.personalId === personalId && act.cancelledOn === undefined)
}

/** Enters a death in the book; the population database and every other system hear of it. */
export function enterDeath(world: World, { code, unit, data }: DeathSubmission): DeathAct {
  const deceased = world.people.find(numberOfTheDead(data) ?? '')
  const act: DeathAct = {
    ...nextEntry(world, 'death', unit),
    ...(deceased && { personalId: deceased.personalId }),
    dossierCode: code,
    communeCode: unit,
    diedOn: dayOfForm(data.nktNgayChet),
  }
  if (deceased !== undefined) {
    world.people.change(deceased.personalId, { diedOn: act.diedOn })
    const spouse = world.people.find(deceased.spouseId ?? '')
    if (spouse !== undefined) world.people.change(spouse.personalId, { maritalStatus: 'divorced-or-widowed' })
  }
  put(world.graph.deaths, code, act)
  world.emit('death-registered', act)
  return act
}

/** Writes the entry of a death. */
export function deathResult({ data }: DeathSubmission, act: DeathAct): DeathResult {
  return {
    ngayDangKy: wireDayOf(act),
    nktHoTen: data.nktHoTen,
    nktGioiTinh: Number(data.nktGioiTinh) as 1 | 2 | 3,
    nktNgaySinh: data.nktNgaySinh ?? null,
    nktDanToc: data.nktDanToc ?? null,
    nktQuocTich: data.nktQuocTich ?? null,
    nktNoiCuTru: data.nktNoiCuTru,
    nktSoGiayTo: data.nktSoGiayToTuyThan ?? null,
    nktNgayChet: data.nktNgayChet,
    nktNoiChet: data.nktNoiChet,
    nktNguyenNhanChet: data.nktNguyenNhanChet,
    giayBaoTuLoai: data.gbtLoai ?? null,
    giayBaoTuSo: data.gbtSo ?? null,
    nycHoTen: data.nycHoTen,
    nycSoGiayTo: data.nycSoGiayToTuyThan ?? null,
    nycQuanHe: data.nycQuanHe,
    soDangKy: act.number,
    quyenSo: act.book,
    trangSo: act.page,
    maGiayToKetQua: 'KQ.G15.000034',
  }
}
