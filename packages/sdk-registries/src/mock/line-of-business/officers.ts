import { officerAction, type OfficerAction, type OfficerOutcome, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import { casesOf, type KeptCase } from './cases.ts'
import { receive } from './lifecycle.ts'
import { ask, complete, move, refuse } from './moves.ts'
import { writeFine } from './sheets/traffic-fines.ts'

const zDossier = z.strictObject({ dossierCode: z.string().min(1).max(100) })

/** Every system that has the dossier acts: a code is as a rule at one of them. */
function act(world: World, code: string, how: (kept: KeptCase) => boolean): OfficerOutcome {
  const found = casesOf(world, code)
  if (found.length === 0) return { refused: 'UNKNOWN', message: 'No system has a dossier of that code' }
  const done = found.filter(how)
  if (done.length === 0)
    return { refused: 'NOT_NOW', message: `The dossier is in state ${found.map(({ status }) => status).join(', ')}` }
  return { done: { dossierCode: code, statuses: done.map(({ status }) => status) } }
}

const accept = officerAction({
  summary: 'Receives a new dossier.',
  body: zDossier,
  run: (world, { dossierCode }) =>
    act(world, dossierCode, (kept) => {
      if (kept.status !== '1') return false
      receive(world, kept)
      return true
    }),
})

const askForSupplement = officerAction({
  summary: 'Asks for more papers or for corrected fields.',
  body: zDossier.extend({ items: z.array(z.string().min(1)).min(1), note: z.string().min(1).optional() }),
  run: (world, { dossierCode, items, note }) => act(world, dossierCode, (kept) => ask(world, kept, items, note)),
})

const refuseCase = officerAction({
  summary: 'Refuses a dossier: not received while it is new, stopped afterwards.',
  body: zDossier.extend({
    reasonCode: z.string().min(1).default('KHONG_DU_DIEU_KIEN'),
    note: z.string().min(1).optional(),
  }),
  run: (world, { dossierCode, reasonCode, note }) =>
    act(world, dossierCode, (kept) => refuse(world, kept, { code: reasonCode, ...(note !== undefined && { note }) })),
})

const completeCase = officerAction({
  summary: 'Issues the result of a dossier.',
  body: zDossier,
  run: (world, { dossierCode }) => act(world, dossierCode, (kept) => complete(world, kept)),
})

const handOver = officerAction({
  summary: 'Hands the result over to the citizen.',
  body: zDossier,
  run: (world, { dossierCode }) => act(world, dossierCode, (kept) => move(world, kept, '10')),
})

const writeFineOf = officerAction({
  summary: 'Enters a traffic fine of today, and tells by which keys it is looked up.',
  body: z.strictObject({
    personalId: z.string().regex(/^\d{12}$/),
    amountVnd: z.int().min(1).max(1_000_000_000).default(1_000_000),
  }),
  run: (world, { personalId, amountVnd }) => ({ done: writeFine(world, personalId, amountVnd) }),
})

/** What the officers of the line-of-business systems can be told to do. */
export const officerActions: Readonly<Record<string, OfficerAction>> = {
  accept,
  'ask-for-supplement': askForSupplement,
  refuse: refuseCase,
  complete: completeCase,
  'hand-over': handOver,
  'write-fine': writeFineOf,
}
