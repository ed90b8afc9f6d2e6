import { defineOperation, writeWireTime } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSyncRatingsAnswer,
  zSyncRatingsAnswerTolerant,
  zSyncRatingsRequest,
} from '../../../contract/index.ts'
import { portalErrors } from '../../errors.ts'
import { requireSuccess } from '../../require-success.ts'
import { satisfactions, zDossierRating } from '../question.ts'

/** `DongBoDanhGia` */
export const syncRatings = defineOperation({
  system: 'dvc',
  meta: operations.syncRatings,
  refusals: portalErrors,
  input: z.array(zDossierRating).min(1).max(100).readonly(),
  request: zSyncRatingsRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zSyncRatingsAnswer, tolerant: zSyncRatingsAnswerTolerant },
  encode: (ratings) => ({
    service: operations.syncRatings.rpc.value,
    data: ratings.map(({ dossierCode, satisfaction, at, remark }) => ({
      MaHoSo: dossierCode,
      MucDoHaiLong: satisfactions[satisfaction],
      ...(remark !== undefined && { NoiDungDanhGia: remark }),
      NgayDanhGia: writeWireTime(at, 'yyyyMMddHHmmss'),
    })),
  }),
  decode({ error_code }, context): void {
    requireSuccess({ error_code }, context)
  },
})
