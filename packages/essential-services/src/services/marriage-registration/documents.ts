import { changeDays } from '../../service/agencies.ts'
import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase, fromSecondary } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedure 1.000894')

/** Papers of a marriage. */
export const marriageRegistrationDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Tờ khai đăng ký kết hôn', en: 'Form of the marriage', copy: 'e-form', basis },
  {
    id: 'identity',
    vi: 'Giấy tờ tùy thân của hai bên',
    en: 'Identity papers of both',
    copy: 'copy',
    replacedBy: {
      finding: 'spouses-identity',
      conditionVi: 'Thông tin của cả hai bên khớp CSDL quốc gia về dân cư',
      conditionEn: 'The population database knows both',
    },
    basis,
  },
  {
    id: 'residence',
    vi: 'Giấy tờ chứng minh nơi cư trú của hai bên',
    en: 'Proof of residence of both',
    copy: 'copy',
    replacedBy: {
      finding: 'spouses-residence',
      conditionVi: 'Nơi cư trú của cả hai bên có trong CSDL quốc gia về dân cư',
      conditionEn: 'The population database tells where both live',
    },
    basis,
  },
  {
    id: 'marital-status',
    vi: 'Giấy xác nhận tình trạng hôn nhân',
    en: 'Confirmation of the marital status',
    when: { before: changeDays.dataForPapers },
    copy: 'original',
    replacedBy: {
      finding: 'marital-status',
      conditionVi: 'Tra cứu được tình trạng hôn nhân của cả hai bên',
      conditionEn: 'The registers tell the marital status of both',
    },
    basis: fromSecondary(true as const, 'no longer asked for from 2026-01-01: Resolution 66.7/2025/NQ-CP'),
  },
  {
    id: 'divorce-judgment',
    vi: 'Trích lục bản án, quyết định ly hôn (nếu có)',
    en: 'Extract of the judgment of divorce, if there is one',
    when: {
      any: [
        { field: 'wife.maritalStatus', is: ['divorced'] },
        { field: 'husband.maritalStatus', is: ['divorced'] },
      ],
    },
    copy: 'copy',
    optional: true,
    basis,
  },
]
