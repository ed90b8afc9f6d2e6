import type { PortalDossier, ProgressStep } from '@lienthong/sdk-dvc'
import type { RegisterFacts } from './register-facts.ts'

/** One step of a dossier's progress; the dossier is named once, beside the steps. */
export type SyncStep = Omit<ProgressStep, 'dossierCode'>

/** Something that the portal has to hear of one dossier. */
export type SyncEvent = {
  /** Steps of its progress, in the order they happened. Any number: a call of the portal takes ten. */
  readonly progress?: readonly SyncStep[]
  /**
   * Name of this event, up to 200 characters, as the number of a row in your own register: a second event of the dossier with
   * the same name is taken for the same one and left out. Absent: every event is a new one.
   */
  readonly id?: string
  /** What your register knows beside it: kept for reports, never sent. What a later event of the dossier says goes before. */
  readonly register?: RegisterFacts
} & (
  | {
      /** The dossier as it stands when all the steps are done; an update replaces it whole at the portal. */
      readonly dossier: PortalDossier
    }
  | {
      /** Code of a dossier that is at the portal, or of which an earlier event tells. */
      readonly code: string
      readonly progress: readonly SyncStep[]
    }
)

/** What one event became in the outbox: at most ten steps, so that one lost answer leaves one question. */
export interface KeptEvent {
  readonly dossier?: PortalDossier
  readonly steps: readonly SyncStep[]
  /** More steps follow in the next event, and the dossier itself after them. */
  readonly more?: true
  readonly register?: RegisterFacts
}

/** Steps that one call of the portal takes. */
export const mostStepsPerCall = 10

/** Code of the dossier that an event is about. */
export function codeOf(event: SyncEvent): string {
  return 'dossier' in event ? event.dossier.code : event.code
}

/** Takes an event apart into what one round of calls can do. */
export function keptEvents(event: SyncEvent): KeptEvent[] {
  const steps = event.progress ?? []
  const dossier = 'dossier' in event ? { dossier: event.dossier } : {}
  const parts: KeptEvent[] = []
  for (let at = 0; at + mostStepsPerCall < steps.length; at += mostStepsPerCall) {
    const part = steps.slice(at, at + mostStepsPerCall)
    // The first part creates the dossier, the last one brings it up to date.
    parts.push({ ...(at === 0 && dossier), steps: part, more: true })
  }
  const { register } = event
  return [
    ...parts,
    { ...dossier, steps: steps.slice(parts.length * mostStepsPerCall), ...(register !== undefined && { register }) },
  ]
}
