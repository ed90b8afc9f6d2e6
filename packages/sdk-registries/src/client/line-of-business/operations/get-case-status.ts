import { defineOperation } from '@lienthong/sdk-core'
import type { z } from 'zod'
import {
  operations,
  zGetCaseStatusAnswer,
  zGetCaseStatusAnswerTolerant,
  zGetCaseStatusRequest,
  type GetCaseStatusRequest,
} from '../../../contract/index.ts'
import { demand } from '../../answer-parts.ts'
import { writeKey, zCaseKey } from '../case-input.ts'
import { readCase, unreadableInCase, type CaseView } from '../case-view.ts'
import { lineOfBusinessErrors, refuse } from '../errors.ts'

/** Which dossier of which system. */
export type CaseKeyInput = z.input<typeof zCaseKey>

/** `POST /apiNghiepVu/1.0/traCuuTrangThai` */
export const getCaseStatus = defineOperation({
  system: 'line-of-business',
  meta: operations.getCaseStatus,
  refusals: lineOfBusinessErrors,
  input: zCaseKey,
  request: zGetCaseStatusRequest,
  answer: {
    strict: zGetCaseStatusAnswer,
    tolerant: demand(zGetCaseStatusAnswerTolerant, ({ maKetQua, hoSo }) => {
      if (maKetQua !== '00') return []
      return hoSo == null ? ['hoSo'] : unreadableInCase(hoSo).map((path) => `hoSo.${path}`)
    }),
  },
  encode: (input, { requestId }): GetCaseStatusRequest => writeKey(input, requestId),
  decode({ maKetQua, hoSo }, context): CaseView | undefined {
    if (maKetQua === 'KHONG_CO_HO_SO') return undefined
    return maKetQua === '00' && hoSo ? readCase(hoSo) : refuse(maKetQua, context)
  },
})
