import type { World } from '@lienthong/mock-core'
import { identityKey, readWirePartialDate } from '@lienthong/sdk-core'
import type { DeathData, RegistrationError } from '../../contract/index.ts'
import { differsFromDeathPaper } from '../e-papers.ts'
import { numberOfTheDead, standingDeathOf } from '../enter/enter-death.ts'
import type { DeathSubmission } from '../submissions.ts'
import { unlessWrong, unverified, verify, type Decision } from './decision.ts'

/**
 * Decides about a death by what the population database and the book of deaths know. Pure: it changes nothing. Somebody who
 * is dead in the population database without an entry in a book is registered.
 */
export function decideDeath(world: World, { data }: DeathSubmission): Decision {
  const number = numberOfTheDead(data)
  const field = 'nktSoGiayToTuyThan'
  return unlessWrong(world, [
    ...unverified(world, { number, name: data.nktHoTen, field }),
    ...bornAnotherDay(world, number, data.nktNgaySinh),
    ...maybeNamesake(world, number, data),
    ...differsFromDeathPaper(world, data),
    ...inBook(world, number, field),
  ])
}

function inBook(world: World, number: string | undefined, truong: string): RegistrationError[] {
  const act = standingDeathOf(world, number)
  if (act === undefined) return []
  const moTa = `Việc chết đã được đăng ký: số ${act.number}, quyển ${act.book}`
  return [{ maLoi: 'DA_DANG_KY', truong, moTa }]
}

/**
 * Where somebody else who lives bears the same name and may be born on the same day, the last residence has to be that of the
 * person: a number taken from the wrong paper would otherwise make the other one dead.
 */
function maybeNamesake({ people }: World, number: string | undefined, data: DeathData): RegistrationError[] {
  const person = people.find(number ?? '')
  if (person === undefined || person.residence.communeCode === data.nktNoiCuTru.maXa) return []
  const hasNamesake = people
    .list()
    .some(
      (other) =>
        other.personalId !== person.personalId &&
        other.diedOn === undefined &&
        identityKey(other.name) === identityKey(person.name) &&
        agree(other.birthDate, person.birthDate),
    )
  const moTa = 'Có công dân khác trùng họ tên, ngày sinh; nơi cư trú cuối cùng không khớp với CSDLQG về dân cư'
  return hasNamesake ? [verify('nktNoiCuTru', moTa)] : []
}

/** Of some people only the year is known: what both sides know must agree. */
function bornAnotherDay({ people }: World, number: string | undefined, told: string | undefined): RegistrationError[] {
  const known = people.find(number ?? '')?.birthDate
  const birthDate = told && readWirePartialDate(told, '.')
  if (known === undefined || !birthDate) return []
  if (agree(known, birthDate)) return []
  return [verify('nktNgaySinh', 'Ngày sinh không khớp với CSDLQG về dân cư')]
}

function agree(one: string, other: string): boolean {
  const shared = Math.min(one.length, other.length)
  return one.slice(0, shared) === other.slice(0, shared)
}
