import type { ConformanceCase } from '@lienthong/conformance'
import { expectSuccess, sync } from '../ask.ts'
import { newRating, rate } from '../ask-feedback.ts'
import { newDossier } from '../dossier.ts'

export const ratingOfKnown: ConformanceCase = {
  id: 'dvc/sync-ratings.known-dossier',
  operation: 'syncRatings',
  kind: 'success',
  writes: true,
  requirement: 'A rating of a dossier that was handed over is taken',
  requirementVi: 'Đánh giá của hồ sơ đã đồng bộ được tiếp nhận',
  source: 'only the name of the service is public',
  confidence: 'assumed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    expectSuccess(t, await rate(t, newRating(t, dossier.MaHoSo)))
  },
}
