import { defineOperation } from '@lienthong/sdk-core'
import { operations, zSubmitBirthPaperAnswer, zSubmitBirthPaperRequest } from '../../../contract/index.ts'
import { insurancePapersErrors } from '../errors.ts'
import { decodePaper, encodePaper, zPaperAnswer, zSignedPaper } from './submit-paper.ts'

/** `POST /api/hososuckhoe/guiGiayToDienTu` with `loaiHs` 61 */
export const submitBirthPaper = defineOperation({
  system: 'insurance-papers',
  meta: operations.submitBirthPaper,
  refusals: insurancePapersErrors,
  input: zSignedPaper,
  // The gateway adds token and account.
  request: zSubmitBirthPaperRequest.omit({ token: true, id_token: true, username: true, password: true }),
  answer: { strict: zSubmitBirthPaperAnswer, tolerant: zPaperAnswer },
  encode: (paper) => encodePaper(paper, '61'),
  decode: decodePaper,
})
