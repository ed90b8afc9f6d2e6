import { mayMoveAtPortal, own, put, type Slice, type World } from '@lienthong/mock-core'
import type { PortalDossier, PortalProgress } from '../contract/index.ts'
import { noAttempts, type Attempts } from './attempts.ts'

/** A code of `TrangThaiHoSo`. */
export type Status = PortalDossier['TrangThaiHoSo']

/** One dossier as the portal keeps it. */
export interface KeptDossier {
  dossier: PortalDossier
  status: Status
  /** Every state it was in, in order. */
  readonly statuses: Status[]
  readonly progress: PortalProgress[]
  readonly attempts: Attempts
}

/** Everything the portal keeps of dossiers. */
interface Register {
  /** By their provincial code. */
  readonly byCode: Record<string, KeptDossier>
  /** The codes in the order in which the dossiers arrived, so that a page of many is cheap. */
  readonly arrived: string[]
  /** Sums over all dossiers, and attempts at dossiers that the portal does not have. */
  readonly totals: Attempts
}

const register: Slice<Register> = {
  key: 'dvc',
  initial: () => ({ byCode: {}, arrived: [], totals: noAttempts() }),
}

/** A dossier of the portal; `undefined` when it has none of that code. */
export function findKept(world: World, code: string): KeptDossier | undefined {
  return own(world.slice(register).byCode, code)
}

/** Adds a dossier. Codes come from strangers, so they are never plain keys. */
export function keepNew(world: World, dossier: PortalDossier): void {
  const { MaHoSo: code, TrangThaiHoSo: status } = dossier
  const { byCode, arrived } = world.slice(register)
  put(byCode, code, { dossier, status, statuses: [status], progress: [], attempts: noAttempts() })
  arrived.push(code)
  world.noteDossier(code, () => ({ procedureCode: dossier.MaTTHC }))
  tellWorld(world, code, status)
}

/** Dossiers in the order they arrived. */
export function listKept(
  world: World,
  { after, limit }: { readonly after: number; readonly limit: number },
): readonly KeptDossier[] {
  const { byCode, arrived } = world.slice(register)
  return arrived.slice(after, after + limit).flatMap((code) => own(byCode, code) ?? [])
}

/** How many dossiers there are, and what was tried with all of them. */
export function countKept(world: World): { readonly dossiers: number; readonly attempts: Readonly<Attempts> } {
  const { arrived, totals } = world.slice(register)
  return { dossiers: arrived.length, attempts: totals }
}

/** Counts something that was tried with a dossier, also when the portal does not have it. */
export function countAttempt(world: World, code: string, what: keyof Attempts): void {
  world.slice(register).totals[what] += 1
  const entry = findKept(world, code)
  if (entry !== undefined) entry.attempts[what] += 1
}

/** Whether a dossier may be said to stand in a state now: where it is, or where it may go. */
export function mayBe(current: Status, next: Status): boolean {
  return current === next || mayMoveAtPortal(current, next)
}

/** Moves a dossier on and lets the world know. */
export function setStatus(world: World, code: string, entry: KeptDossier, status: Status): void {
  if (entry.status === status) return
  entry.status = status
  entry.statuses.push(status)
  tellWorld(world, code, status)
}

function tellWorld(world: World, code: string, status: Status): void {
  world.noteDossier(code, ({ portalStatuses }) => ({ portalStatuses: [...portalStatuses, status] }))
}
