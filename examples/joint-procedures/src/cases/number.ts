import type { Play, Stage } from '../plays.ts'
import { wholeBirth } from '../plays.ts'
import { say, whenBranch, wordFor } from './cues.ts'

const isAskedForMore = whenBranch('registration', 'supplement')
const dayMs = 86_400_000

/** The population database gives no number for three days: certificate now, everything else later. */
export async function c5({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  await admin.setPolicy('civil-status', { personalNumber: 'pending', numberAfterDays: 3 }, filed.key)
  return {
    filed,
    holds: wholeBirth,
    case: {
      name: 'C5',
      expected: 'number-later',
      outcome({ status, person }) {
        const [registered, numbered] = ['registration', 'number'].map((name) =>
          Date.parse(status.branches[name]?.endedAt ?? ''),
        )
        const waited = (numbered ?? NaN) - (registered ?? NaN)
        return wordFor(status.state, { 'number-later': person !== undefined && waited >= 2 * dayMs })
      },
    },
  }
}

/** The child may have a number already: the office confirms twins, and the dossier is sent again. */
export async function c6({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  await admin.setPolicy('civil-status', { personalNumber: 'suspected-duplicate' }, filed.key)
  return {
    filed,
    holds: wholeBirth,
    cues: [say(filed, isAskedForMore, 'supplement', { form: { multipleBirthConfirmed: true } })],
    case: {
      name: 'C6',
      expected: 'another-child',
      outcome: ({ status, view, person }) =>
        wordFor(status.state, {
          'another-child': person !== undefined && view?.registrationStates.includes('2') === true,
        }),
    },
  }
}

/** The population database calls the data wrong, in English: the field is corrected and sent again. */
export async function c7({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  await admin.setPolicy('civil-status', { personalNumber: 'data-error' }, filed.key)
  const { child } = filed.input.birth
  return {
    filed,
    holds: wholeBirth,
    cues: [say(filed, isAskedForMore, 'supplement', { form: { child } })],
    case: {
      name: 'C7',
      expected: 'corrected',
      outcome: ({ status, view, person }) =>
        wordFor(status.state, { corrected: person !== undefined && view?.registrationStates.includes('2') === true }),
    },
  }
}
