import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedures 1.008498, 1.008503, 1.008504, 1.008505')

/** Papers of a tax registration. */
export const taxRegistrationDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Tờ khai theo nội dung đề nghị', en: 'The form of the request', copy: 'e-form', basis },
  {
    id: 'identity',
    vi: 'Bản sao giấy tờ của người nộp thuế có số định danh cá nhân',
    en: 'Copy of the identity paper of a taxpayer with a personal number',
    when: { field: 'foreigner', given: false },
    copy: 'copy',
    replacedBy: {
      finding: 'identity',
      conditionVi: 'Họ tên, ngày sinh, số định danh khớp đúng CSDL quốc gia về dân cư',
      conditionEn: 'Name, date of birth and number are exactly those of the population database',
    },
    basis,
  },
  {
    id: 'passport',
    vi: 'Bản sao hộ chiếu của người nộp thuế nước ngoài',
    en: 'Copy of the passport of a foreign taxpayer',
    when: { field: 'foreigner', given: true },
    copy: 'copy',
    basis,
  },
]
