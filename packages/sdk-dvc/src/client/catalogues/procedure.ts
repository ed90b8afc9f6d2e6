/** A code with its name. */
export interface CodeAndName {
  readonly code?: string
  readonly name?: string
}

/** What has to be done in one situation. */
export interface ProcedureSequence {
  readonly situation?: string
  readonly steps: readonly string[]
}

/** A fee as it is published. The columns of the national database are not reliable: show the note, compute with nothing. */
export interface ProcedureFee {
  readonly code?: string
  /** As published: a number, or words as "Miễn phí". */
  readonly amount?: string
  /** The amount when it is nothing but digits. A note beside it may say otherwise. */
  readonly amountVnd?: number
  readonly unit?: string
  readonly note?: string
}

/** A time limit as it is published, with the fees that go with it. */
export interface ProcedureTime {
  /** As published: a number, sometimes without a unit. */
  readonly amount?: string
  readonly unit?: string
  readonly note?: string
  readonly fees: readonly ProcedureFee[]
}

/** One way to apply. `other` is a channel that nobody knows yet. */
export interface ProcedureChannel {
  readonly channel: 'desk' | 'online' | 'post' | 'other'
  readonly times: readonly ProcedureTime[]
}

/** A paper of the dossier. */
export interface ProcedurePaper extends CodeAndName {
  readonly formName?: string
  readonly formUrl?: string
}

/** The papers that are needed in one situation. */
export interface ProcedurePapers {
  readonly situation?: string
  readonly papers: readonly ProcedurePaper[]
}

/** A legal document. */
export interface ProcedureLegalBasis {
  readonly number?: string
  readonly title?: string
}

/**
 * A procedure as it is published. What the portal leaves empty is absent, or an empty list. A code alone does not say which
 * procedure this is: `code`, `agencyCode` and `decision` together do.
 */
export interface Procedure {
  readonly code: string
  readonly name: string
  readonly id?: string
  /** Code of the agency that published it. */
  readonly agencyCode?: string
  /** Number of the decision that published it. */
  readonly decision?: string
  readonly decisionId?: string
  /** Absent when the portal says nothing, or something nobody knows. */
  readonly isPublic?: boolean
  readonly kind?: string
  readonly keywords?: string
  readonly description?: string
  readonly requirements?: string
  readonly receptionAddress?: string
  readonly applicants?: string
  readonly executedBy?: string
  readonly decidedBy?: string
  readonly fields: readonly CodeAndName[]
  readonly sequences: readonly ProcedureSequence[]
  readonly channels: readonly ProcedureChannel[]
  readonly papers: readonly ProcedurePapers[]
  readonly results: readonly CodeAndName[]
  readonly legalBases: readonly ProcedureLegalBasis[]
  readonly executors: readonly CodeAndName[]
  readonly related: readonly string[]
  readonly joinedWith: readonly string[]
  /** Lists and columns whose form is not public, as they came, by the portal's own names. */
  readonly more?: Readonly<Record<string, unknown>>
}
