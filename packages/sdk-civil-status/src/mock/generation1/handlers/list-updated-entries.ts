import { mockOperation } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import {
  operations,
  zListUpdatedEntriesAnswer,
  zListUpdatedEntriesRequest,
  type Operations,
} from '../../../contract/index.ts'
import { done, refused, turnedAway } from '../access.ts'
import { recordsOf } from '../find-records.ts'
import { refusalOfQuestion } from './refuse-question.ts'

/** What was registered or changed on a day, whichever generation brought it. */
export const listUpdatedEntries = mockOperation<Operations['listUpdatedEntries']>({
  meta: operations.listUpdatedEntries,
  request: zListUpdatedEntriesRequest,
  answers: { 200: zListUpdatedEntriesAnswer },
  handle({ world, body }, reply) {
    const away = turnedAway(world, { ofProvince: true })
    if (away !== undefined) return reply(200, away)
    const value = recordsOf(world, body.module)
      .filter(({ result, at }) => result !== undefined && dayOf(at) === body.ngayCapNhat)
      .map(({ recordId, unit }) => ({ id: String(recordId), maDonVi: unit }))
    return reply(200, { ...done, value })
  },
  malformed: (problems, reply) => reply(200, refusalOfQuestion(problems)),
  errorIn200: (reply) => reply(200, refused('500', 'Có lỗi xảy ra.')),
})
