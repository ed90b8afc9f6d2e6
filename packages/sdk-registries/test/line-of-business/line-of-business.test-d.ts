import type { RemoteError } from '@lienthong/sdk-core'
import type {
  CaseStatus,
  LineOfBusinessClient,
  LineOfBusinessErrorCode,
  lineOfBusinessBySystem,
} from '@lienthong/sdk-registries'

/** A switch over the codes is complete: with one more code, or one less, this does not compile. */
export function whatToDo({ code }: RemoteError<LineOfBusinessErrorCode>): 'correct' | 'look' | 'wait' {
  switch (code) {
    case 'CASE_CODE_USED':
    case 'CASE_AMOUNT_MISMATCH':
    case 'CASE_INVALID':
      return 'correct'
    case 'CASE_NOT_FOUND':
    case 'CASE_STATE_FORBIDS':
    case 'CASE_QUESTION_MISMATCH':
      return 'look'
    case 'CASE_SERVER_ERROR':
      return 'wait'
  }
}

interface Key {
  readonly system: string
  readonly dossierCode: string
}
interface Paper {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly sha256: string
}
interface Proof {
  readonly reference: string
  readonly transactionId: string
  readonly amountVnd: number
  readonly paidAt: string
}
interface Refusal {
  readonly code?: string
  readonly paperForm?: string
  readonly description?: string
}

/** What the essential services ask of such a client, written again: they may take this client as it is. */
interface WantedByServices {
  submit(
    input: Key & {
      readonly submittedAt: string
      readonly channel: 'desk' | 'online' | 'post' | 'other'
      readonly agencyCode: string
      readonly documents?: readonly Paper[]
      readonly service: string
      readonly content: object
      readonly paid?: Proof
    },
  ): Promise<{ readonly alreadyReceived: boolean; readonly dueAt?: string }>
  status(dossier: Key): Promise<
    | {
        readonly dossierCode: string
        readonly status?: CaseStatus
        readonly at?: string
        readonly dueAt?: string
        readonly question?: { readonly number?: number; readonly until?: string; readonly items: readonly string[] }
        readonly refusal?: Refusal
      }
    | undefined
  >
  supplement(
    input: Key & {
      readonly question?: number
      readonly submittedAt: string
      readonly documents: readonly Paper[]
      readonly content?: object
    },
  ): Promise<void>
  withdraw(input: Key & { readonly reason: string; readonly at: string }): Promise<void>
  confirmPayment(input: Key & Proof): Promise<void>
  result(dossier: Key): Promise<{
    readonly ended: boolean
    readonly status?: CaseStatus
    readonly papers: readonly {
      readonly code?: string
      readonly form?: string
      readonly number?: string
      readonly issuedOn?: string
      readonly pdf?: Uint8Array
    }[]
    readonly refusal?: Refusal
    readonly data?: unknown
  }>
}

export const wanted = (client: LineOfBusinessClient): WantedByServices => client

declare const bySystem: typeof lineOfBusinessBySystem
declare const real: LineOfBusinessClient
export const withReal = bySystem({ vehicle: real }, real)
// @ts-expect-error: there is no such system
export const misspelt = bySystem({ vehicles: real }, real)
