import type { BirthAct } from './graph.ts'

/** What happens in one system and matters to others. Systems never call each other: they hear of it here. */
export interface WorldEvents {
  'birth-registered': BirthAct
  'card-issued': { readonly personalId: string; readonly cardNumber: string }
}

/** Runs when an event of its type happens. */
export type EventListener<Type extends keyof WorldEvents> = (event: WorldEvents[Type]) => void
