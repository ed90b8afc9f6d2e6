import { mockOperation } from '@lienthong/mock-core'
import { operations, zEntriesAnswer, zGetEntryRequest, type Operations } from '../../../contract/index.ts'
import { done, refused, turnedAway } from '../access.ts'
import { findRecord } from '../find-records.ts'
import { writeEntry } from '../write-entry.ts'
import { refusalOfQuestion } from './refuse-question.ts'

/** One entry by its id. A record has its id from the day its dossier came, and no entry before it is registered. */
export const getEntry = mockOperation<Operations['getEntry']>({
  meta: operations.getEntry,
  request: zGetEntryRequest,
  answers: { 200: zEntriesAnswer },
  handle({ world, body }, reply) {
    const away = turnedAway(world, { ofProvince: true })
    if (away !== undefined) return reply(200, away)
    const record = findRecord(world, body.module, body.maHoSo)
    if (record === undefined) return reply(200, refused('201'))
    const entry = writeEntry(record)
    return reply(200, entry === undefined ? refused('200') : { ...done, value: [entry] })
  },
  malformed: (problems, reply) => reply(200, refusalOfQuestion(problems)),
  errorIn200: (reply) => reply(200, refused('500', 'Có lỗi xảy ra.')),
})
