import type { CastRow, World } from '@lienthong/mock-core'
import type { Instant, PartialDate } from '@lienthong/sdk-core'
import type { CasePayment, CaseSystemCode } from '../../../contract/index.ts'

/** A dossier as its system looks at it. */
export interface LookedAt {
  readonly code: string
  readonly system: CaseSystemCode
  /** Slug of the service. */
  readonly service: string
  /** The form, with what the last supplement changed. A stranger wrote it: read it with a schema, assume nothing. */
  readonly content: unknown
  /** Ids of the papers that were handed in so far. */
  readonly papers: readonly string[]
  /** The payment it came with, or that was told since. */
  readonly payment?: CasePayment
  /** The moment it is judged for: now, or when something was paid. */
  readonly at: Instant
}

/** What a system finds of a dossier. What is absent is as the policy says. */
export interface Story {
  /**
   * `turn-away` refuses before it is received (3), `refuse` afterwards (8), `wait` is silence until an officer acts. `supplement`
   * asks for `items`, and again until the papers have all of them or the story has changed with the form.
   */
  readonly decision?: 'complete' | 'supplement' | 'refuse' | 'turn-away' | 'wait'
  /** Of a refusal. */
  readonly reasonCode?: string
  readonly paperForm?: string
  /** Of a supplement: ids of papers, as the service names them. */
  readonly items?: readonly string[]
  /** What the officer writes, of a refusal or a supplement. Vietnamese, without personal data. */
  readonly note?: string
  /** Asked for before it is received. It may grow while nobody pays. */
  readonly feeVnd?: number
  readonly limitWorkingDays?: number
  /** Decided as soon as it is received, whatever the pace of the office. */
  readonly atOnce?: boolean
  /** Nothing is decided before: an appointment, or somebody who is asked by letter. */
  readonly heldUntil?: Instant
  /** The same in working days after it was received. */
  readonly heldWorkingDays?: number
  /** Papers that end it. Absent: one, of which the system's own result code is told. */
  readonly issues?: readonly { readonly code?: string; readonly form?: string }[]
  /** What the system tells beside papers, while it works already. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** Somebody of whom a system has a story. */
export interface StoryRow extends CastRow {
  readonly story: Story | ((dossier: LookedAt, world: World) => Story)
}

/** What one system knows. One file each; systems that know nothing have none. */
export interface Sheet {
  /** Told of when a dossier of the system has the personal number of somebody anywhere in its form. */
  readonly rows?: readonly StoryRow[]
  /** Looks at the form and at the world, and changes nothing. What a row tells goes before it, field by field. */
  readonly rule?: (dossier: LookedAt, world: World) => Story
  /** Listens to what happens elsewhere, once for each world. */
  readonly install?: (world: World) => void
  /** Enters what its registers hold in a new world. The people exist already. */
  readonly seed?: (world: World) => void
}

/** A birth date in a row. */
export const born = (date: string): PartialDate => date as PartialDate
