import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedure 1.013833')

const proof = {
  vi: 'Giấy tờ chứng minh việc thay đổi thông tin',
  en: 'Proof of the change',
  copy: 'copy',
  basis,
} as const

/** Papers of a change. The original certificate is always handed in: the service is never all online. */
export const landHolderChangeDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Đơn đăng ký biến động', en: 'Form', copy: 'e-form', basis },
  {
    id: 'certificate',
    vi: 'Bản gốc giấy chứng nhận đã cấp',
    en: 'The original certificate',
    copy: 'original',
    basis,
  },
  {
    ...proof,
    id: 'proof-of-person',
    when: { field: 'holderKind', is: ['person'] },
    replacedBy: {
      finding: 'holder-history',
      conditionVi: 'CSDL quốc gia về dân cư có thông tin trước và sau khi thay đổi',
      conditionEn: 'The population database has what was before and after',
    },
  },
  { ...proof, id: 'proof-of-organisation', when: { field: 'holderKind', is: ['organisation'] } },
  {
    id: 'mandate',
    vi: 'Văn bản ủy quyền',
    en: 'Mandate',
    when: { field: 'filedBy', is: ['delegate'] },
    copy: 'copy',
    basis,
  },
  {
    id: 'cadastral-extract',
    vi: 'Mảnh trích đo bản đồ địa chính',
    en: 'Cadastral extract',
    when: { field: 'parcel.remeasured', is: [true] },
    copy: 'original',
    basis,
  },
]
