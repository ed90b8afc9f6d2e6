import { mayMoveAtPortal, type World } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import { decide, type Decision } from './decide.ts'
import {
  findLandDossier,
  keepLandDossier,
  letters,
  type LandDossier,
  type LandLetter,
  type LandPaper,
} from './dossiers.ts'
import { policy } from './policy.ts'
import { installTaxNotices, writeTaxNotice } from './tax-notices.ts'

const lookTask = 'land:look'
const decideTask = 'land:decide'

/** @source national procedure database; confidence: documented */
const resultCode = 'KQ.G10.001147'

/** Says what happens when time passes. */
export function installLand(world: World): void {
  installTaxNotices(world)
  world.onTask<string>(lookTask, (receiptCode) => {
    const dossier = findLandDossier(world, receiptCode)
    if (dossier?.state !== '2') return
    const decision = decide(world, dossier)
    // Whether papers or money are missing is seen at once; the rest takes its time.
    if (decision?.kind === 'ask' || decision?.kind === 'tax-notice') carryOut(world, dossier, decision)
    else work(world, dossier)
  })
  world.onTask<string>(decideTask, (receiptCode) => {
    const dossier = findLandDossier(world, receiptCode)
    const decision = dossier?.state === '4' ? decide(world, dossier) : undefined
    if (dossier !== undefined && decision !== undefined) carryOut(world, dossier, decision)
  })
}

/** Takes a dossier in. */
export function enter(world: World, dossier: Omit<LandDossier, 'state' | 'taxPaid' | 'answered'>): void {
  const kept: LandDossier = { ...dossier, state: '2', taxPaid: false, answered: false }
  keepLandDossier(world, kept)
  note(world, kept)
  world.schedule(lookTask, policy.of(world, dossier.dossierCode).taxNoticeAfterMs, dossier.receiptCode)
}

/** Does what was decided; `false` when the state of the dossier does not allow it. */
export function carryOut(world: World, dossier: LandDossier, decision: Decision): boolean {
  switch (decision.kind) {
    case 'ask': {
      const { items, note: told } = decision
      return move(world, dossier, '5') && tell(world, dossier, { kind: 'supplement-required', items, note: told })
    }
    case 'refuse':
      return readied(world, dossier, '8') && tell(world, dossier, { kind: 'stopped', note: decision.note })
    case 'tax-notice':
      return move(world, dossier, '6') && writeTaxNotice(world, dossier)
    case 'grant':
      return readied(world, dossier, '9') && grant(world, dossier)
  }
}

/** Goes on with a dossier whose papers came. */
export function takePapers(world: World, dossier: LandDossier, items: readonly LandPaper[]): boolean {
  return dossier.state === '5' && work(world, { ...dossier, answered: true, papers: [...dossier.papers, ...items] })
}

/** Goes on with a dossier whose tax was paid. */
export function takePayment(world: World, dossier: LandDossier): boolean {
  return dossier.state === '6' && work(world, { ...dossier, taxPaid: true })
}

function work(world: World, dossier: LandDossier): boolean {
  const asked = dossier.state !== '2'
  if (!move(world, dossier, '4')) return false
  if (asked) tell(world, dossier, { kind: 'processing' })
  world.schedule(decideTask, policy.of(world, dossier.dossierCode).decideAfterMs, dossier.receiptCode)
  return true
}

/** What is decided was worked on before. */
function readied(world: World, dossier: LandDossier, state: '8' | '9'): boolean {
  if (mayMoveAtPortal(dossier.state, state)) return move(world, dossier, state)
  return move(world, dossier, '4') && move(world, { ...dossier, state: '4' }, state)
}

function grant(world: World, { receiptCode, dossierCode }: LandDossier): true {
  const number = `GCN-${String(world.next('land:certificate')).padStart(6, '0')}`
  const issuedOn = dayOf(world.clock.instant())
  world.noteDossier(dossierCode, () => ({ resultCodes: [resultCode] }))
  return tell(world, { receiptCode }, { kind: 'finished', resultCode, number, issuedOn })
}

function tell(world: World, { receiptCode }: Pick<LandDossier, 'receiptCode'>, says: LandLetter['says']): true {
  letters(world).push({ receiptCode, at: world.clock.instant(), says })
  return true
}

function move(world: World, dossier: LandDossier, state: LandDossier['state']): boolean {
  if (!mayMoveAtPortal(dossier.state, state)) return false
  const moved = { ...dossier, state }
  keepLandDossier(world, moved)
  note(world, moved)
  return true
}

function note(world: World, { dossierCode, state }: LandDossier): void {
  world.noteDossier(dossierCode, ({ caseStatuses = [] }) => ({ caseStatuses: [...caseStatuses, state] }))
}
