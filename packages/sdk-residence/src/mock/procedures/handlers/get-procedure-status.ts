import { mockOperation } from '@lienthong/mock-core'
import { writeWireTime, type Instant } from '@lienthong/sdk-core'
import {
  operations,
  zGetProcedureStatusAnswer,
  zGetProcedureStatusRequest,
  type Operations,
  type ProcedureProgress,
  type ProcedureRefusal,
} from '../../../contract/index.ts'
import { say } from '../reception.ts'
import { findDossier, type Dossier } from '../state.ts'
import { codeTexts, itemTexts, reasonTexts } from '../words.ts'
import { failure, malformed } from './no-answer.ts'

/** Where one dossier stands. */
export const getProcedureStatus = mockOperation<Operations['getProcedureStatus']>({
  meta: operations.getProcedureStatus,
  request: zGetProcedureStatusRequest,
  answers: { 200: zGetProcedureStatusAnswer },
  handle({ world, body }, reply) {
    const dossier = findDossier(world, body.maHoSo)
    if (dossier === undefined) return reply(200, say({ code: '03', fields: ['maHoSo'] }))
    return reply(200, { maKetQua: '00', moTa: codeTexts['00'], hoSo: writeProgress(dossier) })
  },
  malformed: (problems, reply) => reply(200, malformed(problems)),
  errorIn200: (reply) => reply(200, failure()),
})

function writeProgress(dossier: Dossier): ProcedureProgress {
  const { code, procedureCode, state, receivedAt, dueAt, steps, question, refusal } = dossier
  return {
    maHoSo: code,
    maThuTuc: procedureCode,
    trangThai: state,
    ngayTiepNhan: write(receivedAt),
    ...(dueAt && { ngayHenTra: write(dueAt) }),
    tienTrinh: steps.map((step) => ({ trangThai: step.state, thoiGian: write(step.at), noiDung: step.note })),
    ...(question && {
      yeuCauBoSung: {
        lan: question.number,
        hanBoSung: write(question.until),
        noiDung: question.items.map((item) => ({ maNoiDung: item, moTa: itemTexts[item] })),
      },
    }),
    ...(refusal && { tuChoi: writeRefusal(refusal) }),
  }
}

/** Writes the no of an officer. */
export function writeRefusal({ form, reason }: NonNullable<Dossier['refusal']>): ProcedureRefusal {
  return { mauPhieu: form, maLyDo: reason, moTa: reasonTexts[reason] }
}

function write(time: Instant): string {
  return writeWireTime(time, 'dd/MM/yyyy HH:mm:ss')
}
