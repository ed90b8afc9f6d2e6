import { mockOperation, sameSecret } from '@lienthong/mock-core'
import {
  operations,
  zFindRecordRequestAnswer,
  zFindRecordRequestRequest,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { authKey } from '../cast.ts'
import { findDeclaration } from '../declarations.ts'
import { writeProgress } from '../wire.ts'

/** Tells where a dossier of the second generation stands. */
export const findRecordRequest = mockOperation<Operations['findRecordRequest']>({
  meta: operations.findRecordRequest,
  request: zFindRecordRequestRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zFindRecordRequestAnswer },
  handle({ world, body }, reply) {
    if (!sameSecret(body.authKey, authKey)) return reply(200, refused('Sai khóa xác thực'))
    const kept = findDeclaration(world, body.maHoSoMCDT)
    const value = kept?.generation === 2 ? [writeProgress(kept)] : []
    return reply(200, { status: 1, statusDescription: 'Thành công', value })
  },
  malformed: (_, reply) => reply(200, refused('Dữ liệu sai định dạng')),
  errorIn200: (reply) => reply(200, refused('Hệ thống gặp lỗi')),
})

function refused(statusDescription: string) {
  return { status: 0, statusDescription, value: null }
}
