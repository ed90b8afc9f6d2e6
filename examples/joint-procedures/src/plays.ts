import type { ProcessSummary } from '@lienthong/dossier-engine'
import type { MockAdmin } from '@lienthong/mock-server'
import type { Desk, Filed } from './desk.ts'
import type { Seen } from './mock-view.ts'
import type { WorkerProcess } from './worker-process.ts'

/** With what a play is staged. */
export interface Stage {
  readonly admin: MockAdmin
  readonly desk: Desk
  readonly worker: WorkerProcess
}

/** Somebody does something when a dossier has come so far: a citizen supplements, an officer corrects. */
export interface Cue {
  /** Whether it is time. Each cue of a play is given once, in order. */
  when(status: ProcessSummary): boolean
  act(stage: Stage): Promise<unknown>
}

/** What the systems must hold of a dossier in the end. Absent is not counted. */
export interface Holdings {
  /** Entries in the book of births or deaths. */
  readonly entries: number
  /** Children that came into the world by it. */
  readonly people?: number
  /** Health-insurance cards in use of that child, or of the deceased. */
  readonly cards?: number
  /** How often the police decided on its residence part. */
  readonly residences?: number
  /** How often the joint-service software was told that the result is handed over. */
  readonly returns?: number
  /** How often the national portal was told so. */
  readonly results?: number
}

/** One dossier on its way, with what befalls it. */
export interface Play {
  readonly filed: Filed
  readonly holds: Holdings
  readonly cues?: readonly Cue[]
  /** Absent for a dossier of the good kind. */
  readonly case?: {
    readonly name: CaseName
    /** The word for what should come of it. */
    readonly expected: string
    /** The word for what came of it, by what systems and process say; what is not as expected has another one. */
    outcome(seen: Seen): string
  }
}

/** One of the eighteen failures of the joint procedures. */
export type CaseName = `C${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18}`

/** A birth that ends with entry, child, card and residence. */
export const wholeBirth: Holdings = { entries: 1, people: 1, cards: 1, residences: 1, returns: 1, results: 1 }

/** A death that ends with an entry, without residence and without a card in use. */
export const wholeDeath: Holdings = { entries: 1, cards: 0, residences: 1, returns: 1, results: 1 }

/** A birth that is never registered. */
export const nothing: Holdings = { entries: 0, people: 0, cards: 0, residences: 0, returns: 0, results: 0 }
