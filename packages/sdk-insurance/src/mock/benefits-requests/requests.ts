import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { Instant, PlainDate } from '@lienthong/sdk-core'
import type { BenefitReason } from '../../contract/index.ts'

/** Which state may follow which: received, supplement asked for, completed, refused. The last two are the end. */
export const nextStates = {
  received: ['supplement', 'completed', 'refused'],
  supplement: ['received'],
  completed: [],
  refused: [],
} as const

/** What a request asks for a child. */
export interface ChildQuestion {
  readonly kind: 'child-card'
  readonly personalId: string
  readonly motherId: string
  readonly certificate: string
  readonly facilityCode?: string | undefined
}

/** What a request asks for somebody who died. */
export interface FuneralQuestion {
  readonly kind: 'funeral-grant'
  readonly personalId: string
  /** As the request has it; `undefined` when there is no such day. */
  readonly diedOn?: PlainDate | undefined
  readonly beneficiaryId: string
  readonly beneficiaryName: string
  readonly relative: boolean
  readonly toAccount: boolean
  readonly account?: string | undefined
  readonly invoice?: string | undefined
}

/** One request as Social Security keeps it. */
export interface BenefitRequest {
  readonly code: string
  readonly question: ChildQuestion | FuneralQuestion
  readonly state: keyof typeof nextStates
  readonly receivedAt: Instant
  readonly dueAt: Instant
  readonly until?: Instant
  readonly reasons?: readonly BenefitReason[]
  readonly card?: { readonly cardNumber: string; readonly existed: boolean }
  readonly grant?: { readonly amountVnd: number; readonly levelVnd: number; readonly paidOn: PlainDate }
}

const requests: Slice<Record<string, BenefitRequest>> = { key: 'insurance-benefits', initial: () => ({}) }

/** A request; `undefined` when there is none of that code. */
export function findRequest(world: World, code: string): BenefitRequest | undefined {
  return own(world.slice(requests), code)
}

/** All requests, in the order they came. */
export function listRequests(world: World): BenefitRequest[] {
  return Object.values(world.slice(requests))
}

/** Keeps a new request, or one whose supplement came. */
export function keepRequest(world: World, request: BenefitRequest): BenefitRequest {
  put(world.slice(requests), request.code, request)
  return request
}

/** Moves a request on; what the table does not allow is left as it is. */
export function moveRequest(
  world: World,
  request: BenefitRequest,
  change: Partial<BenefitRequest> & Pick<BenefitRequest, 'state'>,
): BenefitRequest {
  const allowed = nextStates[request.state] as readonly string[]
  return allowed.includes(change.state) ? keepRequest(world, { ...request, ...change }) : request
}
