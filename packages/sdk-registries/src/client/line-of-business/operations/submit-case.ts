import { defineOperation, writeWireTime, zInstant, zText, type Instant } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSubmitCaseAnswer,
  zSubmitCaseAnswerTolerant,
  zSubmitCaseRequest,
  type SubmitCaseRequest,
} from '../../../contract/index.ts'
import { demand, notMoments, present, readMoment } from '../../answer-parts.ts'
import { writeDocuments, writeKey, writePayment, zCaseKey, zContent, zDocuments, zPaymentProof } from '../case-input.ts'
import { lineOfBusinessErrors, refuse } from '../errors.ts'

const zSubmitCaseInput = zCaseKey.extend({
  /** Slug of the service. */
  service: zText(100),
  submittedAt: zInstant,
  channel: z.enum(['desk', 'online', 'post', 'other']),
  agencyCode: zText(50),
  content: zContent,
  documents: zDocuments.optional(),
  paid: zPaymentProof.optional(),
})

/** A dossier for a system. */
export type SubmitCaseInput = z.input<typeof zSubmitCaseInput>

/** That a dossier was taken in. */
export interface CaseReceipt {
  /** True when this very dossier was taken in before. */
  readonly alreadyReceived: boolean
  readonly dueAt?: Instant
}

const channels = { desk: '1', online: '2', post: '3', other: '4' } as const

/** `POST /apiNghiepVu/1.0/tiepNhanHoSo` */
export const submitCase = defineOperation({
  system: 'line-of-business',
  meta: operations.submitCase,
  refusals: lineOfBusinessErrors,
  input: zSubmitCaseInput,
  request: zSubmitCaseRequest,
  answer: {
    strict: zSubmitCaseAnswer,
    tolerant: demand(zSubmitCaseAnswerTolerant, ({ maKetQua, daTiepNhan, hanTra }) => [
      ...(maKetQua === '00' && daTiepNhan == null ? ['daTiepNhan'] : []),
      ...notMoments({ hanTra }),
    ]),
  },
  encode: (input, { requestId }): SubmitCaseRequest => ({
    ...writeKey(input, requestId),
    dichVu: input.service,
    ngayNop: writeWireTime(input.submittedAt, 'yyyyMMddHHmmss'),
    kenh: channels[input.channel],
    maCoQuan: input.agencyCode,
    noiDung: input.content,
    ...(input.documents && { taiLieu: writeDocuments(input.documents) }),
    ...(input.paid && { thanhToan: writePayment(input.paid) }),
  }),
  decode({ maKetQua, daTiepNhan, hanTra }, context): CaseReceipt {
    if (maKetQua !== '00') return refuse(maKetQua, context)
    return { alreadyReceived: daTiepNhan === true, ...present('dueAt', readMoment(hanTra)) }
  },
})
