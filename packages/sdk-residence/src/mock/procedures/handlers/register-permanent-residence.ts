import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zProcedureReceiptAnswer,
  zRegisterPermanentResidenceRequest,
  type Operations,
} from '../../../contract/index.ts'
import { submit } from '../reception.ts'
import { refuseMove } from '../refuse-move.ts'
import { terms } from '../terms.ts'
import { failure, malformed } from './no-answer.ts'

/** Takes form CT01 for permanent residence in. */
export const registerPermanentResidence = mockOperation<Operations['registerPermanentResidence']>({
  meta: operations.registerPermanentResidence,
  request: zRegisterPermanentResidenceRequest,
  answers: { 200: zProcedureReceiptAnswer },
  handle({ world, body }, reply) {
    const form = { kind: 'permanent', body } as const
    return reply(200, submit(world, { form, terms: terms.permanent, check: () => refuseMove(world, form) }))
  },
  malformed: (problems, reply) => reply(200, malformed(problems)),
  errorIn200: (reply) => reply(200, failure()),
})
