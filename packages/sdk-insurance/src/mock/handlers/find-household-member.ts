import { mockOperation, own, type World } from '@lienthong/mock-core'
import {
  operations,
  zFindHouseholdMemberAnswer,
  zFindHouseholdMemberRequest,
  type FindHouseholdMemberAnswer,
  type FindHouseholdMemberRequest,
  type Operations,
} from '../../contract/index.ts'
import { maxQuestionBytes } from '../access.ts'
import { isReadable, searchRegister, writeEntry, type Entry } from '../search-register.ts'

/** Finds somebody and the household they are kept under. */
export const findHouseholdMember = mockOperation<Operations['findHouseholdMember']>({
  meta: operations.findHouseholdMember,
  request: zFindHouseholdMemberRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zFindHouseholdMemberAnswer },
  handle: ({ world, body }, reply) => reply(200, isReadable(body) ? decide(world, body) : { errorCode: '03' }),
  malformed: (_, reply) => reply(200, { errorCode: '03' }),
  errorIn200: (reply) => reply(200, { errorCode: '99' }),
})

function decide(world: World, asked: FindHouseholdMemberRequest): FindHouseholdMemberAnswer {
  const { maTinh, soSo, maThe } = asked
  const found = searchRegister(
    world,
    asked,
    ({ insured }, { provinceCode }) =>
      provinceCode === maTinh &&
      ['', insured.bookNumber].includes(soSo) &&
      (maThe === '' || own(world.graph.cards, maThe)?.insuranceNumber === insured.insuranceNumber),
  )
  if (found === 'several') return { errorCode: '02' }
  return found === undefined ? { hoTen: null, maHo: null, trangThai: '0' } : describe(found)
}

function describe(entry: Entry): FindHouseholdMemberAnswer {
  const { insured, person } = entry
  return {
    maSo: insured.insuranceNumber,
    hoTen: entry.name,
    ...writeEntry(entry),
    maHo: person.householdId,
    diaChi: insured.address ?? person.residence.detail,
    trangThai: '1',
  }
}
