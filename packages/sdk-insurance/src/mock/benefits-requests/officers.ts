import { officerAction, type OfficerAction, type OfficerOutcome, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import { askByHand, completeByHand, refuseByHand } from './lifecycle.ts'
import { findRequest } from './requests.ts'

const zRequest = z.strictObject({ dossierCode: z.string().min(1).max(100) })

function decided(world: World, code: string, decide: typeof completeByHand): OfficerOutcome {
  const request = findRequest(world, code)
  if (request === undefined) return { refused: 'UNKNOWN', message: 'There is no request of that code' }
  if (request.state !== 'received')
    return { refused: 'NOT_NOW', message: `The request is ${request.state}, not waiting for a decision` }
  decide(world, request)
  return { done: { dossierCode: code, state: String(findRequest(world, code)?.state) } }
}

const refuse = officerAction({
  summary: 'Refuses a request for good.',
  body: zRequest,
  run: (world, { dossierCode }) => decided(world, dossierCode, refuseByHand),
})

const askForSupplement = officerAction({
  summary: 'Asks for a supplement of what is missing or wrong in a request.',
  body: zRequest,
  run: (world, { dossierCode }) => decided(world, dossierCode, askByHand),
})

const complete = officerAction({
  summary: 'Issues the card or pays the grant that a request asks for, whatever is missing in it.',
  body: zRequest,
  run: (world, { dossierCode }) => decided(world, dossierCode, completeByHand),
})

const payElsewhere = officerAction({
  summary: 'Has another payer pay for a funeral; Social Security hears of it.',
  body: z.strictObject({
    personalId: z.string().regex(/^\d{12}$/),
    payer: z.enum(['social-protection', 'social-pension', 'merit']).default('social-protection'),
    amountVnd: z.int().min(1).default(10_000_000),
  }),
  run(world, grant) {
    if (world.people.find(grant.personalId)?.diedOn === undefined)
      return { refused: 'UNKNOWN', message: 'Nobody with that number is known to be dead' }
    world.emit('funeral-grant-paid', grant)
    return { done: grant }
  },
})

/** What the officers of the benefit desk, and other payers, can be told to do. */
export const officerActions: Readonly<Record<string, OfficerAction>> = {
  refuse,
  complete,
  'ask-for-supplement': askForSupplement,
  'pay-elsewhere': payElsewhere,
}
