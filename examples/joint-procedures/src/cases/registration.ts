import type { Play, Stage } from '../plays.ts'
import { nothing, wholeBirth } from '../plays.ts'
import { letGoOn, officer, say, whenBranch, wordFor } from './cues.ts'

const isAskedForMore = whenBranch('registration', 'supplement')
const isUnderWay = whenBranch('registration', 'waiting')

/** The electronic certificate of birth is not found: the citizen brings one of paper. */
export async function c1({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  await admin.setPolicy('civil-status', { electronicPaper: 'not-found' }, filed.key)
  const paper = { kindCode: 1, title: 'Giấy chứng sinh (bản giấy)', fileName: 'gcs.pdf', reference: 'specimen' }
  return {
    filed,
    holds: wholeBirth,
    cues: [say(filed, isAskedForMore, 'supplement', { papers: [paper] })],
    case: {
      name: 'C1',
      expected: 'registered-after-supplement',
      outcome: ({ status, view }) =>
        wordFor(status.state, {
          'registered-after-supplement': view?.registrationStates.join() === '1,3,2,1,3,4',
          'registered-without-asking': view?.registrationStates.at(-1) === '4',
        }),
    },
  }
}

/** The joint-service software hands the same dossier out twice: the second one changes nothing. */
export async function c2({ desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  const { kind, key, input, jointDossierCode } = filed
  let startedAgain: boolean | undefined
  return {
    filed,
    holds: wholeBirth,
    cues: [
      officer(isUnderWay, 'joint-service', 'send-again', { jointDossierCode }),
      {
        when: () => true,
        act: async ({ worker }) => (startedAgain = await worker.ask('start', { kind, key, input })),
      },
    ],
    case: {
      name: 'C2',
      expected: 'registered-once',
      outcome: ({ status, births }) =>
        wordFor(status.state, {
          'started-again': startedAgain !== false,
          'registered-once': births.filter(({ dossierCode }) => dossierCode === key).length === 1,
        }),
    },
  }
}

/** Civil status refuses the push twice: an officer looks at it, and the same dossier is sent again. */
export async function c3({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  await admin.setPolicy('civil-status', { refusePushes: 2 }, filed.key)
  return {
    filed,
    holds: wholeBirth,
    cues: [letGoOn(filed, 'registration'), letGoOn(filed, 'registration')],
    case: {
      name: 'C3',
      expected: 'registered',
      outcome: ({ status, view }) => wordFor(status.state, { registered: view?.registrationStates.join() === '1,3,4' }),
    },
  }
}

/** Civil status refuses the case for good: no later step begins. */
export async function c4({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  await admin.setPolicy('civil-status', { decision: 'refuse', reason: 'Không đúng thẩm quyền (mẫu)' }, filed.key)
  return {
    filed,
    holds: nothing,
    case: {
      name: 'C4',
      expected: 'refused',
      outcome: ({ status, view }) =>
        wordFor(status.state, {
          refused: view?.registrationStates.at(-1) === '6' && view.joint?.statuses.at(-1) === '6',
        }),
    },
  }
}

/** An officer enters the birth by hand while its dossier is on its way: it is linked. */
export async function c18({ desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  return {
    filed,
    holds: wholeBirth,
    cues: [officer(isUnderWay, 'civil-status', 'enter-by-hand', { dossierCode: filed.key })],
    case: {
      name: 'C18',
      expected: 'linked',
      outcome: ({ status, births, view, person }) =>
        wordFor(status.state, {
          linked:
            births.filter(({ personalId }) => personalId === person?.personalId).length === 1 &&
            view?.certificate !== undefined,
        }),
    },
  }
}
