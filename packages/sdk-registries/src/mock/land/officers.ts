import { officerAction, type OfficerAction } from '@lienthong/mock-core'
import { z } from 'zod'
import { findLandDossier } from './dossiers.ts'
import { countTaxNotices, writeTaxNotice } from './tax-notices.ts'

/** What the land office can be told to do. */
export const officerActions: Readonly<Record<string, OfficerAction>> = {
  'write-tax-notice': officerAction({
    summary: 'Writes a tax notice for a dossier.',
    body: z.strictObject({ receiptCode: z.string().min(1).max(50) }),
    run(world, { receiptCode }) {
      const dossier = findLandDossier(world, receiptCode)
      if (dossier === undefined) return { refused: 'UNKNOWN', message: 'There is no dossier of that receipt' }
      writeTaxNotice(world, dossier)
      return { done: { receiptCode, notices: countTaxNotices(world, receiptCode) } }
    },
  }),
}
