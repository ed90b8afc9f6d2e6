import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zListProcedureResultsAnswer,
  zListProcedureResultsRequest,
  type Operations,
  type ProcedureResult,
} from '../../../contract/index.ts'
import { findDossier, type Dossier } from '../state.ts'
import { codeTexts } from '../words.ts'
import { writeRefusal } from './get-procedure-status.ts'
import { failure, malformed } from './no-answer.ts'

/** One entry for each dossier that is known. */
export const listProcedureResults = mockOperation<Operations['listProcedureResults']>({
  meta: operations.listProcedureResults,
  request: zListProcedureResultsRequest,
  answers: { 200: zListProcedureResultsAnswer },
  handle({ world, body }, reply) {
    const dossiers = [...new Set(body.maHoSo)].flatMap((code) => findDossier(world, code) ?? [])
    return reply(200, { maKetQua: '00', moTa: codeTexts['00'], hoSo: dossiers.map(writeResult) })
  },
  malformed: (problems, reply) => reply(200, malformed(problems)),
  errorIn200: (reply) => reply(200, failure()),
})

function writeResult({ code, state, papers, refusal, oldIdNumbers, form }: Dossier): ProcedureResult {
  return {
    maHoSo: code,
    trangThai: state,
    giayTo: [...papers],
    ...(refusal && { tuChoi: writeRefusal(refusal) }),
    ...(oldIdNumbers && { soCmnd9: [...oldIdNumbers] }),
    ...(form.kind === 'temporary-list' && { dong: [...form.rows] }),
  }
}
