import type { BookEntry } from '@lienthong/sdk-civil-status'
import type { CallOptions, Instant } from '@lienthong/sdk-core'

/** Steps of a joint dossier, in their order; the last two are the branches of it. */
export type JointStep =
  'received' | 'eligible' | 'sent-to-registry' | 'registered' | 'returned' | 'supplement-required' | 'refused'

/** One step to tell. */
export interface JointStepTold {
  readonly status: JointStep
  readonly jointDossierCode: string
  readonly dossierCode: string
  readonly procedureCode: string
  readonly at: Instant
  readonly reason?: string
}

/** What the processes need of the joint-service software. A desk is made from a client by {@link jointServiceDesk}. */
export interface JointServiceDesk {
  acknowledgeJointDossier(input: { readonly jointDossierCode: string }, options?: CallOptions): Promise<void>
  /**
   * Tells a step. Resolves also when the dossier takes no such step any more (ALREADY_FINAL); throws a retryable error while
   * an earlier step is missing (NOT_READY), and one that is not for an INVALID_TRANSITION.
   */
  tellStep(step: JointStepTold, entry: BookEntry | undefined, options?: CallOptions): Promise<void>
}
