import type { PlainDate } from '@lienthong/sdk-core'
import { meaningOf, present, readDay } from '../answer-parts.ts'

/** Where a declaration stands. `unknown` is a state that this version does not know. */
export interface DeclarationStatus {
  readonly state: 'received' | 'processing' | 'issued' | 'unknown'
  /** The system's own name of the state. */
  readonly stateVi?: string
  readonly approvedOn?: PlainDate
  readonly issuedOn?: PlainDate
}

/** One row of a list of dossiers. */
export interface DeclarationStatusRow extends DeclarationStatus {
  readonly declarationId: string
  /** Absent where it did not come through the one-stop system. */
  readonly dossierCode?: string
  readonly appointmentNumber?: string
}

interface WireStatus {
  readonly DEC_STATUS_ID?: string | number | null
  readonly DEC_STATUS_NAME?: string | null
  readonly APPROVE_DATE?: string | null
  readonly ISSUE_DATE?: string | null
}

const states = { '3': 'received', '4': 'processing', '5': 'issued' } as const

/** Names the days of a status that do not exist. */
export function unreadableInStatus({ APPROVE_DATE, ISSUE_DATE }: WireStatus): string[] {
  return Object.entries({ APPROVE_DATE, ISSUE_DATE }).flatMap(([path, day]) =>
    day && readDay(day) === undefined ? [path] : [],
  )
}

/** Reads a status, after {@link unreadableInStatus} found nothing. */
export function readStatus(status: WireStatus): DeclarationStatus {
  const { DEC_STATUS_ID, DEC_STATUS_NAME, APPROVE_DATE, ISSUE_DATE } = status
  return {
    state:
      meaningOf<DeclarationStatus['state']>(states, DEC_STATUS_ID == null ? undefined : String(DEC_STATUS_ID)) ??
      'unknown',
    ...present('stateVi', DEC_STATUS_NAME),
    ...present('approvedOn', readDay(APPROVE_DATE)),
    ...present('issuedOn', readDay(ISSUE_DATE)),
  }
}
