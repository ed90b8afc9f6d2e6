import { own, type World } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import { findDeclaration, keepDeclaration, waitingAt, type KeptDeclaration } from './declarations.ts'
import { policy } from './policy.ts'
import { installPushes, pushStatus } from './status-pushes.ts'

const workTask = 'criminal-record:work'
const decideTask = 'criminal-record:decide'

/** Says what the office does when time passes. */
export function installLifecycle(world: World): void {
  installPushes(world)
  world.onTask<string>(workTask, (code) => {
    const kept = findDeclaration(world, code)
    if (kept?.state !== '2') return
    move(world, kept, '4')
    world.schedule(decideTask, policy.of(world, code).decideAfterMs + archiveTakesMs(world, kept), code)
  })
  world.onTask<string>(decideTask, (code) => {
    const kept = findDeclaration(world, code)
    if (kept?.state === '4') decide(world, kept)
  })
}

const dayMs = 24 * 60 * 60_000

/** How much longer than others the archives take that are asked about somebody. */
function archiveTakesMs({ graph }: World, { paperNumber }: KeptDeclaration): number {
  return own(graph.personas, 'record-slow-archive')?.personalId === paperNumber ? 20 * dayMs : 0
}

/** Takes a dossier in. */
export function enter(
  world: World,
  asked: Pick<KeptDeclaration, 'dossierCode' | 'generation' | 'provinceCode' | 'certificate' | 'paperNumber'>,
): KeptDeclaration {
  const kept: KeptDeclaration = {
    ...asked,
    id: String(1000 + world.next('criminal-record')),
    receivedAt: world.clock.instant(),
    state: '2',
    marked: false,
  }
  keepDeclaration(world, kept)
  note(world, kept)
  world.schedule(workTask, policy.of(world, kept.dossierCode).workAfterMs, kept.dossierCode)
  return kept
}

/** Takes the supplement of a dossier that waits for one. */
export function supplement(world: World, kept: KeptDeclaration): void {
  move(world, kept, '2')
  world.schedule(workTask, policy.of(world, kept.dossierCode).workAfterMs, kept.dossierCode)
}

/** Issues the certificate. */
export function issue(world: World, kept: KeptDeclaration): void {
  const number = `LLTP-${world.next('criminal-record:certificate')}`
  kept.issued = { number, on: dayOf(world.clock.instant()) }
  move(world, kept, '9')
  const code = kept.certificate === 2 ? 'KQ.G01.000199' : 'KQ.G01.000200'
  world.noteDossier(kept.dossierCode, () => ({ resultCodes: [code] }))
  world.emit('case-completed', {
    system: 'LY_LICH_TU_PHAP',
    dossierCode: kept.dossierCode,
    service: 'criminal-record',
    resultNumber: number,
  })
}

/** Moves a dossier on. */
export function move(world: World, kept: KeptDeclaration, state: KeptDeclaration['state']): void {
  kept.state = state
  note(world, kept)
  pushStatus(world, kept)
}

/** Somebody has declared at the portal of the ministry. */
export function seedRecords(world: World): void {
  const { graph } = world
  const person = world.people.find(graph.personas['record-portal']?.personalId ?? '')
  if (person === undefined) return
  const day = '01/03/2026'
  waitingAt(world).push({
    id: '2001',
    filed: 'online',
    form: {
      fullName: person.name,
      genderId: person.sex === 'male' ? '1' : '0',
      birthDateStr: person.birthDate.split('-').reverse().join('/'),
      nationalityId: 'VN',
      idTypeId: '3',
      identifyNo: person.personalId,
      phone: '0912345678',
      declareDate: day,
      declareTypeId: '3846',
      requestQty: 1,
      objectRequestId: '72',
      formType: '1',
    },
  })
}

function decide(world: World, kept: KeptDeclaration): void {
  const { decision } = policy.of(world, kept.dossierCode)
  if (decision === 'issue') issue(world, kept)
  if (decision === 'refuse') move(world, kept, '3')
  // The first generation has no state for it: there the office waits.
  if (decision === 'supplement' && kept.generation === 2) move(world, kept, '5')
}

function note(world: World, { dossierCode, state }: KeptDeclaration): void {
  world.noteDossier(dossierCode, ({ caseStatuses = [] }) => ({ caseStatuses: [...caseStatuses, state] }))
}
