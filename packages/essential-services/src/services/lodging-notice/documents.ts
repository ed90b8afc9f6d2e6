import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

/** A notice of guests needs no paper. */
export const lodgingNoticeDocuments: readonly DocumentRule[] = [
  {
    id: 'form',
    vi: 'Thông báo lưu trú điện tử',
    en: 'Electronic notice',
    copy: 'e-form',
    basis: fromDatabase(true as const, 'procedure 2.001159'),
  },
]
