import { identityKey } from '@lienthong/sdk-core'
import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { Registered } from './book.ts'
import type { BirthSubmission } from '../submissions.ts'

/** A child in the book who waits for a number. */
interface Waiting {
  readonly key: string
  readonly entry: Registered
}

/**
 * Children in the book who have no number yet, by their dossier. Nobody in the world is without a number, so they are no
 * people of it until then.
 */
const pending: Slice<Record<string, Waiting>> = { key: 'civil-status-pending', initial: () => ({}) }

/** Remembers a child that was registered without a number. */
export function awaitNumber(world: World, submission: BirthSubmission, entry: Registered): void {
  put(world.slice(pending), submission.code, { key: childKey(submission), entry })
}

/** The entry of a child that waits for a number; `undefined` when it has one, or is in no book. */
export function entryWithoutNumber(world: World, code: string): Registered | undefined {
  return own(world.slice(pending), code)?.entry
}

/** The child has a number now. */
export function numberCame(world: World, code: string): void {
  Reflect.deleteProperty(world.slice(pending), code)
}

/** The dossier of the same child who waits for a number; `undefined` when there is none. */
export function pendingTwinOf(world: World, submission: BirthSubmission): string | undefined {
  const key = childKey(submission)
  const found = Object.entries(world.slice(pending)).find(
    ([code, child]) => code !== submission.code && child.key === key,
  )
  return found?.[0]
}

/** Same mother, day, sex and name: one child. */
function childKey({ data }: BirthSubmission): string {
  const { meSoDDCN = '', nksNgaySinh, nksGioiTinh, nksHoTen } = data
  return [meSoDDCN, nksNgaySinh, nksGioiTinh, identityKey(nksHoTen)].join('/')
}
