import { defineOperation } from '@lienthong/sdk-core'
import { operations, zSubmitDeathPaperAnswer, zSubmitDeathPaperRequest } from '../../../contract/index.ts'
import { insurancePapersErrors } from '../errors.ts'
import { decodePaper, encodePaper, zPaperAnswer, zSignedPaper } from './submit-paper.ts'

/** `POST /api/hososuckhoe/guiGiayToDienTu` with `loaiHs` 60 */
export const submitDeathPaper = defineOperation({
  system: 'insurance-papers',
  meta: operations.submitDeathPaper,
  refusals: insurancePapersErrors,
  input: zSignedPaper,
  // The gateway adds token and account.
  request: zSubmitDeathPaperRequest.omit({ token: true, id_token: true, username: true, password: true }),
  answer: { strict: zSubmitDeathPaperAnswer, tolerant: zPaperAnswer },
  encode: (paper) => encodePaper(paper, '60'),
  decode: decodePaper,
})
