import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListCitizenQuestionsAnswer,
  zListCitizenQuestionsAnswerTolerant,
  zListCitizenQuestionsRequest,
  zListPublishedQuestionsAnswer,
  zListPublishedQuestionsAnswerTolerant,
  zListPublishedQuestionsRequest,
} from '../../../contract/index.ts'
import { portalErrors } from '../../errors.ts'
import { requireSuccess } from '../../require-success.ts'
import type { PortalQuestion } from '../question.ts'
import { readQuestion } from '../read-question.ts'

/** `LayDanhSachHoiDapGuiTuDVCQG` */
export const listCitizenQuestions = defineOperation({
  system: 'dvc',
  meta: operations.listCitizenQuestions,
  refusals: portalErrors,
  input: z.strictObject({}),
  // The gateway adds session and unit.
  request: zListCitizenQuestionsRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zListCitizenQuestionsAnswer, tolerant: zListCitizenQuestionsAnswerTolerant },
  encode: () => ({ service: operations.listCitizenQuestions.rpc.value }),
  decode({ error_code, result }, context): PortalQuestion[] {
    requireSuccess({ error_code }, context)
    return (result ?? []).map(readQuestion)
  },
})

/** `LayDanhSachHoiDapBoCoQuan` */
export const listPublishedQuestions = defineOperation({
  system: 'dvc',
  meta: operations.listPublishedQuestions,
  refusals: portalErrors,
  input: z.strictObject({}),
  request: zListPublishedQuestionsRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zListPublishedQuestionsAnswer, tolerant: zListPublishedQuestionsAnswerTolerant },
  encode: () => ({ service: operations.listPublishedQuestions.rpc.value }),
  decode({ error_code, result }, context): PortalQuestion[] {
    requireSuccess({ error_code }, context)
    return (result ?? []).map(readQuestion)
  },
})
