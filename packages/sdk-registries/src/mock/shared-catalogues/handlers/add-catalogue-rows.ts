import { mockOperation } from '@lienthong/mock-core'
import { z } from 'zod'
import {
  operations,
  zAddCatalogueRowsAnswer,
  zAddCatalogueRowsRequest,
  type Operations,
} from '../../../contract/index.ts'
import { addRows, rowsOf } from '../catalogues.ts'

const zRows = z.array(z.strictObject({ Ma: z.string().min(1), Ten: z.string().min(1) })).min(1)

/** Adds rows: all, or none when one is there already or has other columns. */
export const addCatalogueRows = mockOperation<Operations['addCatalogueRows']>({
  meta: operations.addCatalogueRows,
  request: zAddCatalogueRowsRequest,
  answers: { 200: zAddCatalogueRowsAnswer },
  handle({ world, params, body }, reply) {
    const refused = (MSG: string) => reply(200, { MSG: `Data not insert: ${MSG}`, Count: 0 })
    const known = rowsOf(world, params.code)
    const rows = zRows.safeParse(body.Data)
    if (known === undefined) return refused('Category not found')
    if (!rows.success) return refused('Record is not valid')
    const codes = [...known.map(({ Ma }) => Ma), ...rows.data.map(({ Ma }) => Ma)]
    const twice = rows.data.findIndex(({ Ma }, at) => codes.indexOf(Ma) !== known.length + at)
    if (twice >= 0) return refused(`Record ${twice + 1}: ${rows.data[twice]?.Ma ?? ''} is duplicate`)
    addRows(world, params.code, rows.data)
    return reply(200, { MSG: 'Done', Count: rows.data.length })
  },
  malformed: (_, reply) => reply(200, { MSG: 'Data not insert: Record is not valid', Count: 0 }),
  errorIn200: (reply) => reply(200, { MSG: 'Data not insert: Internal error', Count: 0 }),
})
