import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { Instant, PlainDate } from '@lienthong/sdk-core'
import type { DeclarationForm } from '../../contract/index.ts'

/** One dossier as the criminal-record system keeps it. */
export interface KeptDeclaration {
  readonly id: string
  readonly dossierCode: string
  readonly generation: 1 | 2
  /** Who sent it; the first generation does not say. */
  readonly provinceCode?: string
  readonly certificate: 1 | 2
  readonly paperNumber: string
  readonly receivedAt: Instant
  /** By the codes of the portal: 2 received, 4 worked on, 5 supplement, 3 refused, 9 issued. */
  state: '2' | '3' | '4' | '5' | '9'
  issued?: { readonly number: string; readonly on: PlainDate }
  /** The province has taken the result over. */
  marked: boolean
}

/** A declaration made at the ministry that the province has not taken over yet. */
export interface WaitingDeclaration {
  readonly id: string
  readonly filed: 'online' | 'desk'
  readonly form: DeclarationForm
  /** The province has taken it over. */
  taken?: true
}

interface RecordState {
  readonly byCode: Record<string, KeptDeclaration>
  readonly waiting: WaitingDeclaration[]
}

const records: Slice<RecordState> = { key: 'criminal-record', initial: () => ({ byCode: {}, waiting: [] }) }

/** A dossier; `undefined` when there is none of that code. */
export function findDeclaration(world: World, code: string): KeptDeclaration | undefined {
  return own(world.slice(records).byCode, code)
}

/** All dossiers, in the order they came. */
export function listKept(world: World): KeptDeclaration[] {
  return Object.values(world.slice(records).byCode)
}

/** Keeps a new dossier. */
export function keepDeclaration(world: World, kept: KeptDeclaration): void {
  put(world.slice(records).byCode, kept.dossierCode, kept)
}

/** What waits at the ministry. */
export function waitingAt(world: World): WaitingDeclaration[] {
  return world.slice(records).waiting
}
