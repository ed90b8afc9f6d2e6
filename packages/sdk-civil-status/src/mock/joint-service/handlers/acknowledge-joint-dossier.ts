import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zAcknowledgeJointDossierAnswer,
  zAcknowledgeJointDossierRequest,
  type Operations,
} from '../../../contract/index.ts'
import { done, failure, malformed, refusal } from '../problem.ts'
import { findRecord, note } from '../records.ts'

/** What `PUT /api/lienthongdvclt/danhan` answers. */
export const acknowledgeJointDossier = mockOperation<Operations['acknowledgeJointDossier']>({
  meta: operations.acknowledgeJointDossier,
  request: zAcknowledgeJointDossierRequest,
  answers: { 200: zAcknowledgeJointDossierAnswer, 400: zAcknowledgeJointDossierAnswer },
  handle({ world, body }, reply) {
    const record = findRecord(world, body.maHoSo)
    if (record === undefined) return reply(400, refusal(world, { maHoSo: ['Hồ sơ không tồn tại'] }))
    record.listed = false
    // The first time counts: a repetition is no later taking over.
    record.acknowledgedAt ??= world.clock.instant()
    note(world, record)
    return reply(200, done('Cập nhật thành công'))
  },
  malformed: (problems, reply) => reply(400, malformed(problems)),
  errorIn200: (reply) => reply(200, failure),
})
