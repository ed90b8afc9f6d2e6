import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused } from '../ask.ts'
import { newRating, rate } from '../ask-feedback.ts'

export const ratingOfUnknown: ConformanceCase = {
  id: 'dvc/sync-ratings.unknown-dossier',
  operation: 'syncRatings',
  kind: 'refusal',
  writes: true,
  requirement: 'A rating of a dossier that the portal does not know is refused',
  requirementVi: 'Đánh giá của hồ sơ chưa có trên cổng bị từ chối',
  source: 'only the name of the service is public',
  confidence: 'assumed',
  async run(t) {
    expectRefused(t, await rate(t, newRating(t, t.unique('H42.18'))))
  },
}
