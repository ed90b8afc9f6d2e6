import { mockOperation } from '@lienthong/mock-core'
import { operations, zCheckCardAnswer, zCheckCardRequest, type Operations } from '../../contract/index.ts'
import { maxQuestionBytes } from '../access.ts'
import { facilityOf } from '../facilities.ts'
import { judgeCard, refuse } from '../judge-card.ts'

/** Looks a card up by its number, an insurance number or a personal number. */
export const checkCard = mockOperation<Operations['checkCard']>({
  meta: operations.checkCard,
  request: zCheckCardRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zCheckCardAnswer },
  handle: ({ world, body, query }, reply) =>
    reply(200, judgeCard(world, body, facilityOf(query.get('username')) ?? '')),
  malformed: (_, reply) => reply(200, refuse('205')),
  errorIn200: (reply) => reply(200, refuse('500')),
})
