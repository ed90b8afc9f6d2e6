import { officerAction, type OfficerAction } from '@lienthong/mock-core'
import { z } from 'zod'
import { zProcedureRow } from '../../contract/index.ts'
import { publish, publishedUnder, withdraw } from './catalogue-state.ts'

/** What the people do who keep the national database of procedures. */
export const catalogueOfficers: Readonly<Record<string, OfficerAction>> = {
  'publish-procedure': officerAction({
    summary: 'Publishes a procedure, in place of what the same agency published under its code.',
    // As the portal gives it out, with names of the wire: whoever steers the mock writes what clients are to read.
    body: zProcedureRow,
    run(world, row) {
      publish(world, row)
      return { done: { code: row.MATTHC, published: publishedUnder(world, row.MATTHC).length } }
    },
  }),
  'withdraw-procedure': officerAction({
    summary: 'Publishes what stands under a code no more.',
    body: z.strictObject({ code: z.string(), agencyCode: z.string().optional() }),
    run: (world, { code, agencyCode }) =>
      withdraw(world, code, agencyCode)
        ? { done: { code } }
        : { refused: 'UNKNOWN', message: 'Nothing is published under this code' },
  }),
}
