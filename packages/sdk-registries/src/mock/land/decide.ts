import type { World } from '@lienthong/mock-core'
import type { LandDossier, LandPaper } from './dossiers.ts'
import { policy } from './policy.ts'
import { entriesOf, exists, isOwnNumber } from './register.ts'

/** What is to be done with a dossier. */
export type Decision =
  | { readonly kind: 'ask'; readonly items: readonly LandPaper[]; readonly note: string }
  | { readonly kind: 'refuse'; readonly note: string }
  | { readonly kind: 'tax-notice' }
  | { readonly kind: 'grant' }

const notes = {
  certificate: 'Phải nộp bản gốc giấy chứng nhận đã cấp.',
  'proof-of-person': 'Số CMND trên giấy chứng nhận không khớp với CSDLQG về dân cư; đề nghị nộp giấy tờ chứng minh.',
  'cadastral-extract': 'Không tìm thấy thửa đất theo số tờ, số thửa đã khai; đề nghị nộp mảnh trích đo.',
} as const satisfies Record<LandPaper, string>

/** Decides about a dossier: by its policy, else by the land register. `undefined`: nobody decides. Pure: it changes nothing. */
export function decide(world: World, dossier: LandDossier): Decision | undefined {
  const { decision, taxNotice } = policy.of(world, dossier.dossierCode)
  const entries = entriesOf(dossier)
  if (decision === 'wait') return undefined
  if (decision === 'refuse') return { kind: 'refuse', note: 'Hồ sơ không đủ điều kiện giải quyết.' }
  const missing = decision === 'finish' ? [] : lacking(world, dossier)
  // Asked because it was told to: the original certificate, whatever lies there, unless it came on paper since.
  const items = decision === 'supplement' && !dossier.answered ? (['certificate'] as const) : missing
  if (items.length > 0) return { kind: 'ask', items, note: items.map((item) => notes[item]).join(' ') }
  if (decision !== 'finish' && entries.some(({ oddity }) => oddity === 'disputed'))
    return { kind: 'refuse', note: 'Thửa đất đang có tranh chấp.' }
  const owes = entries.some(({ oddity }) => oddity === 'duty-unpaid')
  const due = taxNotice === 'write' || (taxNotice === 'by-the-facts' && owes)
  return due && !dossier.taxPaid ? { kind: 'tax-notice' } : { kind: 'grant' }
}

function lacking(world: World, dossier: LandDossier): LandPaper[] {
  const { parcels, papers } = dossier
  const foreign = entriesOf(dossier).some(
    ({ oldIdNumber }) => oldIdNumber !== undefined && !isOwnNumber(world, dossier, oldIdNumber),
  )
  const needed: LandPaper[] = [
    'certificate',
    ...(foreign ? (['proof-of-person'] as const) : []),
    ...(parcels.every(exists) ? [] : (['cadastral-extract'] as const)),
  ]
  return needed.filter((paper) => !papers.includes(paper))
}
