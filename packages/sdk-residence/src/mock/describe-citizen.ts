import type { Person, World } from '@lienthong/mock-core'
import { instantOf, sexCode, splitName } from '@lienthong/sdk-core'
import type { WireCitizen } from '../contract/index.ts'
import { describeAddress } from './describe-address.ts'
import { quirksOf } from './quirks.ts'

/**
 * One record as the look-up answers it. Whole name in `Ten`, whole address in `ChiTiet`, an empty nationality, relatives as
 * text: as in the recorded sample (facts 1.4). Who is known by the year only has no day.
 */
export function describeCitizen(world: World, person: Person): WireCitizen {
  const { shortAddress, shortCodes, sexUnknown, nationality = '' } = quirksOf(world, person)
  const { residence, birthRegisteredAt = residence, origin = residence, currentResidence = residence } = person
  const code = (text: string): string => (shortCodes ? String(Number(text)) : text)
  const address = (place: typeof residence) => describeAddress(place, { short: shortAddress === true })
  return {
    ...numbersOf(world, person),
    HoVaTen: nameOf(world, person),
    GioiTinh: sexUnknown ? '0' : sexCode('population-database', person.sex) === '1' ? '1' : '2',
    DanToc: code(person.ethnicityCode),
    TonGiao: code(person.religionCode ?? '00'),
    TinhTrangHonNhan: maritalCodes[person.maritalStatus ?? (person.spouseId === undefined ? 'single' : 'married')],
    NhomMau: '00',
    NgayThangNamSinh: describeBirthDate(person),
    NoiDangKyKhaiSinh: address(birthRegisteredAt),
    QuocTich: nationality,
    QueQuan: address(origin),
    // Whoever was removed has none.
    ...(person.residenceRemovedOn === undefined && { ThuongTru: address(residence) }),
    NoiOHienTai: address(currentResidence),
    ...describeFamily(world, person),
    ...describeHousehold(world, person),
  }
}

/** One record as the question for relatives answers it: names in their parts, and nobody but father and mother. */
export function describeWithParents(world: World, person: Person): WireCitizen {
  const parent = (personalId: string | undefined) => {
    const known = world.people.find(personalId ?? '')
    return known && { HoVaTen: namePartsOf(known), QuocTich: 'VN', SoDinhDanh: numbersOf(world, known).SoDinhDanh }
  }
  const [Cha, Me] = [parent(person.fatherId), parent(person.motherId)]
  return {
    ...numbersOf(world, person),
    HoVaTen: namePartsOf(person),
    NgayThangNamSinh: describeBirthDate(person),
    ...(Cha && { Cha }),
    ...(Me && { Me }),
  }
}

const maritalCodes = { single: '1', married: '2', 'divorced-or-widowed': '3' } as const

function numbersOf(world: World, person: Person) {
  const { noPersonalNumber } = quirksOf(world, person)
  return { SoDinhDanh: noPersonalNumber ? '' : person.personalId, SoCMND: person.oldIdNumbers?.[0] ?? '' }
}

function nameOf(world: World, person: Person): NonNullable<WireCitizen['HoVaTen']> {
  if (quirksOf(world, person).nameInParts) return namePartsOf(person)
  return { Ho: '', ChuDem: '', Ten: person.name.toUpperCase() }
}

function namePartsOf({ name }: Person) {
  const { family, middle = '', given } = splitName(name)
  return { Ho: family, ChuDem: middle, Ten: given }
}

function describeBirthDate({ birthDate }: Person): NonNullable<WireCitizen['NgayThangNamSinh']> {
  const isDay = birthDate.length === 'YYYY-MM-DD'.length
  return { Nam: birthDate.slice(0, 4), ...(isDay && { NgayThangNam: birthDate.replaceAll('-', '') }) }
}

function describeFamily(world: World, person: Person): Partial<WireCitizen> {
  const relative = (personalId: string | undefined) => {
    const known = world.people.find(personalId ?? '')
    return known && { HoVaTen: known.name.toUpperCase(), QuocTich: 'VN', ...numbersOf(world, known) }
  }
  const [Cha, Me, VoChong] = [person.fatherId, person.motherId, person.spouseId].map(relative)
  const NguoiDaiDien = isMinor(world, person) ? (Me ?? Cha) : undefined
  return { ...(Cha && { Cha }), ...(Me && { Me }), ...(VoChong && { VoChong }), ...(NguoiDaiDien && { NguoiDaiDien }) }
}

/** By years alone: of some people no more is known. */
function isMinor({ clock }: World, { birthDate }: Person): boolean {
  return Number(instantOf(clock.now()).slice(0, 4)) - Number(birthDate.slice(0, 4)) < 18
}

/** No more of a household than the sources show: its head, and the number of its paper book. */
function describeHousehold(world: World, person: Person): Partial<WireCitizen> {
  const household = world.graph.households[person.householdId]
  const head = world.people.find(household?.headId ?? '')
  if (household === undefined || head === undefined) return {}
  const isHead = head.personalId === person.personalId
  return {
    ChuHo: { ...(isHead && { QuanHe: 'CH01' }), ...numbersOf(world, head), HoVaTen: head.name.toUpperCase() },
    ...(household.bookNumber !== undefined && { SoSoHoKhau: household.bookNumber }),
  }
}
