import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zSyncRatingsAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'
import { newRating } from '../ask-feedback.ts'

export const ratingWithoutSession: ConformanceCase = {
  id: 'dvc/sync-ratings.without-session',
  operation: 'syncRatings',
  kind: 'refusal',
  writes: true,
  requirement: 'A rating is refused with -1 without a session or with one never opened',
  requirementVi: 'Gửi đánh giá không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.syncRatings, zSyncRatingsAnswer, {
      data: [newRating(t, t.unique('H42.18'))],
    })
  },
}
