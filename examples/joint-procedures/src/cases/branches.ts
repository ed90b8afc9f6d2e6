import type { JointBirth } from '@lienthong/dossier-engine'
import { nothing, wholeBirth, wholeDeath, type Cue, type Play, type Stage } from '../plays.ts'
import { officer, say, whenBranch, wordFor } from './cues.ts'

/** The police refuses the residence with the paper CT06: entry and card stay. */
export async function c8({ desk, admin }: Stage): Promise<Play> {
  const filed = await desk.birth()
  await admin.setPolicy('residence-procedures', { decision: 'refuse', reason: 'LD03' }, filed.key)
  return {
    filed,
    holds: { ...wholeBirth, residences: 0 },
    case: {
      name: 'C8',
      expected: 'residence-refused',
      outcome: ({ status, view }) =>
        wordFor(status.state, {
          'residence-refused':
            status.branches['residence']?.state === 'refused' && view?.residenceStatuses?.at(-1) === '8',
        }),
    },
  }
}

/** Social Security has given the child a card already: that one is the result. */
export async function c9({ desk }: Stage): Promise<Play> {
  // A facility in another province: no reason to refuse a child who has a card.
  const filed = await desk.birth(undefined, (input) => ({ ...input, card: { facilityCode: '01001' } }))
  return {
    filed,
    holds: wholeBirth,
    case: {
      name: 'C9',
      expected: 'same-card',
      outcome: ({ status, cards, person }) =>
        wordFor(status.state, {
          'same-card':
            status.branches['card']?.state === 'done' &&
            cards.filter(({ personalId }) => personalId === person?.personalId).length === 1,
        }),
    },
  }
}

/** The police is silent beyond its limit: it is reminded, then answers by a letter. Everything else is closed as usual. */
export async function c10({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  await admin.setPolicy('residence-procedures', { decision: 'wait' }, filed.key)
  const letter = { outcome: 'done', reference: '12/CV-CAP (mẫu)' }
  return {
    filed,
    holds: wholeBirth,
    cues: [
      officer(whenBranch('residence', 'failed'), 'residence-procedures', 'grant', { dossierCode: filed.key }),
      say(filed, () => true, 'paper-answer', letter),
    ],
    case: {
      name: 'C10',
      expected: 'overdue',
      outcome: ({ status: { state, branches }, view }) =>
        wordFor(state, {
          overdue:
            branches['residence']?.overdue === true &&
            branches['card']?.overdue === false &&
            view?.residenceStatuses?.includes('9') === true,
        }),
    },
  }
}

/** The joint-service software fails when it is told the result: it is told again. */
export async function c11({ desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  return {
    filed,
    holds: wholeBirth,
    cues: [
      {
        when: whenBranch('registration', 'waiting'),
        act: ({ admin }) =>
          admin.addFault({
            fault: { kind: 'http-status', status: 503 },
            system: 'joint-service',
            operation: 'updateJointStatus',
            times: 30,
          }),
      },
    ],
    case: {
      name: 'C11',
      expected: 'told-again',
      outcome: ({ status, view }) =>
        wordFor(status.state, { 'told-again': view?.joint?.statuses.join() === '1,3,7,4,5' }),
    },
  }
}

/** The citizen takes the dossier back at the desk before the birth is registered: nothing is, and the software hears of it. */
export async function c12({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  await admin.setPolicy('civil-status', { decision: 'wait' }, filed.key)
  const isTakenBack = whenBranch('registration', 'not-applicable', 'WITHDRAWN')
  const refusal = { dossierCode: filed.key, reason: 'Công dân rút hồ sơ (mẫu)' }
  return {
    filed,
    holds: nothing,
    cues: [
      say(filed, whenBranch('registration', 'waiting'), 'withdraw'),
      // No wire takes a push back: the desk tells the office.
      officer(isTakenBack, 'civil-status', 'refuse', refusal),
    ],
    case: {
      name: 'C12',
      expected: 'withdrawn',
      outcome: ({ status, view }) =>
        wordFor(status.state, {
          withdrawn: status.branches['registration']?.why === 'WITHDRAWN' && view?.joint?.statuses.at(-1) === '6',
        }),
    },
  }
}

/** The police has removed the residence before the dossier comes to it: that is success. */
export async function c16({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.death()
  if (filed === undefined) throw new Error('Nobody is left who could die')
  await admin.officer('residence-procedures', 'remove-resident', { personalId: filed.deceasedId })
  return {
    filed,
    holds: { ...wholeDeath, residences: 0 },
    case: {
      name: 'C16',
      expected: 'removed-before',
      outcome: ({ status, view, person }) =>
        wordFor(status.state, {
          // The police has no dossier of it: it was not asked a second time.
          'removed-before':
            status.branches['residence']?.state === 'done' &&
            person?.residenceRemovedOn !== undefined &&
            view?.residenceStatuses === undefined,
        }),
    },
  }
}

/** A fee was paid for a residence that is refused: the money is given back before the branch ends. */
export async function c17({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.birth(undefined, withFee)
  await admin.setPolicy('residence-procedures', { decision: 'refuse', reason: 'LD02' }, filed.key)
  let isOwed = false
  const { when, act } = say(filed, whenBranch('residence', 'waiting', 'REFUND_OWED'), 'refunded')
  const giveBack: Cue = {
    when,
    act(stage) {
      isOwed = true
      return act(stage)
    },
  }
  return {
    filed,
    holds: { ...wholeBirth, residences: 0 },
    cues: [giveBack],
    case: {
      name: 'C17',
      expected: 'refunded',
      outcome: ({ status }) =>
        wordFor(status.state, { refunded: isOwed && status.branches['residence']?.state === 'refused' }),
    },
  }
}

function withFee({ residence, ...input }: JointBirth): JointBirth {
  const fee = { orderId: `PAY-${input.jointDossierCode}`, amountVnd: 10_000 }
  return { ...input, ...(residence && { residence: { ...residence, fee } }) }
}
