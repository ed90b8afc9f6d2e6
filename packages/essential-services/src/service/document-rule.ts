import type { Condition } from '../form/condition.ts'
import type { Finding } from './findings.ts'
import type { Stated } from './known.ts'
import type { Words } from './words.ts'

/** A paper of a service: who must hand it in, and which register makes that needless. */
export interface DocumentRule extends Words {
  /** Short name, unique in the service, as `rental-contract`. */
  readonly id: string
  /** Asked for only then. Default always. */
  readonly when?: Condition
  /** Number of the official form, as `CT01`. */
  readonly paperForm?: string
  /** What is handed in. */
  readonly copy: 'e-form' | 'original' | 'copy' | 'electronic'
  /** It may be left out without an answer. */
  readonly optional?: boolean
  /** A look-up that answers `found` stands in for the paper. */
  readonly replacedBy?: {
    readonly finding: Finding
    /** Dossiers from this day on, `YYYY-MM-DD`. Default all. */
    readonly since?: string
    /** Under which condition it does, where the look-up alone is not enough. */
    readonly when?: Condition
    readonly conditionVi: string
    readonly conditionEn: string
  }
  /** That this paper is asked for, with its source. */
  readonly basis: Stated<true>
}
