import type { JointDeath } from '@lienthong/dossier-engine'
import { wholeBirth, wholeDeath, type Play, type Stage } from '../plays.ts'
import { officer, say, whenBranch, whenDone, wordFor } from './cues.ts'

const decisionNumber = '12/QĐ-UBND'

/** A birth was registered wrongly: it is put right by law, and everybody hears of it. */
export async function c13({ desk }: Stage): Promise<Play> {
  const filed = await desk.birth()
  const changes = { name: `${filed.childName} Anh` }
  return {
    filed,
    holds: wholeBirth,
    cues: [
      officer(whenDone, 'civil-status', 'correct', { dossierCode: filed.key, decisionNumber, changes }),
      say(filed, () => true, 'correct', { decisionNumber, changes }),
    ],
    case: {
      name: 'C13',
      expected: 'put-right',
      outcome: ({ status, person }) => wordFor(status.state, { 'put-right': person?.name === changes.name }),
    },
  }
}

/** A death was registered wrongly: the person lives, and what followed from it is put back. */
export async function c14({ desk }: Stage): Promise<Play> {
  const filed = await desk.death()
  if (filed === undefined) throw new Error('Nobody is left who could die')
  return {
    filed,
    holds: { entries: 1, residences: 1, returns: 1, results: 1 },
    cues: [
      officer(whenDone, 'civil-status', 'cancel-death', { dossierCode: filed.key, decisionNumber }),
      say(filed, () => true, 'cancel-death', { decisionNumber }),
    ],
    case: {
      name: 'C14',
      expected: 'alive',
      outcome: ({ status, person }) =>
        wordFor(status.state, {
          'still-dead': person?.diedOn !== undefined,
          'without-residence': person?.residenceRemovedOn !== undefined,
          alive: person !== undefined,
        }),
    },
  }
}

/** Another payer has paid the funeral meanwhile: nothing is paid twice. */
export async function c15({ admin, desk }: Stage): Promise<Play> {
  const filed = await desk.death(undefined, bySocialInsurance)
  if (filed === undefined) throw new Error('Nobody is left who could die')
  await admin.setPolicy('civil-status', { decision: 'wait' }, filed.key)
  const isUnderWay = whenBranch('registration', 'waiting')
  return {
    filed,
    holds: wholeDeath,
    cues: [
      officer(isUnderWay, 'civil-status', 'complete', { dossierCode: filed.key }),
      officer(() => true, 'insurance-benefits', 'pay-elsewhere', { personalId: filed.deceasedId }),
    ],
    case: {
      name: 'C15',
      expected: 'paid-once',
      outcome: ({ status }) =>
        wordFor(status.state, {
          'paid-once': status.branches['benefit']?.problem?.code === 'FUNERAL_GRANT_ONE_PER_DECEASED',
        }),
    },
  }
}

function bySocialInsurance({ benefit, ...input }: JointDeath): JointDeath {
  return { ...input, ...(benefit && { benefit: { ...benefit, payer: 'social-insurance' } }) }
}
