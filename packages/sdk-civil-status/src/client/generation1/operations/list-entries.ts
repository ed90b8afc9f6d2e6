import { ContractError, defineOperation, type DecodeContext } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zListEntriesRequest, type ListEntriesRequest } from '../../../contract/index.ts'
import { civilStatusErrors, type CivilStatusErrorCode } from '../../errors.ts'
import { zTextOrNumber } from '../../wire/as-it-comes.ts'
import { entryModules, zEntryId, zEntryKind } from '../entry-kinds.ts'
import type { ListedEntry } from '../registered-entry.ts'
import { answers, refuse, rowsIn } from '../wire/answers.ts'
import { entryIdOf, readRegisterEntry } from '../wire/read-register-entry.ts'

/** Which entries to read, any number of them. */
export const zEntryList = z.strictObject({
  provinceCode: z.string().regex(/^\d{2}$/),
  kind: zEntryKind,
  entryIds: z.array(zEntryId),
})

/** How many ids go in one question. The limit of the system is not public. */
export const entryBatchSize = 50

/** `POST /apiHoTichTuPhap/traDanhSachHoSo` */
export const listEntries = defineOperation({
  system: 'civil-status',
  meta: operations.listEntries,
  refusals: civilStatusErrors,
  input: zEntryList,
  request: zListEntriesRequest,
  answer: answers.entries,
  encode: ({ provinceCode, kind, entryIds }): ListEntriesRequest => ({
    maTinh: provinceCode,
    module: entryModules[kind],
    dsMaHoSo: entryIds,
  }),
  decode(answer, context, { entryIds }): ListedEntry[] {
    const isNone = answer.status !== '1' && answer.errorCode === '201'
    if (answer.status !== '1' && !isNone) return refuse(answer, context)
    const rows = (isNone ? [] : rowsIn(answer.value, context)).map((row, index) => readRow(row, index, context))
    // Whose row it is cannot be told: nobody without a row of their own may then be called unknown.
    const stray = rows.find((row): row is StrayRow => row.entryId === undefined)
    return entryIds.map((entryId): ListedEntry => {
      const found = rows.find((row): row is ListedEntry => row.entryId === entryIdOf(entryId))
      if (found !== undefined) return { ...found, entryId }
      return stray === undefined
        ? { entryId, state: 'not-found' }
        : { entryId, state: 'unreadable', error: stray.error }
    })
  },
})

interface StrayRow {
  readonly entryId: undefined
  readonly error: ContractError
}

const zId = z.looseObject({ id: zTextOrNumber })

/** One row that cannot be read becomes the result of its own entry. */
function readRow(row: unknown, index: number, context: DecodeContext<CivilStatusErrorCode>): ListedEntry | StrayRow {
  try {
    const entry = readRegisterEntry(row, context, { path: `value.${index}` })
    return { entryId: entry.entryId, state: 'found', entry }
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    const named = zId.safeParse(row)
    if (!named.success) return { entryId: undefined, error }
    return { entryId: entryIdOf(named.data.id), state: 'unreadable', error }
  }
}
