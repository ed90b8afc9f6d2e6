import { dueDate, parseInstant } from '@lienthong/sdk-core'
import type { Filed } from '../../src/run-service.ts'

/** When a dossier is due that was handed in now, so many working days later. */
export function dueIn({ head }: Filed, limitWorkingDays: number): string {
  return dueDate({ receivedAt: parseInstant(head.submittedAt), limitWorkingDays }).dueAt
}

/** Hours that a dossier took so far. */
export function hoursOf({ head }: Filed, at: string | undefined): number {
  return (Date.parse(at ?? '') - Date.parse(head.submittedAt)) / 3_600_000
}
