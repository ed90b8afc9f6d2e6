import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zGetBusinessDossierAnswer,
  zGetBusinessDossierRequest,
  type Operations,
} from '../../../contract/index.ts'
import { refused } from '../answers.ts'
import { businessDossiers } from '../enterprises.ts'

/** Tells where a dossier stands. */
export const getBusinessDossier = mockOperation<Operations['getBusinessDossier']>({
  meta: operations.getBusinessDossier,
  request: zGetBusinessDossierRequest,
  answers: { 200: zGetBusinessDossierAnswer },
  handle({ world, query }, reply) {
    const number = query.get('in_journal_no')
    const found = businessDossiers(world).find(({ row }) => row.IN_JOURNAL_NO === number)
    if (found === undefined) return reply(200, refused('Không tìm thấy dữ liệu'))
    return reply(200, { Data: [found.row], DataCount: 1, Status: 1, Message: 'Thành công' })
  },
  malformed: (_, reply) => reply(200, refused('Tham số không hợp lệ')),
  errorIn200: (reply) => reply(200, refused('Hệ thống gặp lỗi')),
})
