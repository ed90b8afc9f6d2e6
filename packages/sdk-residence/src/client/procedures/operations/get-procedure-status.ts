import { defineOperation, type Instant } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zGetProcedureStatusAnswer,
  zGetProcedureStatusAnswerTolerant,
  zGetProcedureStatusRequest,
  zProcedureProgressTolerant,
  zProcedureQuestionTolerant,
  zProcedureStepTolerant,
  type ProcedureProgressTolerant,
} from '../../../contract/index.ts'
import { procedureStatusOf, type ProcedureStatusName } from '../dossier-status.ts'
import { procedureErrors } from '../errors.ts'
import { zDossierCode } from '../input/dossier.ts'
import { readTime, requireReceived, required, zWireTime } from '../wire/read-answer.ts'
import { readQuestion, readRefusal, type ProcedureQuestion, type ProcedureRefusal } from '../wire/read-refusal.ts'

/** One step of a dossier. */
export interface ProcedureStep {
  /** Absent for a state nobody knows yet. */
  readonly status?: ProcedureStatusName
  readonly statusCode: string
  readonly at: Instant
  /** What the office says. May hold personal data. */
  readonly note?: string
}

/** Where a dossier stands. */
export interface ProcedureStatus {
  readonly dossierCode: string
  /** Code of the administrative procedure, as `1.004222`. */
  readonly procedureCode: string
  /** Absent for a state nobody knows yet. */
  readonly status?: ProcedureStatusName
  /** The state as it stood on the wire, `1` to `10`. */
  readonly statusCode: string
  readonly receivedAt: Instant
  /** When the result is due. Absent for a procedure that is done at once. */
  readonly dueAt?: Instant
  /** The oldest first. */
  readonly steps: readonly ProcedureStep[]
  /** There while the status is `supplement-required`. */
  readonly question?: ProcedureQuestion
  /** There when the status is `not-received` or `stopped` by an officer. */
  readonly refusal?: ProcedureRefusal
}

const zProgress = zProcedureProgressTolerant.extend({
  ngayTiepNhan: zWireTime,
  ngayHenTra: zWireTime.exactOptional(),
  tienTrinh: z.array(zProcedureStepTolerant.extend({ thoiGian: zWireTime })),
  yeuCauBoSung: zProcedureQuestionTolerant.extend({ hanBoSung: zWireTime }).exactOptional(),
})

/** `POST /apiThuTucCuTru/1.0/traCuuTienTrinh` */
export const getProcedureStatus = defineOperation({
  system: 'residence-procedures',
  meta: operations.getProcedureStatus,
  refusals: procedureErrors,
  input: z.strictObject({ dossierCode: zDossierCode }),
  request: zGetProcedureStatusRequest,
  answer: {
    strict: zGetProcedureStatusAnswer,
    tolerant: zGetProcedureStatusAnswerTolerant.extend({ hoSo: zProgress.exactOptional() }),
  },
  encode: ({ dossierCode }) => ({ maHoSo: dossierCode }),
  decode(answer, context): ProcedureStatus {
    requireReceived(answer, context)
    return readProgress(required(answer.hoSo, context, 'hoSo'))
  },
})

function readProgress(progress: ProcedureProgressTolerant): ProcedureStatus {
  const { maHoSo, maThuTuc, trangThai, ngayTiepNhan, ngayHenTra, tienTrinh, yeuCauBoSung, tuChoi } = progress
  return {
    dossierCode: maHoSo,
    procedureCode: maThuTuc,
    ...readState(trangThai),
    receivedAt: readTime(ngayTiepNhan),
    ...(ngayHenTra !== undefined && { dueAt: readTime(ngayHenTra) }),
    steps: tienTrinh.map((step) => ({
      ...readState(step.trangThai),
      at: readTime(step.thoiGian),
      ...(step.noiDung && { note: step.noiDung }),
    })),
    ...(yeuCauBoSung && { question: readQuestion(yeuCauBoSung) }),
    ...(tuChoi && { refusal: readRefusal(tuChoi) }),
  }
}

/** A state by its name, where it has one, and its code. */
export function readState(statusCode: string): { readonly status?: ProcedureStatusName; readonly statusCode: string } {
  const status = procedureStatusOf(statusCode)
  return { ...(status && { status }), statusCode }
}
