import type { World } from '@lienthong/mock-core'
import { readWireDate, type PlainDate } from '@lienthong/sdk-core'
import type { RegistrationError } from '../../contract/index.ts'
import { differsFromBirthPaper } from '../e-papers.ts'
import { pendingTwinOf } from '../enter/pending-numbers.ts'
import { policy, type CivilStatusPolicy } from '../policy.ts'
import type { BirthSubmission } from '../submissions.ts'
import { askFor, unlessWrong, unverified, verify, type Decision } from './decision.ts'

/**
 * Decides about a birth by what the population database knows, and by what it is made to say. Pure: it changes nothing.
 *
 * @source guidance letter CV 3160/BTP-CNTT (2021) for the cases; the duplicate key is not public and assumed
 */
export function decideBirth(world: World, submission: BirthSubmission): Decision {
  const { data, code } = submission
  const errors = [
    ...unverified(world, { number: data.meSoDDCN, name: data.meHoTen, field: 'meSoDDCN' }),
    ...unverified(world, { number: data.chaSoDDCN, name: data.chaHoTen, field: 'chaSoDDCN' }),
    ...differsFromBirthPaper(world, data),
  ]
  if (!confirmed(submission)) errors.push(...duplicate(world, submission))
  if (errors.length > 0) return unlessWrong(world, errors)
  return byPolicy(world, submission, policy.of(world, code))
}

function confirmed({ multipleBirthConfirmed, data }: BirthSubmission): boolean {
  return multipleBirthConfirmed === true || data.xacNhanSinhDoi === '1'
}

/** The number of a child who is registered: same mother, day, sex and name. */
function knownAs(world: World, { data }: BirthSubmission): string | undefined {
  const birthDate = readWireDate(data.nksNgaySinh, 'dd.MM.yyyy') as PlainDate
  if (!data.meSoDDCN) return undefined
  const sex = data.nksGioiTinh === '1' ? 'male' : 'female'
  return world.people.findSame({ name: data.nksHoTen, sex, birthDate, motherId: data.meSoDDCN })?.personalId
}

function duplicate(world: World, submission: BirthSubmission): RegistrationError[] {
  const same = knownAs(world, submission)
  if (same !== undefined) return [suspected(same)]
  return pendingTwinOf(world, submission) === undefined ? [] : [suspected()]
}

function suspected(soDinhDanhTrung?: string): RegistrationError {
  const moTa = 'Nghi trùng thông tin công dân đã cấp số'
  return { maLoi: 'NGHI_TRUNG', truong: 'nksHoTen', moTa, ...(soDinhDanhTrung && { soDinhDanhTrung }) }
}

function byPolicy(world: World, submission: BirthSubmission, rules: CivilStatusPolicy): Decision {
  if (rules.personalNumber === 'issued') return { state: 4 }
  if (rules.personalNumber === 'pending') {
    const moTa = 'Đã gửi yêu cầu, chờ Bộ Công an cấp số định danh cá nhân'
    const withoutNumber = [{ maLoi: 'CHO_CAP' as const, truong: null, moTa }]
    const { numberAfterDays } = rules
    return { state: 4, withoutNumber, ...(numberAfterDays !== 'never' && { numberAfterDays }) }
  }
  const trouble = troubleOf(world, submission, rules)
  if (trouble === undefined) return { state: 4 }
  return rules.certificateWithoutNumber ? { state: 4, withoutNumber: [trouble] } : askFor(world, [trouble])
}

/** What the population database is made to say. A suspicion lasts until it is cleared up, wrong data until it is sent again. */
function troubleOf(
  world: World,
  submission: BirthSubmission,
  { personalNumber, existingPersonalId, dataErrorField, dataErrorText }: CivilStatusPolicy,
): RegistrationError | undefined {
  const existing = existingPersonalId ?? youngestChildOf(world, submission.data.meSoDDCN)
  if (personalNumber === 'suspected-duplicate') return confirmed(submission) ? undefined : suspected(existing)
  if (submission.attempt > 1) return undefined
  if (personalNumber === 'data-error') return { maLoi: 'LOI_DU_LIEU', truong: dataErrorField, moTa: dataErrorText }
  if (personalNumber === 'needs-verification') return verify('nksNgaySinh', 'Thông tin cần xác minh')
  const moTa = 'Công dân đã được cấp số định danh; đề nghị gán số định danh cá nhân'
  return { maLoi: 'GAN_THU_CONG', truong: null, moTa, ...(existing && { soDinhDanhTrung: existing }) }
}

function youngestChildOf({ people }: World, motherId: string | undefined): string | undefined {
  if (!motherId) return undefined
  return people
    .list()
    .filter((person) => person.motherId === motherId)
    .toSorted((one, other) => (one.birthDate < other.birthDate ? 1 : -1))[0]?.personalId
}
