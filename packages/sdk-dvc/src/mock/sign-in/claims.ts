import { own, type Address, type Person, type World } from '@lienthong/mock-core'
import { ethnicities, maritalStatuses, religions, sexCode } from '@lienthong/sdk-core'
import { formatAddress, resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { DvcqgClaims, VneidClaims } from '../../contract/index.ts'
import { technicalId } from './accounts.ts'
import { levelOne } from './cast.ts'
import type { MockSignInProvider } from './sign-in-gateways.ts'

/** Level of an account as Decree 69/2024/NĐ-CP counts it: 2 after a visit to the police, as nearly everybody has. */
export function levelOf({ graph }: World, { personalId }: Person): 1 | 2 {
  return own(graph.personas, levelOne)?.personalId === personalId ? 1 : 2
}

/** What a provider tells of somebody. */
export function claimsOf(world: World, provider: MockSignInProvider, person: Person): DvcqgClaims | VneidClaims {
  return provider === 'dvcqg' ? dvcqgClaims(world, person) : vneidClaims(world, person)
}

function vneidClaims(world: World, person: Person): VneidClaims {
  const level = levelOf(world, person)
  const techId = technicalId(world, person.personalId)
  return {
    sub: techId,
    LoaiTaiKhoan: 1,
    TechID: techId,
    SoDinhDanh: person.personalId,
    HoVaTen: person.name,
    NgayThangNamSinh: person.birthDate.replaceAll('-', ''),
    loAs: `LoA${level}`,
    IAL: level,
  }
}

/** Text where the portal has text; what nobody knows is empty, and `null` where it is somebody else. */
function dvcqgClaims(world: World, person: Person): DvcqgClaims {
  const { personalId, residence, currentResidence, origin, birthRegisteredAt } = person
  const { LoaiTaiKhoan: _, IAL: __, ...common } = vneidClaims(world, person)
  return {
    ...common,
    LoaiTaiKhoan: '1',
    SoCMND: person.oldIdNumbers?.[0] ?? '',
    HoChieu: '',
    MaBHXH: insuranceNumberOf(world, personalId) ?? '',
    MaSoThue: '',
    GioiTinh: Number(sexCode('population-database', person.sex)),
    TinhTrangHonNhan: Number(maritalCodeOf(person)),
    DanToc: ethnicities[person.ethnicityCode] ?? '',
    TonGiao: religions[person.religionCode ?? '00'] ?? '',
    QuocTich: 'Việt Nam',
    ThuDienTu: '',
    SoDienThoai: '',
    NoiDangKyKhaiSinh: writeAddress(birthRegisteredAt ?? residence),
    QueQuan: writeAddress(origin ?? residence),
    ThuongTru: writeAddress(residence),
    NoiOHienNay: writeAddress(currentResidence ?? residence),
    ...relativesOf(world, person),
    TrangThai: '1',
    loginIdp: 'BCA',
  }
}

function relativesOf({ graph, people }: World, { motherId, fatherId, spouseId, householdId }: Person) {
  const nameOf = (id: string | undefined): string | null => (id === undefined ? null : (people.find(id)?.name ?? null))
  return {
    Cha: nameOf(fatherId),
    Me: nameOf(motherId),
    VoChong: nameOf(spouseId),
    ChuHo: nameOf(own(graph.households, householdId)?.headId),
  }
}

function insuranceNumberOf({ graph }: World, personalId: string): string | undefined {
  return Object.values(graph.cards).find((card) => card.personalId === personalId)?.insuranceNumber
}

function maritalCodeOf({ maritalStatus, spouseId }: Person): keyof typeof maritalStatuses {
  const status = maritalStatus ?? (spouseId === undefined ? 'single' : 'married')
  return { single: '1', married: '2', 'divorced-or-widowed': '3' }[status]
}

function writeAddress({ provinceCode, districtCode, communeCode, detail }: Address): string {
  const at = districtCode === undefined ? '2025-07-01' : '2025-06-30'
  const commune = resolveUnit(communeCode, { level: 'commune', at })
  const province = resolveUnit(provinceCode, { level: 'province', at })
  return formatAddress({ detail, ...(commune && { commune }), ...(province && { province }) })
}
