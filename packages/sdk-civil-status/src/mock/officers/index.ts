import type { OfficerAction } from '@lienthong/mock-core'
import { cancelDeath, correct, enterByHandAction } from './afterwards.ts'
import { accept, askForSupplement, complete, refuse } from './decisions.ts'
import { attachNumber, confirmMultipleBirth, issueNumber } from './numbers.ts'

/** What the officers of civil status can be told to do. */
export const officerActions: Readonly<Record<string, OfficerAction>> = {
  accept,
  'ask-for-supplement': askForSupplement,
  refuse,
  complete,
  'issue-number': issueNumber,
  'attach-number': attachNumber,
  'confirm-multiple-birth': confirmMultipleBirth,
  correct,
  'cancel-death': cancelDeath,
  'enter-by-hand': enterByHandAction,
}
