import { defineOperation } from '@lienthong/sdk-core'
import type { z } from 'zod'
import { operations, zCheckCardAnswer, zCheckCardAnswerTolerant, zCheckCardRequest } from '../../contract/index.ts'
import { refuseCard, statusOf, type CardStatus } from '../card-outcome.ts'
import { writeQuestion, zCardQuestion } from '../card-question.ts'
import { insuranceErrors } from '../errors.ts'
import { readCard, readRenewal, type HealthInsuranceCard, type RenewedCard } from '../health-insurance-card.ts'
import { present } from '../../card/present.ts'

/** Which card is asked about, and by whom. */
export type CheckCardInput = z.input<typeof zCardQuestion>

/** A card that can be used, by itself or through its successor. */
export interface CheckCardResult {
  readonly status: CardStatus
  readonly card: HealthInsuranceCard
  /** The newer card, or more days under the same number. */
  readonly renewedBy?: RenewedCard
  /** The old card that was asked about, when the newer one was asked for in its place. */
  readonly replaces?: HealthInsuranceCard
  /** What the gateway says in Vietnamese, for the officer. Never decide by it. */
  readonly noteVi?: string
}

/** A usable card without number or holder is none: an empty text would travel on as if it were one. */
const zAnswer = zCheckCardAnswerTolerant.superRefine((answer, context) => {
  if (statusOf(answer.maKetQua) === undefined) return
  for (const field of ['maThe', 'hoTen'] as const) {
    if (!answer[field]?.trim()) context.addIssue({ code: 'invalid_type', expected: 'string', path: [field] })
  }
})

/** `POST /api/egw/KQNhanLichSuKCB2024` */
export const checkCard = defineOperation({
  system: 'insurance',
  meta: operations.checkCard,
  refusals: insuranceErrors,
  input: zCardQuestion,
  request: zCheckCardRequest,
  answer: { strict: zCheckCardAnswer, tolerant: zAnswer },
  encode: writeQuestion,
  decode(answer, context): CheckCardResult {
    const status = statusOf(answer.maKetQua)
    if (status === undefined) return refuseCard(answer.maKetQua, context)
    return { status, card: readCard(answer), ...readRenewal(answer), ...present('noteVi', answer.ghiChu) }
  },
})
