import type { Address, BirthAct } from './graph.ts'

/** Somebody and a place in the residence register. */
export interface ResidenceEntry {
  readonly kind: 'permanent' | 'temporary'
  readonly personalId: string
  /** The place that was registered or removed. */
  readonly residence: Address
  /** The dossier by which it happened. */
  readonly dossierCode: string
}

/** What happens in one system and matters to others. Systems never call each other: they hear of it here. */
export interface WorldEvents {
  'birth-registered': BirthAct
  'card-issued': { readonly personalId: string; readonly cardNumber: string }
  'residence-registered': ResidenceEntry
  /** `moved`: a registration elsewhere removed this one by itself. */
  'residence-removed': ResidenceEntry & { readonly cause: 'moved' | 'requested' }
}

/** Runs when an event of its type happens. */
export type EventListener<Type extends keyof WorldEvents> = (event: WorldEvents[Type]) => void
