import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zAcknowledgeJointDossierAnswer,
  zAcknowledgeJointDossierAnswerTolerant,
  zAcknowledgeJointDossierRequest,
  type AcknowledgeJointDossierRequest,
} from '../../../contract/index.ts'
import { jointServiceErrors } from '../errors.ts'
import { readOutcome } from '../wire/read-outcome.ts'

/** `PUT /api/lienthongdvclt/danhan` */
export const acknowledgeJointDossier = defineOperation({
  system: 'joint-service',
  meta: operations.acknowledgeJointDossier,
  refusals: jointServiceErrors,
  input: z.strictObject({ jointDossierCode: zText(50) }),
  request: zAcknowledgeJointDossierRequest,
  answer: { strict: zAcknowledgeJointDossierAnswer, tolerant: zAcknowledgeJointDossierAnswerTolerant },
  encode: ({ jointDossierCode }): AcknowledgeJointDossierRequest => ({ maHoSo: jointDossierCode, daNhan: true }),
  decode(answer, context): void {
    // A text alone has no envelope that could contradict it.
    readOutcome(typeof answer === 'string' ? { status: 200, title: answer } : answer, context, {
      maHoSo: 'jointDossierCode',
    })
  },
})
