import { officerAction, recordView, type OfficerAction, type OfficerOutcome, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import { findLandDossier, letters, type LandDossier } from './dossiers.ts'
import { carryOut, takePapers, takePayment } from './lifecycle.ts'

const zReceipt = z.string().min(1).max(50)
const zItems = z.array(z.enum(['certificate', 'proof-of-person', 'cadastral-extract'])).min(1)
const zNote = z.string().min(1).max(500)

function act(world: World, receiptCode: string, how: (dossier: LandDossier) => boolean): OfficerOutcome {
  const dossier = findLandDossier(world, receiptCode)
  if (dossier === undefined) return { refused: 'UNKNOWN', message: 'There is no dossier of that receipt' }
  if (!how(dossier)) return { refused: 'NOT_NOW', message: `The dossier is in state ${dossier.state}` }
  return { done: { receiptCode, state: String(findLandDossier(world, receiptCode)?.state) } }
}

/** What the land office can be told to do. */
export const officerActions: Readonly<Record<string, OfficerAction>> = {
  'write-tax-notice': officerAction({
    summary: 'Writes a tax notice for a dossier; nothing is done before it is paid.',
    body: z.strictObject({ receiptCode: zReceipt }),
    run: (world, { receiptCode }) =>
      act(world, receiptCode, (dossier) => carryOut(world, dossier, { kind: 'tax-notice' })),
  }),
  'tax-paid': officerAction({
    summary: 'Has the tax office tell that the tax of a notice was paid.',
    body: z.strictObject({ receiptCode: zReceipt }),
    run: (world, { receiptCode }) => act(world, receiptCode, (dossier) => takePayment(world, dossier)),
  }),
  'ask-for-papers': officerAction({
    summary: 'Asks for papers, by letter.',
    body: z.strictObject({ receiptCode: zReceipt, items: zItems, note: zNote.default('Đề nghị bổ sung giấy tờ.') }),
    run: (world, { receiptCode, items, note }) =>
      act(world, receiptCode, (dossier) => carryOut(world, dossier, { kind: 'ask', items, note })),
  }),
  'receive-papers': officerAction({
    summary: 'Takes in the papers that were asked for: the wire has no message for them.',
    body: z.strictObject({ receiptCode: zReceipt, items: zItems }),
    run: (world, { receiptCode, items }) => act(world, receiptCode, (dossier) => takePapers(world, dossier, items)),
  }),
  refuse: officerAction({
    summary: 'Refuses a dossier, by letter.',
    body: z.strictObject({ receiptCode: zReceipt, note: zNote.default('Hồ sơ không đủ điều kiện giải quyết.') }),
    run: (world, { receiptCode, note }) =>
      act(world, receiptCode, (dossier) => carryOut(world, dossier, { kind: 'refuse', note })),
  }),
  finish: officerAction({
    summary: 'Changes the certificate, whatever the land register says.',
    body: z.strictObject({ receiptCode: zReceipt }),
    run: (world, { receiptCode }) => act(world, receiptCode, (dossier) => carryOut(world, dossier, { kind: 'grant' })),
  }),
}

const query = z.strictObject({ receiptCode: zReceipt.optional() })

/** What the land office writes on paper: no wire carries it. An officer of the one-stop desk types it in. */
export const letterRecords = recordView({
  summary: 'Lists the letters to the one-stop desk, the oldest first: they stand for paper, and are no message.',
  query,
  read: (world, { receiptCode: asked }) => ({
    letters: letters(world).filter(({ receiptCode }) => asked === undefined || receiptCode === asked),
  }),
})
