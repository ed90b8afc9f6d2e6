import { defineOperation } from '@lienthong/sdk-core'
import type { z } from 'zod'
import {
  operations,
  zListTreatmentsAnswer,
  zListTreatmentsAnswerTolerant,
  zListTreatmentsRequest,
} from '../../contract/index.ts'
import { refuseCard, statusOf } from '../card-outcome.ts'
import { writeQuestion, zCardQuestion } from '../card-question.ts'
import { insuranceErrors } from '../errors.ts'
import { readTreatment, type Treatment } from '../treatment.ts'

/** Whose treatments are asked for, and by whom. */
export type ListTreatmentsInput = z.input<typeof zCardQuestion>

/** `POST /api/egw/Lskcb2025` */
export const listTreatments = defineOperation({
  system: 'insurance',
  meta: operations.listTreatments,
  refusals: insuranceErrors,
  input: zCardQuestion,
  request: zListTreatmentsRequest,
  answer: { strict: zListTreatmentsAnswer, tolerant: zListTreatmentsAnswerTolerant },
  encode: writeQuestion,
  decode({ maKetQua, dsLichSuKCB2025 }, context): readonly Treatment[] {
    if (statusOf(maKetQua) === undefined) return refuseCard(maKetQua, context)
    return (dsLichSuKCB2025 ?? []).map(readTreatment)
  },
})
