import { mockOperation, own, type Household, type Person, type World } from '@lienthong/mock-core'
import { identityKey, writeWirePartialDate, type PlainDate } from '@lienthong/sdk-core'
import {
  operations,
  zGetHouseholdAnswer,
  zGetHouseholdRequest,
  type HouseholdMemberRow,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../access.ts'
import { bookOf, paidInYear } from '../book.ts'
import { coverOf } from '../cover.ts'
import { result, wireDay } from '../wire.ts'

/** Tells a household to a member who can name themselves. The dead are no members any more. */
export const getHousehold = mockOperation<Operations['getHousehold']>({
  meta: operations.getHousehold,
  request: zGetHouseholdRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zGetHouseholdAnswer },
  handle({ world, body: { soDinhDanh, hoTen } }, reply) {
    const person = world.people.find(soDinhDanh)
    const household = own(world.graph.households, person?.householdId ?? '')
    if (person === undefined || household === undefined || identityKey(person.name) !== identityKey(hoTen))
      return reply(200, result('KHONG_CO_HO'))
    const thanhVien = household.memberIds.flatMap((id) => {
      const member = world.people.find(id)
      return member === undefined || member.diedOn !== undefined ? [] : [describe(world, member, household)]
    })
    return reply(200, { ...result('000'), hoGiaDinh: { maHo: household.id, chuHo: household.headId, thanhVien } })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})

const groups = { household: 'HO_GIA_DINH', other: 'NHOM_KHAC', none: 'CHUA_THAM_GIA' } as const

function describe(world: World, member: Person, household: Household): HouseholdMemberRow {
  const today = world.clock.instant().slice(0, 10) as PlainDate
  const { group, card, coveredTo } = coverOf(world, member.personalId, today)
  const paid = paidInYear(bookOf(world), member.personalId, today)
  return {
    soDinhDanh: member.personalId,
    hoTen: member.name,
    ngaySinh: writeWirePartialDate(member.birthDate, '/'),
    gioiTinh: member.sex === 'male' ? '1' : '2',
    quanHe: relationTo(household.headId, member),
    maSoBHXH: card?.insuranceNumber ?? null,
    maThe: card?.cardNumber ?? null,
    hanThe: wireDay(coveredTo),
    noiKCB: card?.facilityCode ?? null,
    loaiDoiTuong: card?.cardNumber.slice(0, 2) ?? null,
    nhomThamGia: groups[group],
    daDongTrongNam: paid
      ? { nam: today.slice(0, 4), thuTu: paid.rank, tyLe: paid.ratePercent, denNgay: wireDay(paid.to) ?? '' }
      : null,
  }
}

function relationTo(
  headId: string,
  { personalId, spouseId, motherId, fatherId }: Person,
): HouseholdMemberRow['quanHe'] {
  if (personalId === headId) return 'CHU_HO'
  if (spouseId === headId) return 'VO_CHONG'
  return motherId === headId || fatherId === headId ? 'CON' : 'KHAC'
}
