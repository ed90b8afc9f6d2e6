import type { World } from '@lienthong/mock-core'
import { addWorkingDays, dayOf, InputError, instantOf, readWireDate, type Instant } from '@lienthong/sdk-core'
import type { BirthData, RegistrationError } from '../contract/index.ts'
import type { Submission } from './submissions.ts'

/** What an officer decides about a birth. */
export type Decision =
  { readonly state: 4 } | { readonly state: 2; readonly errors: readonly RegistrationError[]; readonly until: Instant }

const dayMs = 24 * 60 * 60_000

/**
 * Decides about a birth by what the population database knows. Pure: it changes nothing.
 *
 * @source guidance letter CV 3160/BTP-CNTT (2021) for the cases; the duplicate key is not public and assumed
 */
export function decideBirth(world: World, { data }: Submission): Decision {
  const errors = [...unknownParents(world, data), ...suspectedDuplicate(world, data)]
  if (errors.length === 0) return { state: 4 }
  return { state: 2, errors, until: supplementDeadline(world.clock.instant()) }
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

function unknownParents(world: World, data: BirthData): RegistrationError[] {
  return (['meSoDDCN', 'chaSoDDCN'] as const).flatMap((truong) => {
    const number = data[truong]
    if (!number || world.people.find(number)) return []
    return [{ maLoi: 'CAN_XAC_MINH' as const, truong, moTa: 'Không tìm thấy công dân trong CSDLQG về dân cư' }]
  })
}

function suspectedDuplicate(world: World, data: BirthData): RegistrationError[] {
  const birthDate = readWireDate(data.nksNgaySinh, 'dd.MM.yyyy')
  if (birthDate === undefined || !data.meSoDDCN) return []
  const sex = data.nksGioiTinh === '1' ? 'male' : 'female'
  const known = world.people.findSame({ name: data.nksHoTen, sex, birthDate, motherId: data.meSoDDCN })
  if (known === undefined) return []
  const moTa = 'Nghi trùng thông tin công dân đã cấp số'
  return [{ maLoi: 'NGHI_TRUNG', truong: 'nksHoTen', moTa, soDinhDanhTrung: known.personalId }]
}
