import { mockOperation, sameSecret } from '@lienthong/mock-core'
import {
  operations,
  zSyncProtectionProgressAnswer,
  zSyncProtectionProgressRequest,
  type Operations,
} from '../../../contract/index.ts'
import { acceptKey, areTimes, findProtectionDossier, noteStep } from '../dossiers.ts'

/** Takes a step of a dossier. */
export const syncProtectionProgress = mockOperation<Operations['syncProtectionProgress']>({
  meta: operations.syncProtectionProgress,
  request: zSyncProtectionProgressRequest,
  answers: { 200: zSyncProtectionProgressAnswer },
  handle({ world, body }, reply) {
    const refused = (message: string) => reply(200, { error_code: '1', message })
    if (!sameSecret(body.AcceptKey, acceptKey)) return refused('Sai khóa')
    if (!areTimes(body.ThoiDiemXuLy, body.NgayBatDau, body.NgayKetThucTheoQuyDinh))
      return refused('Thời gian không hợp lệ')
    const dossier = findProtectionDossier(world, body.MaHoSo)
    if (dossier === undefined) return refused('Không có hồ sơ')
    noteStep(world, dossier, body)
    return reply(200, { error_code: '0', message: 'Thành công' })
  },
  malformed: (_, reply) => reply(200, { error_code: '1', message: 'Dữ liệu sai định dạng' }),
  errorIn200: (reply) => reply(200, { error_code: '-1', message: 'Hệ thống gặp lỗi' }),
})
