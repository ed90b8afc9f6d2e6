import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zSubmitDeathPaperAnswer,
  zSubmitDeathPaperRequest,
  type Operations,
} from '../../../contract/index.ts'
import { codeOf, holdPaper } from '../hold-paper.ts'
import { noteDeath } from '../papers.ts'
import { deathForm, readPaper } from '../read-paper.ts'

/** Takes a death notice in whose signature holds. */
export const submitDeathPaper = mockOperation<Operations['submitDeathPaper']>({
  meta: operations.submitDeathPaper,
  request: zSubmitDeathPaperRequest.superRefine(holdPaper(deathForm)),
  answers: { 200: zSubmitDeathPaperAnswer },
  handle({ world, body: { maCskcb, fileBase64Str } }, reply) {
    const read = readPaper(fileBase64Str, maCskcb, deathForm)
    return reply(200, 'fields' in read ? noteDeath(world, maCskcb, read.fields) : { MaKetQua: '205' })
  },
  malformed: (problems, reply) => reply(200, { MaKetQua: codeOf(problems) }),
  errorIn200: (reply) => reply(200, { MaKetQua: '500' }),
})
