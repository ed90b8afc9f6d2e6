import type { BirthAct } from './graph.ts'

/** Who pays for funerals: social security, or the commune or province for those it supports. */
export type FuneralPayer = 'social-insurance' | 'social-protection' | 'social-pension' | 'merit'

/** What happens in one system and matters to others. Systems never call each other: they hear of it here. */
export interface WorldEvents {
  'birth-registered': BirthAct
  'card-issued': { readonly personalId: string; readonly cardNumber: string }
  /** Money for a funeral was paid. One grant per deceased, whoever pays: the other payers have to know. */
  'funeral-grant-paid': { readonly personalId: string; readonly payer: FuneralPayer; readonly amountVnd: number }
}

/** Runs when an event of its type happens. */
export type EventListener<Type extends keyof WorldEvents> = (event: WorldEvents[Type]) => void
