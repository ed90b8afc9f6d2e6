import type { Instant } from '@lienthong/sdk-core'
import type { OutgoingAnswer } from '../world/outgoing-call.ts'

/** One attempt at telling, and what came of it. */
export interface NoticeAttempt {
  readonly at: Instant
  readonly outcome: 'taken' | 'refused' | 'no-answer' | 'not-this-machine'
  /** HTTP status of the answer. */
  readonly status?: number
  /** The code inside the answer, where the contract has one. */
  readonly wireCode?: string
}

/** A notice that a mock sends by itself, from the moment there is something to tell. JSON only. */
export interface KeptNotice<Data> {
  readonly number: number
  /** What it is about: the code of a dossier, the reference of a payment. */
  readonly about: string
  readonly data: Data
  /** `not-sent`: nobody had registered an address. `given-up`: it was not taken, however often it was sent. */
  state: 'open' | 'taken' | 'given-up' | 'not-sent'
  /** The moment of the world it waits for, in epoch milliseconds; absent, it may go. */
  notBeforeMs?: number
  /** It lets the next one about the same go first. */
  waitsToBeOvertaken?: true
  /** How often it has to be taken; 2 for one that is sent twice. */
  copies: number
  readonly attempts: NoticeAttempt[]
}

/** An HTTP answer, where there was one. */
export type NoticeAnswer = Exclude<OutgoingAnswer, { readonly failed: string }>

/** What an answer says of the notice. */
export interface NoticeReading {
  readonly taken: boolean
  readonly wireCode?: string
}

/** What came of an attempt. Absent `read` means that HTTP 200 takes a notice. */
export function attemptOf(
  at: Instant,
  answer: OutgoingAnswer,
  read: (answer: NoticeAnswer) => NoticeReading = ({ status }) => ({ taken: status === 200 }),
): NoticeAttempt {
  if ('failed' in answer) return { at, outcome: answer.failed }
  const { taken, wireCode } = read(answer)
  const outcome = taken ? 'taken' : 'refused'
  return { at, outcome, status: answer.status, ...(wireCode !== undefined && { wireCode: wireCode.slice(0, 20) }) }
}
