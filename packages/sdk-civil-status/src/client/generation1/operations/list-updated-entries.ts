import { defineOperation, zPlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListUpdatedEntriesRequest,
  zUpdatedEntryRow,
  type ListUpdatedEntriesRequest,
} from '../../../contract/index.ts'
import { civilStatusErrors } from '../../errors.ts'
import { zTextOrNumber } from '../../wire/as-it-comes.ts'
import { entryModules, zEntryKind } from '../entry-kinds.ts'
import type { UpdatedEntry } from '../registered-entry.ts'
import { answers, refuse, rowsIn } from '../wire/answers.ts'
import { entryIdOf } from '../wire/read-register-entry.ts'

const rowSchemas = {
  strict: zUpdatedEntryRow,
  tolerant: z.looseObject({ id: zTextOrNumber, maDonVi: zTextOrNumber }),
}

/** `POST /apiHoTichTuPhap/dsHoSoDangKy` */
export const listUpdatedEntries = defineOperation({
  system: 'civil-status',
  meta: operations.listUpdatedEntries,
  refusals: civilStatusErrors,
  input: z.strictObject({ kind: zEntryKind, updatedOn: zPlainDate }),
  request: zListUpdatedEntriesRequest,
  answer: answers.updated,
  encode: ({ kind, updatedOn }): ListUpdatedEntriesRequest => ({
    module: entryModules[kind],
    ngayCapNhat: updatedOn,
  }),
  decode(answer, context): UpdatedEntry[] {
    if (answer.status !== '1') return refuse(answer, context)
    return rowsIn(answer.value, context).map((row, index) => {
      const { id, maDonVi } = context.unpack(row, rowSchemas, `value.${index}`)
      // A number has lost its zeros in front; communes have five digits.
      return { entryId: entryIdOf(id), registryCommuneCode: maDonVi.padStart(5, '0') }
    })
  },
})
