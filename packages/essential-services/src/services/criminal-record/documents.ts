import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedures 3.000333, 3.000330')

/** Papers of a criminal-record certificate. */
export const criminalRecordDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Tờ khai yêu cầu cấp phiếu', en: 'Declaration', copy: 'e-form', basis },
  {
    id: 'identity',
    vi: 'Giấy tờ tùy thân của người được cấp phiếu',
    en: 'Identity paper of the person',
    copy: 'copy',
    replacedBy: {
      finding: 'identity',
      conditionVi: 'Thông tin khớp CSDL quốc gia về dân cư',
      conditionEn: 'The population database knows the person',
    },
    basis,
  },
  {
    id: 'mandate',
    vi: 'Văn bản ủy quyền (cha, mẹ, vợ, chồng, con không cần)',
    en: 'Mandate; close family needs none',
    when: { field: 'filedBy', is: ['delegate'] },
    copy: 'original',
    basis,
  },
  {
    id: 'fee-group',
    vi: 'Giấy tờ chứng minh đối tượng được giảm, miễn phí',
    en: 'Proof of who pays half or nothing',
    when: { field: 'feeGroup', is: ['reduced', 'exempt'] },
    copy: 'copy',
    basis,
  },
]
