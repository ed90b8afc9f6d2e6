import type { AnyLienThongError, Instant } from '@lienthong/sdk-core'
import type { ReasonCode } from '../../process/step-result.ts'

/** Where a dossier stands with an agency, whichever it is. */
export type Standing =
  /** It has it and works. `why` tells states apart where others want to know. */
  | { readonly kind: 'open'; readonly why?: ReasonCode }
  /** It does not take it yet, because it has not heard of what comes before. */
  | { readonly kind: 'not-yet'; readonly why: ReasonCode }
  /** It has never heard of it. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'supplement'
      readonly why: ReasonCode
      readonly until?: Instant
      /** Number of the question, where the agency numbers them. */
      readonly question?: number
    }
  | { readonly kind: 'done'; readonly result: object }
  | { readonly kind: 'refused'; readonly problem: AnyLienThongError | ReasonCode }
  | { readonly kind: 'not-applicable'; readonly why: ReasonCode }
