import type { BirthAct, DeathAct, MarriageAct, Person } from './graph.ts'

/** An entry in a book that was put right by law. */
export interface CivilStatusCorrection {
  readonly personalId: string
  /** The dossier of the entry that was put right. */
  readonly dossierCode: string
  readonly decisionNumber: string
  /** What holds now, of what was changed. */
  readonly changes: Partial<Pick<Person, 'name' | 'sex' | 'birthDate' | 'ethnicityCode'>>
}

/** What happens in one system and matters to others. Systems never call each other: they hear of it here. */
export interface WorldEvents {
  /** A child is in the book and has a number. A certificate can be issued before: others hear of it when the number is there. */
  'birth-registered': BirthAct
  'death-registered': DeathAct
  /** A death was registered by mistake: the person lives. */
  'death-cancelled': DeathAct
  'marriage-registered': MarriageAct
  'civil-status-corrected': CivilStatusCorrection
  'card-issued': { readonly personalId: string; readonly cardNumber: string }
}

/** Runs when an event of its type happens. */
export type EventListener<Type extends keyof WorldEvents> = (event: WorldEvents[Type]) => void
