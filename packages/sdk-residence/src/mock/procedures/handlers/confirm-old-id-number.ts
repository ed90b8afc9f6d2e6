import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zConfirmOldIdNumberRequest,
  zProcedureReceiptAnswer,
  type Operations,
} from '../../../contract/index.ts'
import { citizenFault } from '../citizens.ts'
import { judgeOldNumber } from '../old-number.ts'
import { submit } from '../reception.ts'
import { terms } from '../terms.ts'
import { failure, malformed } from './no-answer.ts'

/** Takes form DC02 in. It takes longer when the archive has to be asked. */
export const confirmOldIdNumber = mockOperation<Operations['confirmOldIdNumber']>({
  meta: operations.confirmOldIdNumber,
  request: zConfirmOldIdNumberRequest,
  answers: { 200: zProcedureReceiptAnswer },
  handle({ world, body }, reply) {
    const form = { kind: 'old-number', body } as const
    const procedure = terms[judgeOldNumber(world, body).inArchive ? 'archived-number' : 'known-number']
    const check = () => {
      const code = citizenFault(world, body.nguoiNop)
      return code && { code, fields: ['nguoiNop.soDinhDanh'] }
    }
    return reply(200, submit(world, { form, terms: procedure, check }))
  },
  malformed: (problems, reply) => reply(200, malformed(problems)),
  errorIn200: (reply) => reply(200, failure()),
})
