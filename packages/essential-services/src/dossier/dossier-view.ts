import type { DossierStatus } from '@lienthong/sdk-dvc'
import type { Procedure } from '../service/service-version.ts'
import type { Channel } from '../service/service-version.ts'

/** What an office asks for. */
export interface DossierQuestion {
  /** Which question it is; a supplement answers the last one. */
  readonly number?: number
  readonly until?: string
  /** What is asked for: ids of papers, or codes of the system where it has others. */
  readonly items: readonly string[]
  /** The office's own words. May hold personal data. */
  readonly description?: string
}

/** Why an office said no. */
export interface DossierRefusal {
  readonly code?: string
  /** Form of the refusal, as `CT06`. */
  readonly paperForm?: string
  /** The office's own words. May hold personal data. */
  readonly description?: string
}

/** One part of a joint procedure. */
export interface DossierBranch {
  readonly name: string
  readonly state: string
  readonly why?: string
}

/** A state with its time. */
export interface DossierStep {
  readonly status: DossierStatus
  readonly at: string
}

/** Where a dossier stands. */
export interface DossierView {
  readonly dossierCode: string
  /** One of the ten states of the portal. Absent for one that nobody knows yet. */
  readonly status?: DossierStatus
  readonly at?: string
  readonly dueAt?: string
  /** With `payment-required`, what the system asks for now, where it tells. It may grow while nobody pays. */
  readonly amountVnd?: number
  /** Every state so far with its time, the oldest first. Absent where the system tells the last one only. */
  readonly steps?: readonly DossierStep[]
  readonly question?: DossierQuestion
  readonly refusal?: DossierRefusal
  /** Of a joint procedure. */
  readonly branches?: readonly DossierBranch[]
}

/** A paper that ended a dossier. */
export interface DossierPaper {
  /** Code of the result, as `KQ.G15.000031`. */
  readonly code?: string
  readonly form?: string
  readonly number?: string
  readonly issuedOn?: string
  readonly pdf?: Uint8Array
}

/** What came of a dossier so far. */
export interface DossierResult {
  /** False while the office is still at it. */
  readonly ended: boolean
  readonly status?: DossierStatus
  readonly papers: readonly DossierPaper[]
  readonly refusal?: DossierRefusal
  /** What the system gives beside papers: rows of a list, cards, results of branches. */
  readonly data?: unknown
}

/** Something the portal has to hear of a dossier. */
export interface DossierProgress {
  /** The same event has the same id. */
  readonly id: string
  readonly dossierCode: string
  readonly service: { readonly number: number; readonly slug: string; readonly nameVi: string }
  /** Absent where the service has no procedure, or several. */
  readonly procedure?: Procedure
  readonly channel: Channel
  readonly owner?: { readonly name: string; readonly personalId?: string }
  readonly submittedAt: string
  /** When it was received and when it was finished, as far as that was seen since the dossier is in hand. */
  readonly receivedAt?: string
  readonly finishedAt?: string
  readonly status: DossierStatus
  readonly at: string
  readonly dueAt?: string
  /** Vietnamese sentence without personal data. */
  readonly content: string
}
