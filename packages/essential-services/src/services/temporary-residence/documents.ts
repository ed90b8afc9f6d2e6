import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedure 1.004194')

/** Papers of temporary residence. */
export const temporaryResidenceDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Tờ khai thay đổi thông tin cư trú', en: 'Form', copy: 'e-form', basis },
  {
    id: 'home',
    vi: 'Giấy tờ chứng minh chỗ ở hợp pháp',
    en: 'Proof of the legal home',
    copy: 'copy',
    replacedBy: {
      finding: 'housing',
      conditionVi: 'Chỗ ở có trong CSDL đất đai hoặc được xác nhận trên VNeID',
      conditionEn: 'The land database knows the home, or it is confirmed in VNeID',
    },
    basis,
  },
  {
    id: 'parent-consent',
    vi: 'Văn bản đồng ý của cha, mẹ hoặc người giám hộ khi người đăng ký chưa thành niên',
    en: 'Consent of parent or guardian of a minor',
    when: {
      all: [
        { field: 'applicant.birthDate', youngerThan: 18 },
        { field: 'parentConsent.by', not: ['vneid'] },
      ],
    },
    copy: 'original',
    basis,
  },
]
