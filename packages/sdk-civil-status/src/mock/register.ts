import { own, type World } from '@lienthong/mock-core'
import type { Decision } from './decide/decision.ts'
import { amend, type Change } from './dossier-state.ts'
import { nextEntry, type PlaceInBook, type Registered } from './enter/book.ts'
import { enteredByHand } from './enter/by-hand.ts'
import { birthResult } from './enter/enter-birth.ts'
import { deathResult, enterDeath, numberOfTheDead, standingDeathOf } from './enter/enter-death.ts'
import { enterMarriage, marriageResult } from './enter/enter-marriage.ts'
import { copyResult, findEntry } from './enter/find-entry.ts'
import { giveNumber } from './enter/give-number.ts'
import { awaitNumber, entryWithoutNumber } from './enter/pending-numbers.ts'
import {
  findOf,
  type BirthSubmission,
  type CopySubmission,
  type DeathSubmission,
  type Submission,
} from './submissions.ts'

/** Runs when a number comes. */
export const numberTask = 'civil-status:number'

const dayMs = 24 * 60 * 60_000

type Completed = Change & { readonly state: 4 }
type Registering = Extract<Decision, { readonly state: 4 }>

/** Enters a dossier in the book, or links it with what stands there; says what is told of it from then on. */
export function register(world: World, submission: Submission, decision: Registering): Completed {
  const completed = enter(world, submission, decision)
  const { maGiayToKetQua: code } = (completed.result ?? {}) as { readonly maGiayToKetQua?: string | null }
  if (code != null) {
    world.noteDossier(submission.code, ({ resultCodes = [] }) => ({
      resultCodes: [...new Set([...resultCodes, code])],
    }))
  }
  return completed
}

function enter(world: World, submission: Submission, decision: Registering): Completed {
  switch (submission.kind) {
    case 'birth':
      return registerBirth(world, submission, decision)
    case 'death':
      return registerDeath(world, submission)
    case 'marriage': {
      const act = enterMarriage(world, submission)
      noteEntry(world, submission.code, act)
      return { state: 4, result: marriageResult(submission, act) }
    }
    case 'extract-copy':
      return copyEntry(world, submission)
  }
}

/** The number of a child is there: it becomes a person of the world, and the dossier has it when it is asked about again. */
export function completeNumber(
  world: World,
  code: string,
  change: Change & { readonly given?: string } = {},
): string | undefined {
  const submission = findOf(world, code, 'birth')
  const entry = entryWithoutNumber(world, code)
  if (submission?.result === undefined || entry === undefined) return undefined
  const { given, ...rest } = change
  const soDinhDanh = giveNumber(world, submission, entry, given)
  amend(world, code, { errors: [], ...rest, result: { ...submission.result, soDinhDanh } })
  return soDinhDanh
}

function registerBirth(world: World, submission: BirthSubmission, decision: Registering): Completed {
  const { code, unit } = submission
  const byHand = enteredByHand(world, code)
  const entry: Registered = byHand?.entry ?? nextEntry(world, 'birth', unit)
  noteEntry(world, code, entry)
  const result = birthResult(world, submission, entry)
  if (byHand !== undefined) return { state: 4, ...linked, result: { ...result, soDinhDanh: byHand.personalId ?? null } }
  if (decision.withoutNumber === undefined) {
    return { state: 4, result: { ...result, soDinhDanh: giveNumber(world, submission, entry) } }
  }
  awaitNumber(world, submission, entry)
  if (decision.numberAfterDays !== undefined) world.schedule(numberTask, decision.numberAfterDays * dayMs, code)
  return { state: 4, result, errors: decision.withoutNumber }
}

function registerDeath(world: World, submission: DeathSubmission): Completed {
  const { code } = submission
  // Entered by hand under the code of this dossier, or under another one: nobody dies twice.
  const entered = own(world.graph.deaths, code) ?? standingDeathOf(world, numberOfTheDead(submission.data))
  const act = entered ?? enterDeath(world, submission)
  noteEntry(world, code, act, act.personalId)
  return { state: 4, ...(entered && linked), result: deathResult(submission, act) }
}

function copyEntry(world: World, { data, code, unit }: CopySubmission): Completed {
  // An officer who is told to complete finds what nobody else finds: an entry on paper.
  const entry = findEntry(world, data) ?? { ...nextEntry(world, 'birth', `${unit}:paper`), names: [] }
  noteEntry(world, code, entry)
  return { state: 4, result: copyResult(data, entry) }
}

const linked = { note: 'Đã có trong sổ hộ tịch; liên kết với dữ liệu đã đăng ký, không đăng ký lại' }

function noteEntry(world: World, code: string, { number, book, page }: PlaceInBook, personalId?: string): void {
  const certificate = { number, book, page }
  world.noteDossier(code, () => ({ certificate, ...(personalId !== undefined && { personalId }) }))
}
