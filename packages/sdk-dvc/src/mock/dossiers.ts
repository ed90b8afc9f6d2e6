import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { PortalDossier, PortalProgress } from '../contract/index.ts'

/** A code of `TrangThaiHoSo`. */
export type Status = PortalDossier['TrangThaiHoSo']

/** Which state may follow which. The codes are evidence, the moves are a proposal of this project. */
export const nextStatuses = {
  '1': ['2', '3', '5', '6', '7'],
  '2': ['4', '5', '6', '7', '8'],
  '3': [],
  '4': ['5', '6', '8', '9'],
  '5': ['2', '4', '7', '8'],
  '6': ['2', '4', '7', '8'],
  '7': [],
  '8': [],
  '9': ['10'],
  '10': [],
} as const satisfies Record<Status, readonly Status[]>

/** One dossier as the portal keeps it. */
export interface KeptDossier {
  dossier: PortalDossier
  status: Status
  readonly progress: PortalProgress[]
}

/** All dossiers of the portal, by their provincial code. */
const kept: Slice<Record<string, KeptDossier>> = { key: 'dvc', initial: () => ({}) }

/** A dossier of the portal; `undefined` when it has none of that code. */
export function findKept(world: World, code: string): KeptDossier | undefined {
  return own(world.slice(kept), code)
}

/** Adds a dossier. Codes come from strangers, so they are never plain keys. */
export function keepNew(world: World, code: string, entry: KeptDossier): void {
  put(world.slice(kept), code, entry)
}

/** Whether a dossier may be said to stand in a state now: where it is, or where it may go. */
export function mayBe(current: Status, next: Status): boolean {
  return current === next || (nextStatuses[current] as readonly Status[]).includes(next)
}

/** Moves a dossier on and lets the world know. */
export function setStatus(world: World, code: string, entry: KeptDossier, status: Status): void {
  if (entry.status === status) return
  entry.status = status
  noteStatus(world, code, status)
}

/** Adds a state to what the world knows of a dossier. */
export function noteStatus(world: World, code: string, status: Status): void {
  world.noteDossier(code, ({ portalStatuses }) => ({ portalStatuses: [...portalStatuses, status] }))
}
