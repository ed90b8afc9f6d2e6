import type { DocumentRule } from '../../service/document-rule.ts'
import { fromSecondary } from '../../service/known.ts'
import { messengerDocuments } from '../seal-parts.ts'

const basis = fromSecondary(true as const)

/** Papers of a further seal. */
export const specialSealDocuments: readonly DocumentRule[] = [
  {
    id: 'request',
    vi: 'Văn bản đề nghị làm dấu thu nhỏ, dấu nổi, dấu xi, nêu rõ lý do',
    en: 'Written request that states the reason',
    copy: 'original',
    basis,
  },
  ...messengerDocuments(basis),
]
