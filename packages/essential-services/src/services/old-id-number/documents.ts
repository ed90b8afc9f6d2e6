import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedure 1.012566')

/** Papers of the confirmation. */
export const oldIdNumberDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Phiếu đề nghị giải quyết thủ tục', en: 'Form', copy: 'e-form', basis },
  {
    id: 'old-id-card',
    vi: 'Chứng minh nhân dân 9 số (nếu còn)',
    en: 'Old 9-digit card, if there still is one',
    copy: 'copy',
    optional: true,
    replacedBy: {
      finding: 'old-id-number',
      conditionVi: 'Số CMND đã có trong CSDL quốc gia về dân cư',
      conditionEn: 'The population database has the number',
    },
    basis,
  },
]
