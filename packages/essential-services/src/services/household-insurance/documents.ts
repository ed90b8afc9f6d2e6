import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

/** Papers of a renewal: the register has the rest. */
export const householdInsuranceDocuments: readonly DocumentRule[] = [
  {
    id: 'form',
    vi: 'Tờ khai tham gia, điều chỉnh thông tin bảo hiểm (kèm danh sách thành viên hộ gia đình)',
    en: 'Form TK1-TS with the list of the household',
    paperForm: 'TK1-TS',
    copy: 'e-form',
    basis: fromDatabase(true as const, 'procedure 1.001939'),
  },
]
