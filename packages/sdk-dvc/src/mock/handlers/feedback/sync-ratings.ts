import { mockOperation } from '@lienthong/mock-core'
import { operations, zSyncRatingsAnswer, zSyncRatingsRequest, type Operations } from '../../../contract/index.ts'
import { findKept } from '../../dossiers.ts'
import { withExistingTimes } from '../../existing-times.ts'
import { rate } from '../../feedback/questions.ts'

/** Keeps ratings of dossiers that the portal has, all of a call or none. */
export const syncRatings = mockOperation<Operations['syncRatings']>({
  meta: operations.syncRatings,
  request: withExistingTimes(zSyncRatingsRequest),
  answers: { 200: zSyncRatingsAnswer },
  handle({ world, body }, reply) {
    if (!body.data.every(({ MaHoSo }) => findKept(world, MaHoSo) !== undefined)) {
      return reply(200, { error_code: '4', message: 'Hồ sơ không tồn tại' })
    }
    for (const rating of body.data) rate(world, rating)
    return reply(200, { error_code: '0', message: 'Thành công' })
  },
  malformed: (problems, reply) =>
    reply(200, { error_code: '5', message: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}` }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})
