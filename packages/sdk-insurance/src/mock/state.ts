import type { Slice } from '@lienthong/mock-core'
import type { PartialDate, Sex } from '@lienthong/sdk-core'
import type { VisitRow } from '../contract/index.ts'

/** An entry in insurance's own register. What it says otherwise than the population database is the story of somebody. */
export interface Insured {
  readonly insuranceNumber: string
  readonly personalId: string
  /** As insurance wrote it down. Absent, as the four below: as the population database has it. */
  readonly name?: string
  readonly birthDate?: PartialDate
  readonly sex?: Sex
  readonly address?: string
  /** Number of the old insurance book. */
  readonly bookNumber?: string
  /** True when insurance does not know the personal number: only its own numbers find the entry. */
  readonly unlinked?: true
  /** What goes wrong whenever the entry is read. */
  readonly trouble?: '100' | '101'
}

/** Somebody whom a facility registered to look cards up, by the name it gave. */
export interface Officer {
  readonly personalId: string
  readonly name: string
}

interface InsuranceState {
  seeded: boolean
  /** By insurance number. */
  readonly insured: Record<string, Insured>
  /** By facility. */
  readonly officers: Record<string, Officer[]>
  /** By personal number, newest first. */
  readonly treatments: Record<string, VisitRow[]>
}

/** What Vietnam Social Security keeps for itself. Cards are in the graph: others ask for them, too. */
export const insuranceState: Slice<InsuranceState> = {
  key: 'insurance',
  initial: () => ({ seeded: false, insured: {}, officers: {}, treatments: {} }),
}
