import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zListDeclarationsAnswer,
  zListDeclarationsRequest,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { waitingAt } from '../declarations.ts'
import { done, refused } from '../wire.ts'

/** Lists declarations made at the ministry that the province has not taken over. */
export const listDeclarations = mockOperation<Operations['listDeclarations']>({
  meta: operations.listDeclarations,
  request: zListDeclarationsRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zListDeclarationsAnswer },
  handle({ world, body }, reply) {
    const wanted = body.infoType === '1' ? 'online' : 'desk'
    const LISTCONTENT = waitingAt(world)
      .filter(({ filed, taken }) => filed === wanted && taken === undefined)
      .map(({ id, form }) => ({
        DECLARATION_ID: id,
        declarationWSForm: form,
        residenceWSForm: null,
        mandatorWSForm: null,
      }))
    return reply(200, { ...done, LISTCONTENT })
  },
  malformed: (_, reply) => reply(200, { ...refused('Dữ liệu sai định dạng'), LISTCONTENT: null }),
  errorIn200: (reply) => reply(200, { ...refused('Hệ thống gặp lỗi'), LISTCONTENT: null }),
})
