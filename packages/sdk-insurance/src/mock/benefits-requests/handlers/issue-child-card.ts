import { mockOperation } from '@lienthong/mock-core'
import { readWireDate } from '@lienthong/sdk-core'
import { operations, zIssueChildCardAnswer, zIssueChildCardRequest, type Operations } from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../access.ts'
import { submitChildCard } from '../submit.ts'
import { result, writeRequest } from '../wire.ts'

/** Takes a request for the card of a child in. */
export const issueChildCard = mockOperation<Operations['issueChildCard']>({
  meta: operations.issueChildCard,
  request: zIssueChildCardRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zIssueChildCardAnswer },
  handle({ world, body }, reply) {
    const birthDate = readWireDate(body.ngaySinh, 'dd/MM/yyyy')
    if (birthDate === undefined) return reply(200, result('DU_LIEU_SAI'))
    const child = { name: body.hoTen, birthDate }
    const outcome = submitChildCard(world, body.maHoSo, child, {
      kind: 'child-card',
      personalId: body.soDinhDanh,
      motherId: body.soDinhDanhMe,
      certificate: body.soGiayKhaiSinh,
      facilityCode: body.noiKCB,
    })
    if ('refused' in outcome) return reply(200, result(outcome.refused))
    return reply(200, { ...result('000'), hoSo: writeRequest(world, outcome.request) })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
