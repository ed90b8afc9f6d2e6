import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { Instant, PlainDate } from '@lienthong/sdk-core'
import type {
  CaseContent,
  CasePayment,
  CaseStatusCode,
  CaseSystemCode,
  SubmitCaseRequest,
} from '../../contract/index.ts'

/** A question that was asked. */
export interface KeptQuestion {
  readonly number: number
  readonly until: Instant
  readonly items: readonly string[]
  readonly note?: string
  /** When it was answered. */
  answeredAt?: Instant
}

/** Why a dossier was refused. */
export interface KeptRefusal {
  readonly code: string
  readonly form?: string
  readonly note?: string
}

/** A paper that was issued. */
export interface KeptPaper {
  readonly code?: string
  readonly form?: string
  readonly number: string
  readonly issuedOn: PlainDate
}

/** One dossier as its system keeps it. */
export interface KeptCase {
  readonly request: SubmitCaseRequest
  /** The form, as the last supplement left it. */
  content: CaseContent
  status: CaseStatusCode
  since: Instant
  receivedAt?: Instant
  readonly dueAt: Instant
  readonly questions: KeptQuestion[]
  /** What the supplements brought, by question. */
  readonly supplements: { readonly question: number; readonly papers: readonly string[] }[]
  /** What is asked for. 0 when nothing is. */
  feeVnd: number
  payment?: CasePayment
  refusal?: KeptRefusal
  /** What ended it. */
  papers: KeptPaper[]
  /** What the system tells beside papers. */
  data?: Readonly<Record<string, unknown>>
  /** How many notices were sent of it. */
  notices: number
}

const cases: Slice<Record<string, KeptCase>> = { key: 'line-of-business', initial: () => ({}) }

const keyOf = (system: CaseSystemCode, code: string): string => `${system} ${code}`

/** A dossier of a system; `undefined` when there is none of that code. */
export function findCase(world: World, system: CaseSystemCode, code: string): KeptCase | undefined {
  return own(world.slice(cases), keyOf(system, code))
}

/** All dossiers of that code, whichever system has them. */
export function casesOf(world: World, code: string): KeptCase[] {
  return Object.values(world.slice(cases)).filter(({ request }) => request.maHoSo === code)
}

/** Keeps a new dossier. */
export function keepCase(world: World, kept: KeptCase): KeptCase {
  put(world.slice(cases), keyOf(kept.request.heThong, kept.request.maHoSo), kept)
  return kept
}
