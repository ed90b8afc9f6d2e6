import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zSignInRefusal } from '../../../contract/index.ts'

export const metadataNotByGet: ConformanceCase = {
  id: 'sign-in/get-sign-in-metadata.not-by-get',
  operation: 'getSignInMetadata',
  kind: 'refusal',
  requirement: 'Metadata are read only: a POST is refused with HTTP 404 and an error',
  requirementVi: 'Siêu dữ liệu chỉ để đọc: POST bị từ chối với HTTP 404 và mã lỗi',
  source: 'OpenID Connect Discovery 1.0, section 4',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.send({ ...operations.getSignInMetadata, method: 'POST', encoding: 'form' }, {})
    t.expectStatus(answer, 404)
    t.expectFits(answer.body, zSignInRefusal, 'the refusal')
  },
}
