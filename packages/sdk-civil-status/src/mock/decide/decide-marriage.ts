import type { Person, World } from '@lienthong/mock-core'
import { readWireDate, readWirePartialDate, type PlainDate } from '@lienthong/sdk-core'
import type { RegistrationError } from '../../contract/index.ts'
import { isMarriedInBook } from '../enter/marriage-in-book.ts'
import type { MarriageSubmission } from '../submissions.ts'
import { unlessWrong, unverified, verify, type Decision } from './decision.ts'

/**
 * Youngest ages in full years: 20 for the husband, 18 for the wife. Written down a second time on purpose: the mock must not
 * share a mistake with the client.
 */
const ages = { chong: 20, vo: 18 } as const

/**
 * Decides about a marriage: under age it is refused, and whoever may be married has to be looked into. `undefined` where a book
 * of marriages and the population database contradict each other: an officer has to ask the other office first. Pure.
 */
export function decideMarriage(world: World, { data, receivedOn }: MarriageSubmission): Decision | undefined {
  // What is registered anew counts from the day it was made.
  const since = readWireDate(data.ngayXacLapQuanHeHonNhan ?? '', 'dd.MM.yyyy')
  const young = (['chong', 'vo'] as const).filter(
    (side) => ageOn(data[`${side}NgaySinh`], since ?? receivedOn) < ages[side],
  )
  if (young.length > 0) {
    const errors = young.map((side) => verify(`${side}NgaySinh`, 'Chưa đủ tuổi kết hôn'))
    return { state: 6, errors, note: 'Chưa đủ tuổi kết hôn theo quy định' }
  }
  const errors = [
    ...unverified(world, { number: data.chongSoDDCN, name: data.chongHoTen, field: 'chongSoDDCN' }),
    ...unverified(world, { number: data.voSoDDCN, name: data.voHoTen, field: 'voSoDDCN' }),
    ...notFree(world, data.chongSoDDCN, 'chongLoaiTinhTrangHonNhan'),
    ...notFree(world, data.voSoDDCN, 'voLoaiTinhTrangHonNhan'),
  ]
  const parties = [data.chongSoDDCN, data.voSoDDCN].flatMap((number) => world.people.find(number ?? '') ?? [])
  const isContradicted = parties.some((person) => isMarriedInBook(world, person))
  return errors.length === 0 && isContradicted ? undefined : unlessWrong(world, errors)
}

function notFree(world: World, number: string | undefined, field: string): RegistrationError[] {
  const person = world.people.find(number ?? '')
  if (person === undefined) return []
  if (person.diedOn !== undefined) return [verify(field, 'Công dân đã chết theo CSDLQG về dân cư')]
  return isMarried(world, person) ? [verify(field, 'Công dân đang có vợ hoặc chồng theo CSDL hộ tịch')] : []
}

/** Whoever has lost husband or wife is free again. */
function isMarried({ people }: World, { maritalStatus, spouseId }: Person): boolean {
  if (maritalStatus !== undefined) return maritalStatus === 'married'
  return spouseId !== undefined && people.find(spouseId)?.diedOn === undefined
}

/** Full years on a day; of whom only the year is known counts as born on its first day. */
function ageOn(wireBirthDate: string, on: PlainDate): number {
  const born = `${readWirePartialDate(wireBirthDate, '.') ?? ''}-01-01`.slice(0, 10)
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}
