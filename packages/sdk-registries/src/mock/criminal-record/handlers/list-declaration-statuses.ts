import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zListDeclarationStatusesAnswer,
  zListDeclarationStatusesRequest,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { listKept } from '../declarations.ts'
import { done, refused, writeStatus } from '../wire.ts'

/** Lists the dossiers that the province has not marked. */
export const listDeclarationStatuses = mockOperation<Operations['listDeclarationStatuses']>({
  meta: operations.listDeclarationStatuses,
  request: zListDeclarationStatusesRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zListDeclarationStatusesAnswer },
  handle({ world, body }, reply) {
    const kept = body.infoType === '2' ? listKept(world) : []
    const open = kept.filter(({ generation, marked }) => generation === 1 && !marked)
    const LISTCONTENT = open.map((one) => ({
      DECLARATION_ID: one.id,
      ...writeStatus(one),
      APPOINTMENT_NO: null,
      RECEIVE_NO: one.dossierCode,
    }))
    return reply(200, { ...done, LISTCONTENT })
  },
  malformed: (_, reply) => reply(200, { ...refused('Dữ liệu sai định dạng'), LISTCONTENT: null }),
  errorIn200: (reply) => reply(200, { ...refused('Hệ thống gặp lỗi'), LISTCONTENT: null }),
})
