import { mockOperation } from '@lienthong/mock-core'
import { operations, zFindDossierAnswer, zFindDossierRequest, type Operations } from '../../contract/index.ts'
import { findKept } from '../dossiers.ts'

/** The dossier, or an empty list. */
export const findDossier = mockOperation<Operations['findDossier']>({
  meta: operations.findDossier,
  request: zFindDossierRequest,
  answers: { 200: zFindDossierAnswer },
  handle({ world, body }, reply) {
    const found = findKept(world, body.mahoso)
    const result = found === undefined ? [] : [{ MAHOSO: body.mahoso, TRANGTHAIHOSO: found.status }]
    // A number here, text in the other services: clients meet both.
    return reply(200, { error_code: 0, message: 'Thành công', result })
  },
  malformed: (_, reply) => reply(200, { error_code: '5', message: 'Tham số không hợp lệ' }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})
