import type { Address, Person, World } from '@lienthong/mock-core'
import { dayOf, readWireDate, type PlainDate } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { BirthData, BirthResult } from '../contract/index.ts'
import type { Submission } from './submissions.ts'

const entriesPerPage = 1

/** Enters a birth in the book: a new person with a number, told to every other system. */
export function enterBirth(world: World, { code, unit, data }: Submission): BirthResult {
  const today = dayOf(world.clock.instant())
  // A form of an older day may name a unit that is gone by now.
  const province = resolveUnit(unit, { level: 'commune', at: today })?.provinceCode ?? data.nksQueQuan.maTinh
  const child = world.people.add(newPerson(world, data, province))
  const year = today.slice(0, 4)
  const entry = world.next(`birth-book:${unit}:${year}`)
  const certificate = { number: String(entry), book: `01/${year}`, page: String(Math.ceil(entry / entriesPerPage)) }
  const act = {
    ...certificate,
    personalId: child.personalId,
    dossierCode: code,
    registeredAt: world.clock.instant(),
    communeCode: unit,
  }
  world.graph.births[child.personalId] = act
  world.noteDossier(code, () => ({ personalId: child.personalId, certificate }))
  world.emit('birth-registered', act)
  return writeResult(data, child, { ...certificate, province }, today)
}

/** @param province - The one that registers the birth: a number names it, wherever the parents live. */
function newPerson(world: World, data: BirthData, province: string): Person {
  const [mother, father] = [data.meSoDDCN, data.chaSoDDCN].map((number) => world.people.find(number ?? ''))
  const home = mother ?? father
  const birthDate = readWireDate(data.nksNgaySinh, 'dd.MM.yyyy') as PlainDate
  // The world knows two sexes; "not determined" is entered as female, as the register has to choose a digit.
  const sex = data.nksGioiTinh === '1' ? 'male' : 'female'
  const residence: Address = home?.residence ?? {
    provinceCode: data.nksQueQuan.maTinh,
    communeCode: data.nksQueQuan.maXa,
    detail: data.nksQueQuan.dcChiTiet ?? '',
  }
  return {
    personalId: world.people.newPersonalId({ sex, birthDate }, province),
    name: data.nksHoTen.normalize('NFC'),
    sex,
    birthDate,
    ethnicityCode: data.nksDanToc,
    residence,
    householdId: home?.householdId ?? `HG${residence.provinceCode}-${world.next('household')}`,
    ...(mother && { motherId: mother.personalId }),
    ...(father && { fatherId: father.personalId }),
  }
}

function writeResult(
  data: BirthData,
  child: Person,
  entry: { readonly number: string; readonly book: string; readonly page: string; readonly province: string },
  today: string,
): BirthResult {
  return {
    soDinhDanh: child.personalId,
    ngayDangKy: today.split('-').reverse().join('/'),
    ndkksMaTinh: entry.province,
    ndkksMaXa: data.noiDangKy,
    nksHoTen: child.name,
    nksGioiTinh: Number(data.nksGioiTinh) as 1 | 2 | 3,
    nksNgaySinh: data.nksNgaySinh,
    nksNgaySinhBangChu: data.nksNgaySinhBangChu ?? null,
    nksDanToc: data.nksDanToc,
    nksQueQuan: data.nksQueQuan,
    nksQuocTich: data.nksQuocTich,
    nksNoiSinh: data.nksNoiSinh ?? null,
    meHoTen: data.meHoTen ?? null,
    meSoGiayTo: data.meSoGiayToTuyThan ?? null,
    chaHoTen: data.chaHoTen ?? null,
    chaSoGiayTo: data.chaSoGiayToTuyThan ?? null,
    nycHoTen: data.nycHoTen,
    nycQuanHe: data.nycQuanHe,
    nycSoGiayTo: data.nycSoGiayToTuyThan ?? null,
    soDangKy: entry.number,
    quyenSo: entry.book,
    trangSo: entry.page,
    maGiayToKetQua: 'KQ.G15.000031',
  }
}
