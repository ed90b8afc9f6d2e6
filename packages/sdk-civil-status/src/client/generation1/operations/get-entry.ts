import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zGetEntryRequest, type GetEntryRequest } from '../../../contract/index.ts'
import { civilStatusErrors } from '../../errors.ts'
import { entryModules, zEntryId, zEntryKind } from '../entry-kinds.ts'
import type { RegisteredEntry } from '../registered-entry.ts'
import { answers, refuse, rowsIn } from '../wire/answers.ts'
import { readRegisterEntry } from '../wire/read-register-entry.ts'

/** `POST /apiHoTichTuPhap/traHoSo` */
export const getEntry = defineOperation({
  system: 'civil-status',
  meta: operations.getEntry,
  refusals: civilStatusErrors,
  input: z.strictObject({ kind: zEntryKind, entryId: zEntryId }),
  request: zGetEntryRequest,
  answer: answers.entries,
  encode: ({ kind, entryId }): GetEntryRequest => ({ module: entryModules[kind], maHoSo: entryId }),
  decode(answer, context, { entryId }): RegisteredEntry {
    if (answer.status !== '1') return refuse(answer, context)
    return readRegisterEntry(rowsIn(answer.value, context)[0], context, { path: 'value.0', asked: entryId })
  },
})
