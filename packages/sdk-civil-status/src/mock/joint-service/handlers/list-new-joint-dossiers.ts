import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zJointServiceAnswer,
  zListNewJointDossiersAnswer,
  zListNewJointDossiersRequest,
  type Operations,
} from '../../../contract/index.ts'
import { writeRow } from '../form/write-detail.ts'
import { failure } from '../problem.ts'
import { listRecords } from '../records.ts'

/** What `GET /api/lienthongdvclt/hosolienthong` answers. */
export const listNewJointDossiers = mockOperation<Operations['listNewJointDossiers']>({
  meta: operations.listNewJointDossiers,
  request: zListNewJointDossiersRequest,
  answers: { 200: zListNewJointDossiersAnswer, 401: zJointServiceAnswer },
  handle({ world }, reply) {
    const waiting = listRecords(world).filter(({ listed, withdrawnAt }) => listed && withdrawnAt === undefined)
    return reply(200, { data: waiting.map(writeRow) })
  },
  malformed: (_, reply) => reply(200, { data: null }),
  // It has no words for a failure but those of its other answers.
  errorIn200: (reply) => reply(401, failure),
})
