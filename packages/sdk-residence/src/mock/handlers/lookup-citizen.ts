import { mockOperation } from '@lienthong/mock-core'
import { operations, zLookupCitizenAnswer, zLookupCitizenRequest, type Operations } from '../../contract/index.ts'
import { describeCitizen } from '../describe-citizen.ts'
import { askForProvince, maxQuestionBytes, recordsInJson, refused } from '../json-answer.ts'
import { refusal } from '../provincial-layer.ts'

/** The whole record of whoever fits. */
export const lookupCitizen = mockOperation<Operations['lookupCitizen']>({
  meta: operations.lookupCitizen,
  request: zLookupCitizenRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zLookupCitizenAnswer, 400: zLookupCitizenAnswer },
  handle({ world, body }, reply) {
    const answer = askForProvince(world, body)
    if ('errorCode' in answer) return reply(200, refused(answer))
    const records = answer.found.map((person) => describeCitizen(world, person))
    return reply(200, { errorCode: '000', data: recordsInJson(answer, records) ?? null })
  },
  malformed: (_, reply) => reply(200, refused(refusal('001'))),
  errorIn200: (reply) => reply(200, refused(refusal('002'))),
})
