import type { CallOptions, Instant, PlainDate, Sex } from '@lienthong/sdk-core'

interface StepParts {
  readonly jointDossierCode: string
  readonly dossierCode: string
  readonly procedureCode: string
  readonly at: Instant
}

/** The entry that a joint dossier ended in. */
export type JointEntryTold = {
  readonly number: string
  readonly book: string
  readonly page: string
  readonly certificatePdf?: Uint8Array<ArrayBuffer>
} & (
  | {
      readonly kind: 'birth'
      readonly registeredOn: PlainDate
      readonly personalId?: string
      readonly child: { readonly name: string; readonly sex: Sex; readonly birthDate: PlainDate }
    }
  | {
      readonly kind: 'death'
      readonly deceased: { readonly name: string; readonly sex: Sex; readonly diedOn: PlainDate }
    }
)

/** One step of a joint dossier, in the order `received`, `eligible`, `sent-to-registry`, `registered`, `returned`. */
export type JointStepTold = StepParts &
  (
    | { readonly status: 'received' | 'eligible' | 'sent-to-registry' }
    /** With the entry when its personal number came after it was told. */
    | { readonly status: 'returned'; readonly entry?: JointEntryTold }
    | { readonly status: 'registered'; readonly entry: JointEntryTold }
    | { readonly status: 'supplement-required' | 'refused'; readonly reason: string }
  )

/**
 * What the processes need of the joint-service software; the client of `@lienthong/sdk-civil-status` is one.
 *
 * A step that the dossier takes no more is `already-final` and no error (ALREADY_FINAL). While an earlier step is missing a
 * retryable error is thrown (NOT_READY), and one that is not retryable for an INVALID_TRANSITION.
 */
export interface JointServiceDesk {
  /** Says that the province has taken the dossier over. Safe to repeat. */
  acknowledgeJointDossier(input: { readonly jointDossierCode: string }, options?: CallOptions): Promise<void>
  /** Tells a step. Safe to repeat. */
  updateJointStatus(
    input: JointStepTold,
    options?: CallOptions,
  ): Promise<{
    readonly outcome: 'updated' | 'already-final'
    /** Where a final dossier stands, by the words of the software. */
    readonly settledAs?: 'received' | 'registered' | 'returned' | 'refused'
  }>
}
