import type { World } from '@lienthong/mock-core'
import { readWirePartialDate } from '@lienthong/sdk-core'
import type { RegistrationError } from '../../contract/index.ts'
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

/** Of some people only the year is known: what both sides know must agree. */
function bornAnotherDay({ people }: World, number: string | undefined, told: string | undefined): RegistrationError[] {
  const known = people.find(number ?? '')?.birthDate
  const birthDate = told && readWirePartialDate(told, '.')
  if (known === undefined || !birthDate) return []
  const shared = Math.min(known.length, birthDate.length)
  if (known.slice(0, shared) === birthDate.slice(0, shared)) return []
  return [verify('nktNgaySinh', 'Ngày sinh không khớp với CSDLQG về dân cư')]
}
