import type { ProcessSummary, Signal } from '@lienthong/dossier-engine'

/** What the demo asks of the worker, each with its answer. All of it may be asked again after the worker died. */
export interface Questions {
  /** Starts a process. A key that was started before changes nothing. */
  start: {
    readonly ask: { readonly kind: string; readonly key: string; readonly input: unknown }
    readonly told: boolean
  }
  /** Says something to a process. A number that was heard before changes nothing. */
  signal: { readonly ask: { readonly key: string; readonly signal: Signal }; readonly told: boolean }
  /** Has a branch that stopped go on. */
  redrive: { readonly ask: { readonly key: string; readonly branch: string }; readonly told: true }
  /** Works until nothing is due, and tells when something will be. */
  work: { readonly ask: object; readonly told: { readonly nextWakeAt?: string } }
  /** How every process of the demo stands. */
  list: { readonly ask: object; readonly told: readonly ProcessSummary[] }
}

/** A question on its way to the worker. */
export interface Asked<Name extends keyof Questions = keyof Questions> {
  readonly id: number
  readonly question: Name
  readonly ask: Questions[Name]['ask']
}

/** What comes back: an answer, or that a request is about to be sent to a national system. */
export type Told =
  | { readonly event: 'request' }
  | { readonly event: 'answer'; readonly id: number; readonly told: unknown }
  | { readonly event: 'failed'; readonly id: number; readonly message: string }
