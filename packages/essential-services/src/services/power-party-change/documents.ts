import type { DocumentRule } from '../../service/document-rule.ts'
import { fromSecondary } from '../../service/known.ts'

const basis = fromSecondary(true as const, 'customer service of the power company')

/** Papers of the change. */
export const powerPartyChangeDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Giấy đề nghị thay đổi chủ thể hợp đồng', en: 'Request', copy: 'e-form', basis },
  {
    id: 'identity',
    vi: 'Giấy tờ tùy thân của bên mua điện mới',
    en: 'Identity paper of the new party',
    copy: 'copy',
    replacedBy: {
      finding: 'identity',
      conditionVi: 'Thông tin khớp CSDL quốc gia về dân cư',
      conditionEn: 'The population database knows the new party',
    },
    basis,
  },
  {
    id: 'place',
    vi: 'Giấy tờ chứng minh địa điểm mua điện',
    en: 'Proof of the place',
    copy: 'copy',
    replacedBy: {
      finding: 'residence',
      when: { field: 'household', is: [true] },
      conditionVi: 'Nơi cư trú của bên mua điện mới trùng địa chỉ dùng điện',
      conditionEn: 'The new party is resident at the place',
    },
    basis,
  },
  {
    id: 'transfer',
    vi: 'Văn bản đồng ý của bên mua điện cũ hoặc giấy tờ chuyển quyền',
    en: 'Consent of the old party or proof of the transfer',
    copy: 'copy',
    basis,
  },
]
