import { own, put, type Slice, type World } from '@lienthong/mock-core'
import { dayOf, instantOf, type Instant, type PlainDate } from '@lienthong/sdk-core'

/** A decision about a violation that a camera saw. */
export interface Fine {
  readonly decisionNumber: string
  readonly agencyCode: string
  readonly minutesNumber: string
  /** Without the hyphen. */
  readonly plate: string
  readonly personalId: string
  readonly amountVnd: number
  readonly decidedOn: PlainDate
  /** Dossier by which it was paid; `other` when that was elsewhere, before the world began. */
  paidBy?: string
}

/** What a fine is looked up by. */
export type FineKey =
  | { readonly decisionNumber: string; readonly agencyCode: string }
  | { readonly minutesNumber: string; readonly plate: string }

const register: Slice<{ readonly byDecision: Record<string, Fine> }> = {
  key: 'line-of-business:fines',
  initial: () => ({ byDecision: {} }),
}

/** Enters a decision. */
export function enterFine(world: World, fine: Fine): void {
  put(world.slice(register).byDecision, fine.decisionNumber, fine)
}

/** A decision; `undefined` when nobody has decided so. */
export function findFine(world: World, key: FineKey): Fine | undefined {
  const { byDecision } = world.slice(register)
  if ('decisionNumber' in key) {
    const fine = own(byDecision, key.decisionNumber)
    return fine?.agencyCode === key.agencyCode ? fine : undefined
  }
  const plate = key.plate.replaceAll('-', '')
  return Object.values(byDecision).find((fine) => fine.minutesNumber === key.minutesNumber && fine.plate === plate)
}

/** Decisions against somebody that nobody has paid. */
export function openFinesOf(world: World, personalId: string): Fine[] {
  const all = Object.values(world.slice(register).byDecision)
  return all.filter((fine) => fine.personalId === personalId && fine.paidBy === undefined)
}

const dayMs = 24 * 60 * 60_000

/** Day so many days before now. */
export function daysBefore(world: World, days: number): PlainDate {
  return dayOf(instantOf(world.clock.now() - days * dayMs))
}

/** Days after the decision within which nothing is added. */
const freeDays = 10

/** What is added for paying late: 0.05 % for each day after the tenth. @source law on handling of violations; confidence: secondary */
export function surchargeOn({ amountVnd, decidedOn }: Fine, at: Instant): number {
  const days = Math.round((Date.parse(`${dayOf(at)}T00:00:00Z`) - Date.parse(`${decidedOn}T00:00:00Z`)) / dayMs)
  return Math.round((amountVnd * Math.max(0, days - freeDays) * 5) / 10_000)
}
