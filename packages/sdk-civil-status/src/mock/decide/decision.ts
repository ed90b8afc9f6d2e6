import type { World } from '@lienthong/mock-core'
import { addWorkingDays, dayOf, identityKey, InputError, instantOf, type Instant } from '@lienthong/sdk-core'
import type { RegistrationError } from '../../contract/index.ts'

/** What an officer decides about a dossier. */
export type Decision =
  | {
      readonly state: 4
      /** Why a birth is registered without its number. Absent: with it. */
      readonly withoutNumber?: readonly RegistrationError[]
      /** The number comes so many days later; absent with `withoutNumber`: only an officer can help. */
      readonly numberAfterDays?: number
      /** The case stands in the book already, entered by hand: it is linked, not registered a second time. */
      readonly linked?: true
    }
  | {
      readonly state: 2
      readonly errors: readonly RegistrationError[]
      readonly until: Instant
      readonly note?: string
    }
  | { readonly state: 6; readonly errors?: readonly RegistrationError[]; readonly note?: string }

const dayMs = 24 * 60 * 60_000

/** Registers when there is nothing to correct, and asks for a supplement otherwise. */
export function unlessWrong(world: World, errors: readonly RegistrationError[]): Decision {
  return errors.length === 0 ? { state: 4 } : askFor(world, errors)
}

/** Asks for a supplement. */
export function askFor(world: World, errors: readonly RegistrationError[], note?: string): Decision {
  return { state: 2, errors, until: supplementDeadline(world.clock.instant()), ...(note !== undefined && { note }) }
}

/** Seven working days on, at the same time of day. */
function supplementDeadline(from: Instant): Instant {
  try {
    return `${addWorkingDays(dayOf(from), 7)}${from.slice(10)}` as Instant
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    // The clock of the world goes further than the calendar of holidays: seven working days hold one weekend at least.
    return instantOf(Date.parse(from) + 9 * dayMs)
  }
}

/** Something to verify, unless the population database knows somebody by this number and name. Without a number nobody can. */
export function unverified(
  world: World,
  { number, name, field }: { number: string | undefined; name: string | undefined; field: string },
): RegistrationError[] {
  if (!number) return []
  const person = world.people.find(number)
  if (person === undefined) return [verify(field, 'Không tìm thấy công dân trong CSDLQG về dân cư')]
  if (!name || identityKey(person.name) === identityKey(name)) return []
  return [verify(field, 'Họ tên không khớp với số định danh trong CSDLQG về dân cư')]
}

/** An error of the class "to be verified". */
export function verify(truong: string, moTa: string): RegistrationError {
  return { maLoi: 'CAN_XAC_MINH', truong, moTa }
}
