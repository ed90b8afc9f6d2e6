import { mockOperation } from '@lienthong/mock-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import { dayOf } from '@lienthong/sdk-core'
import { operations, zEntriesAnswer, zListEntriesRequest, type Operations } from '../../../contract/index.ts'
import { done, refused, turnedAway } from '../access.ts'
import { findRecord, isOfProvince } from '../find-records.ts'
import { writeEntry } from '../write-entry.ts'
import { refusalOfQuestion } from './refuse-question.ts'

/** Entries of one province by their ids; those that are not there are left out. */
export const listEntries = mockOperation<Operations['listEntries']>({
  meta: operations.listEntries,
  request: zListEntriesRequest,
  answers: { 200: zEntriesAnswer },
  handle({ world, body }, reply) {
    const away = turnedAway(world, { ofProvince: true })
    if (away !== undefined) return reply(200, away)
    const { maTinh, module, dsMaHoSo } = body
    if (!resolveUnit(maTinh, { level: 'province', at: dayOf(world.clock.instant()) })) return reply(200, refused('108'))
    const value = dsMaHoSo.flatMap((id) => {
      const record = findRecord(world, module, id)
      if (record === undefined || !isOfProvince(world, record, maTinh)) return []
      return writeEntry(record) ?? []
    })
    return reply(200, value.length === 0 ? refused('201') : { ...done, value })
  },
  malformed: (problems, reply) => reply(200, refusalOfQuestion(problems)),
  errorIn200: (reply) => reply(200, refused('500', 'Có lỗi xảy ra.')),
})
