import type { DocumentRule } from '../../service/document-rule.ts'
import { fromSecondary } from '../../service/known.ts'

const basis = fromSecondary(true as const, 'rules of the exam, as schools publish them')

/** Papers of a candidate. */
export const graduationExamDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Phiếu đăng ký', en: 'Registration', copy: 'e-form', basis },
  {
    id: 'identity',
    vi: 'Giấy tờ tùy thân của thí sinh',
    en: 'Identity paper of the candidate',
    copy: 'copy',
    replacedBy: {
      finding: 'identity',
      conditionVi: 'Thông tin khớp CSDL quốc gia về dân cư',
      conditionEn: 'The population database knows the candidate',
    },
    basis,
  },
  {
    id: 'school-record',
    vi: 'Học bạ trung học phổ thông',
    en: 'School record',
    copy: 'copy',
    basis,
  },
  {
    id: 'priority',
    vi: 'Giấy tờ chứng minh khu vực, đối tượng ưu tiên',
    en: 'Proof of the priority',
    when: {
      any: [
        { field: 'priorityArea', given: true },
        { field: 'priorityGroup', given: true },
      ],
    },
    copy: 'copy',
    replacedBy: {
      finding: 'residence',
      when: { field: 'priorityGroup', given: false },
      conditionVi: 'CSDL quốc gia về dân cư xác nhận nơi thường trú đủ 18 tháng',
      conditionEn: 'The population database says that the candidate was resident there for 18 months',
    },
    basis,
  },
]
