import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zGetDeclarationStatusAnswer,
  zGetDeclarationStatusRequest,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { findDeclaration } from '../declarations.ts'
import { done, refused, writeStatus } from '../wire.ts'

/** Tells where a dossier of the one-stop system stands. */
export const getDeclarationStatus = mockOperation<Operations['getDeclarationStatus']>({
  meta: operations.getDeclarationStatus,
  request: zGetDeclarationStatusRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zGetDeclarationStatusAnswer },
  handle({ world, body }, reply) {
    const kept = findDeclaration(world, body.idReceivedDec)
    const asked = body.identifyNo ?? kept?.paperNumber
    if (kept?.generation !== 1 || body.infoType !== '2' || asked !== kept.paperNumber)
      return reply(200, refused('Không tìm thấy hồ sơ'))
    return reply(200, { ...done, ...writeStatus(kept) })
  },
  malformed: (_, reply) => reply(200, refused('Dữ liệu sai định dạng')),
  errorIn200: (reply) => reply(200, refused('Hệ thống gặp lỗi')),
})
