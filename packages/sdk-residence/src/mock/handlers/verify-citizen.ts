import { mockOperation } from '@lienthong/mock-core'
import { operations, zVerifyCitizenAnswer, zVerifyCitizenRequest, type Operations } from '../../contract/index.ts'
import { askForProvince, maxQuestionBytes, refused } from '../json-answer.ts'
import { refusal } from '../provincial-layer.ts'

/** Yes or no. A name, a date or a number that does not fit is a no, not an error. */
export const verifyCitizen = mockOperation<Operations['verifyCitizen']>({
  meta: operations.verifyCitizen,
  request: zVerifyCitizenRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zVerifyCitizenAnswer, 400: zVerifyCitizenAnswer },
  handle({ world, body }, reply) {
    const answer = askForProvince(world, body)
    if ('errorCode' in answer) return reply(200, refused(answer))
    return reply(200, { errorCode: '000', data: answer.found.length > 0 })
  },
  malformed: (_, reply) => reply(200, refused(refusal('001'))),
  errorIn200: (reply) => reply(200, refused(refusal('002'))),
})
