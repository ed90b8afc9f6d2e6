import { defineOperation, type PlainDate } from '@lienthong/sdk-core'
import {
  operations,
  zGetCaseResultAnswer,
  zGetCaseResultAnswerTolerant,
  zGetCaseResultRequest,
  type CaseOutcomeTolerant,
  type GetCaseResultRequest,
} from '../../../contract/index.ts'
import { demand, present, readDay } from '../../answer-parts.ts'
import { isBase64, readBase64 } from '../../base64.ts'
import { caseStatusOf } from '../../case-status.ts'
import { writeKey, zCaseKey } from '../case-input.ts'
import { readCaseRefusal, type CasePaper, type CaseResult } from '../case-view.ts'
import { lineOfBusinessErrors, refuse } from '../errors.ts'

/** `POST /apiNghiepVu/1.0/layKetQua` */
export const getCaseResult = defineOperation({
  system: 'line-of-business',
  meta: operations.getCaseResult,
  refusals: lineOfBusinessErrors,
  input: zCaseKey,
  request: zGetCaseResultRequest,
  answer: {
    strict: zGetCaseResultAnswer,
    tolerant: demand(zGetCaseResultAnswerTolerant, ({ maKetQua, ketQua }) => {
      if (maKetQua !== '00') return []
      return ketQua == null ? ['ketQua'] : unreadableIn(ketQua)
    }),
  },
  encode: (input, { requestId }): GetCaseResultRequest => writeKey(input, requestId),
  decode({ maKetQua, ketQua }, context): CaseResult {
    return maKetQua === '00' && ketQua ? readOutcome(ketQua) : refuse(maKetQua, context)
  },
})

function unreadableIn({ giayTo }: CaseOutcomeTolerant): string[] {
  return giayTo.flatMap(({ ngayCap, tep }, index) => [
    ...(readDay(ngayCap) === undefined ? [`ketQua.giayTo.${index}.ngayCap`] : []),
    ...(tep && !isBase64(tep) ? [`ketQua.giayTo.${index}.tep`] : []),
  ])
}

function readOutcome({ ketThuc, trangThai, giayTo, tuChoi, duLieu }: CaseOutcomeTolerant): CaseResult {
  return {
    ended: ketThuc,
    ...present('status', caseStatusOf(trangThai)),
    papers: giayTo.map(readPaper),
    ...(tuChoi && { refusal: readCaseRefusal(tuChoi) }),
    ...(duLieu && { data: duLieu }),
  }
}

function readPaper({ ma, mau, so, ngayCap, tep }: CaseOutcomeTolerant['giayTo'][number]): CasePaper {
  return {
    ...present('code', ma),
    ...present('form', mau),
    number: so,
    issuedOn: readDay(ngayCap) as PlainDate,
    ...(tep && { pdf: readBase64(tep) }),
  }
}
