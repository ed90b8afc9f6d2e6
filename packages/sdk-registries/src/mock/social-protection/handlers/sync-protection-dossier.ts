import { mockOperation, sameSecret } from '@lienthong/mock-core'
import {
  operations,
  zSyncProtectionDossierAnswer,
  zSyncProtectionDossierRequest,
  type Operations,
} from '../../../contract/index.ts'
import { isLivingCitizen } from '../../living-citizen.ts'
import { acceptKey, areTimes, keepProtectionDossier } from '../dossiers.ts'

/** Takes a dossier, new or changed. */
export const syncProtectionDossier = mockOperation<Operations['syncProtectionDossier']>({
  meta: operations.syncProtectionDossier,
  request: zSyncProtectionDossierRequest,
  answers: { 200: zSyncProtectionDossierAnswer },
  handle({ world, body }, reply) {
    const refused = (message: string) => reply(200, { error_code: '1', message })
    if (!sameSecret(body.AcceptKey, acceptKey)) return refused('Sai khóa')
    if (!areTimes(body.NgayThangNamSinh, body.SubmitedDate, body.NgayBanHanh)) return refused('Thời gian không hợp lệ')
    if (!isLivingCitizen(world, body.CMND, body.HoVaTen)) return refused('Thông tin công dân không đúng')
    keepProtectionDossier(world, body.MaHoSo, body.StatusId)
    return reply(200, { error_code: '0', message: 'Thành công' })
  },
  malformed: (_, reply) => reply(200, { error_code: '1', message: 'Dữ liệu sai định dạng' }),
  errorIn200: (reply) => reply(200, { error_code: '-1', message: 'Hệ thống gặp lỗi' }),
})
