import { mockOperation } from '@lienthong/mock-core'
import { operations, zSyncStatusAnswer, zSyncStatusRequest, type Operations } from '../../contract/index.ts'
import { countAttempt, findKept, mayBe, setStatus } from '../dossiers.ts'
import { withExistingTimes } from '../existing-times.ts'

/** Takes the state of one dossier. The same state again is taken, too. */
export const syncStatus = mockOperation<Operations['syncStatus']>({
  meta: operations.syncStatus,
  request: withExistingTimes(zSyncStatusRequest),
  answers: { 200: zSyncStatusAnswer },
  handle({ world, body }, reply) {
    const { MaHoSo: code, TrangThai: status } = body.data
    const known = findKept(world, code)
    if (known === undefined) {
      countAttempt(world, code, 'unknownDossiers')
      return reply(200, { error_code: '4', message: 'Hồ sơ không tồn tại' })
    }
    if (!mayBe(known.status, status)) {
      countAttempt(world, code, 'refusedMoves')
      return reply(200, { error_code: '5', message: 'Trạng thái hồ sơ không hợp lệ' })
    }
    countAttempt(world, code, 'updates')
    setStatus(world, code, known, status)
    // A number here, text in the other services: clients meet both.
    return reply(200, { error_code: 0, message: 'Thành công' })
  },
  malformed: (problems, reply) =>
    reply(200, { error_code: '5', message: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}` }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})
