import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zSubmitBirthPaperAnswer,
  zSubmitBirthPaperRequest,
  type Operations,
} from '../../../contract/index.ts'
import { codeOf, holdPaper } from '../hold-paper.ts'
import { noteBirth } from '../papers.ts'
import { birthForm, readPaper } from '../read-paper.ts'

/** Takes a birth paper in whose signature holds. */
export const submitBirthPaper = mockOperation<Operations['submitBirthPaper']>({
  meta: operations.submitBirthPaper,
  request: zSubmitBirthPaperRequest.superRefine(holdPaper(birthForm)),
  answers: { 200: zSubmitBirthPaperAnswer },
  handle({ world, body: { maCskcb, fileBase64Str } }, reply) {
    const read = readPaper(fileBase64Str, maCskcb, birthForm)
    return reply(200, 'fields' in read ? noteBirth(world, maCskcb, read.fields) : { MaKetQua: '205' })
  },
  malformed: (problems, reply) => reply(200, { MaKetQua: codeOf(problems) }),
  errorIn200: (reply) => reply(200, { MaKetQua: '500' }),
})
