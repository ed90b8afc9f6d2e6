import type { Condition } from '../form/condition.ts'
import type { Channel } from './service-version.ts'
import type { Stated } from './known.ts'
import type { Words } from './words.ts'

/** One price of a charge; the first row that fits holds. */
export interface FeeRow {
  /** Whole đồng. */
  readonly amount: Stated<number>
  /** Filed that way only. Default every channel. */
  readonly channel?: Channel
  readonly when?: Condition
  /** First day of the dossiers it holds for. */
  readonly since?: string
  /** Last day. */
  readonly until?: string
  /** Path of a number or a list in the form: the price is multiplied by it. Absent in the form: by 0. */
  readonly times?: string
}

/** Something that is paid for, as the certificate or each copy of it. */
export interface Charge extends Words {
  readonly id: string
  /** Charged only then. Default always. */
  readonly when?: Condition
  /** Where none fits, the price is not known. */
  readonly rows: readonly FeeRow[]
}

/** What a service costs: nothing, a list of charges, or a sum worked out elsewhere. */
export type FeeRule =
  | { readonly kind: 'free'; readonly basis: Stated<true> }
  | { readonly kind: 'charges'; readonly charges: readonly Charge[] }
  | { readonly kind: 'quoted'; readonly by: string; readonly quote: FeeQuoter }
  | { readonly kind: 'unknown'; readonly unknownVi: string; readonly unknownEn: string; readonly raw?: string }

/** Works out a sum from a checked form, or says that it cannot be known without asking a system. */
export type FeeQuoter = (form: never, context: { readonly at: string }) => Stated<number>
