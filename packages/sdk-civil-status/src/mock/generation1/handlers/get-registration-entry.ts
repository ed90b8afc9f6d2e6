import { mockOperation } from '@lienthong/mock-core'
import { operations, zEntriesAnswer, zGetRegistrationEntryRequest, type Operations } from '../../../contract/index.ts'
import { done, refused, turnedAway } from '../access.ts'
import { askedDossier } from '../find-records.ts'
import { writeEntry } from '../write-entry.ts'
import { refusalOfQuestion } from './refuse-question.ts'

/** The entry that a dossier ended in. */
export const getRegistrationEntry = mockOperation<Operations['getRegistrationEntry']>({
  meta: operations.getRegistrationEntry,
  request: zGetRegistrationEntryRequest,
  answers: { 200: zEntriesAnswer },
  handle({ world, body }, reply) {
    const away = turnedAway(world, { dossierCode: body.maHoSo })
    if (away !== undefined) return reply(200, away)
    const { dossier, refusal } = askedDossier(world, body)
    if (dossier === undefined) return reply(200, refusal)
    const entry = writeEntry(dossier)
    return reply(200, entry === undefined ? refused('200') : { ...done, value: [entry] })
  },
  malformed: (problems, reply) => reply(200, refusalOfQuestion(problems)),
  errorIn200: (reply) => reply(200, refused('500', 'Có lỗi xảy ra.')),
})
