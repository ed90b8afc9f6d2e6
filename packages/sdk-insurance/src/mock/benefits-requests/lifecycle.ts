import type { World } from '@lienthong/mock-core'
import {
  addWorkingDays,
  dayOf,
  dueDate,
  InputError,
  instantOf,
  type Instant,
  type PlainDate,
} from '@lienthong/sdk-core'
import { ensureCard, cardInUse, missingForCard } from './decide-child-card.ts'
import { grantFor, missingForGrant, paidElsewhere } from './decide-funeral-grant.ts'
import { installGrants, payerOf } from './grants.ts'
import { policy } from './policy.ts'
import { findRequest, keepRequest, moveRequest, type BenefitRequest } from './requests.ts'

const hour = 60 * 60_000
const dayMs = 24 * hour
const decideTask = 'insurance-benefits:decide'

/** Working days the law gives, and how long the mock takes on the virtual clock. */
const limits = {
  'child-card': { workingDays: 2, decideAfterMs: 2 * hour },
  'funeral-grant': { workingDays: 8, decideAfterMs: 24 * hour },
} as const
const supplementWorkingDays = 7

/** Says what the officer does when time passes. */
export function installLifecycle(world: World): void {
  installGrants(world)
  world.onTask<string>(decideTask, (code) => {
    const request = findRequest(world, code)
    if (request?.state === 'received') decide(world, request)
  })
}

/** Takes a request in, new or supplemented. A child who has a card is given it at once. */
export function receive(world: World, code: string, question: BenefitRequest['question']): BenefitRequest {
  const { workingDays, decideAfterMs } = limits[question.kind]
  const receivedAt = world.clock.instant()
  const request = keepRequest(world, {
    code,
    question,
    state: 'received',
    receivedAt,
    dueAt: due(receivedAt, workingDays),
  })
  const card = question.kind === 'child-card' ? cardInUse(world, question.personalId) : undefined
  if (card !== undefined)
    return moveRequest(world, request, { state: 'completed', card: { cardNumber: card.cardNumber, existed: true } })
  world.schedule(decideTask, decideAfterMs, code)
  return request
}

/** Refuses a request, whatever the facts say. */
export function refuseByHand(world: World, request: BenefitRequest): void {
  // The list of reasons has none for this: the field that an officer doubts most often stands for it.
  const ma = request.question.kind === 'child-card' ? 'SAI_NOI_KCB' : 'KHAC_NGAY_CHET'
  moveRequest(world, request, { state: 'refused', reasons: [{ ma, noiDung: 'Hồ sơ không đủ điều kiện hưởng' }] })
}

/** Asks for a supplement of what is missing or wrong; of the facility, when nothing is. */
export function askByHand(world: World, request: BenefitRequest): void {
  const { question } = request
  const missing = question.kind === 'child-card' ? missingForCard(world, question) : missingForGrant(world, question)
  const ma = question.kind === 'child-card' ? 'SAI_NOI_KCB' : 'THIEU_TAI_KHOAN'
  const reasons = missing.length > 0 ? missing : [{ ma, noiDung: 'Đề nghị bổ sung hồ sơ' } as const]
  moveRequest(world, request, { state: 'supplement', reasons, until: supplementUntil(world.clock.instant()) })
}

/** Gives what a request asks for, whatever is missing in it. */
export function completeByHand(world: World, request: BenefitRequest): void {
  const { question } = request
  if (question.kind === 'child-card') completeCard(world, request, question.personalId, question.facilityCode)
  else payGrant(world, request, question.personalId)
}

function decide(world: World, request: BenefitRequest): void {
  const { decision } = policy.of(world, request.code)
  if (decision === 'wait') return
  if (decision === 'refuse') return refuseByHand(world, request)
  const { question } = request
  const { kind, personalId } = question
  const paid = kind === 'funeral-grant' && payerOf(world, personalId, request.code) !== undefined
  const reasons = kind === 'child-card' ? missingForCard(world, question) : missingForGrant(world, question)
  if (paid) moveRequest(world, request, { state: 'refused', reasons: [paidElsewhere] })
  // The card may have come from the registration of the birth meanwhile; then nothing is missing any more.
  else if (reasons.length > 0 && !(kind === 'child-card' && cardInUse(world, personalId)))
    moveRequest(world, request, { state: 'supplement', reasons, until: supplementUntil(world.clock.instant()) })
  else if (kind === 'child-card') completeCard(world, request, personalId, question.facilityCode)
  else payGrant(world, request, personalId)
}

function completeCard(
  world: World,
  request: BenefitRequest,
  personalId: string,
  facilityCode: string | undefined,
): void {
  const existed = cardInUse(world, personalId) !== undefined
  const card = ensureCard(world, personalId, facilityCode)
  if (card === undefined) return
  moveRequest(world, request, { state: 'completed', card: { cardNumber: card.cardNumber, existed } })
  world.noteDossier(request.code, () => ({ insuranceCard: card.cardNumber }))
}

function payGrant(world: World, request: BenefitRequest, personalId: string): void {
  const diedOn = world.people.find(personalId)?.diedOn
  if (diedOn === undefined) return
  const { amountVnd, levelVnd } = grantFor(diedOn)
  const paidOn = world.clock.instant().slice(0, 10) as PlainDate
  moveRequest(world, request, { state: 'completed', grant: { amountVnd, levelVnd, paidOn } })
  world.emit('funeral-grant-paid', { personalId, payer: 'social-insurance', amountVnd })
}

function due(receivedAt: Instant, limitWorkingDays: number): Instant {
  return withinCalendar(
    () => dueDate({ receivedAt, limitWorkingDays }).dueAt,
    () => instantOf(Date.parse(receivedAt) + (limitWorkingDays + 4) * dayMs),
  )
}

function supplementUntil(from: Instant): Instant {
  return withinCalendar(
    () => `${addWorkingDays(dayOf(from), supplementWorkingDays)}T17:00:00+07:00` as Instant,
    () => instantOf(Date.parse(from) + (supplementWorkingDays + 4) * dayMs),
  )
}

/** The clock of the world goes further than the calendar of holidays: so many working days hold two weekends. */
function withinCalendar(count: () => Instant, otherwise: () => Instant): Instant {
  try {
    return count()
  } catch (error) {
    if (error instanceof InputError) return otherwise()
    throw error
  }
}
