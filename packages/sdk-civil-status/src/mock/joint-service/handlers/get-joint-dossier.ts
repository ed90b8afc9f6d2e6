import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zGetJointDossierAnswer,
  zGetJointDossierRequest,
  type Operations,
} from '../../../contract/index.ts'
import { writeDetail } from '../form/write-detail.ts'
import { failure } from '../problem.ts'
import { findById } from '../records.ts'

/** What `GET /api/lienthongdvclt/hosolienthong/{id}` answers. */
export const getJointDossier = mockOperation<Operations['getJointDossier']>({
  meta: operations.getJointDossier,
  request: zGetJointDossierRequest,
  answers: { 200: zGetJointDossierAnswer, 404: zGetJointDossierAnswer },
  handle({ world, params }, reply) {
    const record = findById(world, params.id)
    return record === undefined ? reply(404, unknown) : reply(200, { data: writeDetail(world, record) })
  },
  malformed: (_, reply) => reply(404, unknown),
  errorIn200: (reply) => reply(200, failure),
})

const unknown = { data: null, title: 'Hồ sơ không tồn tại', status: 404 }
