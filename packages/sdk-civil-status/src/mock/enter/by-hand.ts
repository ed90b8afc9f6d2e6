import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { BirthSubmission, DeathSubmission } from '../submissions.ts'
import { nextEntry, type Registered } from './book.ts'
import { enterDeath } from './enter-death.ts'
import { giveNumber } from './give-number.ts'

/** An entry that an officer made by hand while its dossier was on its way. */
interface HandEntry {
  readonly entry: Registered
  /** Of a birth. */
  readonly personalId?: string
}

const byHand: Slice<Record<string, HandEntry>> = { key: 'civil-status-by-hand', initial: () => ({}) }

/** What an officer entered by hand of the case of a dossier; `undefined` when nobody did. */
export function enteredByHand(world: World, code: string): HandEntry | undefined {
  return own(world.slice(byHand), code)
}

/** Enters a case by hand, beside its dossier. */
export function enterByHand(world: World, submission: BirthSubmission | DeathSubmission): HandEntry {
  const made = submission.kind === 'birth' ? birthByHand(world, submission) : { entry: enterDeath(world, submission) }
  put(world.slice(byHand), submission.code, made)
  return made
}

function birthByHand(world: World, submission: BirthSubmission): HandEntry {
  const entry = nextEntry(world, 'birth', submission.unit)
  return { entry, personalId: giveNumber(world, submission, entry) }
}
