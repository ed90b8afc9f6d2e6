import { mockOperation } from '@lienthong/mock-core'
import { operations, zVerifyRelativesAnswer, zVerifyRelativesRequest, type Operations } from '../../contract/index.ts'
import { describeWithParents } from '../describe-citizen.ts'
import { askForProvince, maxQuestionBytes, recordsInJson, refused } from '../json-answer.ts'
import { refusal } from '../provincial-layer.ts'

/** Whoever fits, with father and mother. */
export const verifyRelatives = mockOperation<Operations['verifyRelatives']>({
  meta: operations.verifyRelatives,
  request: zVerifyRelativesRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zVerifyRelativesAnswer, 400: zVerifyRelativesAnswer },
  handle({ world, body }, reply) {
    const answer = askForProvince(world, body)
    if ('errorCode' in answer) return reply(200, refused(answer))
    const records = answer.found.map((person) => describeWithParents(world, person))
    return reply(200, { errorCode: '000', data: recordsInJson(answer, records) ?? null })
  },
  malformed: (_, reply) => reply(200, refused(refusal('001'))),
  errorIn200: (reply) => reply(200, refused(refusal('002'))),
})
