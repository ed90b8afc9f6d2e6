import type { ProcedureQuestionTolerant, ProcedureRefusalTolerant } from '../../../contract/index.ts'
import type { Instant } from '@lienthong/sdk-core'
import { readTime } from './read-answer.ts'

const reasons = {
  LD01: 'wrong-agency',
  LD02: 'home-not-lawful',
  LD03: 'consent-refused',
  LD04: 'home-too-small',
  LD05: 'household-elsewhere',
  LD06: 'person-is-alive',
  LD07: 'leave-forbidden',
  LD08: 'old-number-of-another',
  LD09: 'old-number-unknown',
  LD10: 'supplement-overdue',
  LD11: 'overtaken',
} as const

/** Why an officer refused a dossier. */
export type ProcedureRefusalReason = (typeof reasons)[keyof typeof reasons]

/** The no of an officer: a paper for the citizen, and no error of the call. */
export interface ProcedureRefusal {
  /** Form of the paper: `CT06` of residence, `CC03` of an old number. */
  readonly form: string
  /** Absent for a reason nobody knows yet. */
  readonly reason?: ProcedureRefusalReason
  /** The reason as it stood on the wire. */
  readonly reasonCode: string
  /** The office's own words. May hold personal data: show it to the citizen, keep it out of logs. */
  readonly description?: string
}

const items = {
  BS01: 'owner-consent',
  BS02: 'head-consent',
  BS03: 'parent-consent',
  BS04: 'home',
  BS05: 'kinship',
  BS06: 'rental-contract',
  BS07: 'floor-space',
  BS08: 'facility-confirmation',
  BS09: 'supervisor-approval',
} as const

/** What the police may ask for; also the kind of the paper that answers it. */
export type ProcedureQuestionItem = (typeof items)[keyof typeof items]

/** What the police asks for, and until when. */
export interface ProcedureQuestion {
  /** 1 for the first; `supplementDossier` says which question it answers. */
  readonly number: number
  readonly until: Instant
  readonly items: readonly {
    /** Absent for something nobody knows yet: read the description. */
    readonly item?: ProcedureQuestionItem
    readonly itemCode: string
    readonly description?: string
  }[]
}

/** Reads a refusal. */
export function readRefusal({ mauPhieu, maLyDo, moTa }: ProcedureRefusalTolerant): ProcedureRefusal {
  const reason = known(reasons, maLyDo)
  return { form: mauPhieu, ...(reason && { reason }), reasonCode: maLyDo, ...(moTa && { description: moTa }) }
}

/** Reads a question. */
export function readQuestion({ lan, hanBoSung, noiDung }: ProcedureQuestionTolerant): ProcedureQuestion {
  return {
    number: lan,
    until: readTime(hanBoSung),
    items: noiDung.map(({ maNoiDung, moTa }) => {
      const item = known(items, maNoiDung)
      return { ...(item && { item }), itemCode: maNoiDung, ...(moTa && { description: moTa }) }
    }),
  }
}

function known<T>(list: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(list, code) ? list[code] : undefined
}
