import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedure 1.003677')

/** Papers of an absence: none but the approval for those who are supervised. */
export const absenceDeclarationDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Phiếu khai báo tạm vắng', en: 'Declaration', copy: 'e-form', basis },
  {
    id: 'supervisor-approval',
    vi: 'Văn bản đồng ý của cơ quan quản lý, giám sát',
    en: 'Approval of the supervising body',
    when: { field: 'group', is: ['a', 'b'] },
    copy: 'original',
    basis,
  },
]
