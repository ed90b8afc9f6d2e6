import { officerAction, recordView, type OfficerAction } from '@lienthong/mock-core'
import { z } from 'zod'
import { findLandDossier, taxNotices } from './dossiers.ts'
import { writeTaxNotice } from './lifecycle.ts'

const zReceipt = z.string().min(1).max(50)

/** What the land office can be told to do. */
export const officerActions: Readonly<Record<string, OfficerAction>> = {
  'write-tax-notice': officerAction({
    summary: 'Writes a tax notice for a dossier.',
    body: z.strictObject({ receiptCode: zReceipt }),
    run(world, { receiptCode }) {
      const dossier = findLandDossier(world, receiptCode)
      if (dossier === undefined) return { refused: 'UNKNOWN', message: 'There is no dossier of that receipt' }
      writeTaxNotice(world, dossier)
      return { done: { receiptCode, notices: taxNotices(world).length } }
    },
  }),
}

/** The notices as they would be sent. A test hands each to its own endpoint. */
export const taxNoticeRecords = recordView({
  summary: 'Lists the tax notices, the oldest first.',
  query: z.strictObject({ receiptCode: zReceipt.optional() }),
  read: (world, { receiptCode }) => ({
    notices: taxNotices(world).filter(({ SoBienNhan }) => receiptCode === undefined || SoBienNhan === receiptCode),
  }),
})
