import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedure 1.000656')

/** Papers of a death. */
export const deathRegistrationDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Tờ khai điện tử', en: 'Electronic form', copy: 'e-form', basis },
  {
    id: 'death-paper',
    vi: 'Giấy báo tử hoặc giấy tờ thay thế (quyết định của Tòa án, kết quả giám định pháp y, xác nhận của thuyền trưởng…)',
    en: 'Notice of death, or a decision of a court, of a medical examiner, of a captain in its place',
    copy: 'original',
    replacedBy: {
      finding: 'death-paper',
      conditionVi: 'Giấy báo tử điện tử có ký số của cơ sở y tế',
      conditionEn: 'The health system has the electronic paper, signed',
    },
    basis,
  },
  {
    id: 'last-residence',
    vi: 'Giấy tờ chứng minh nơi cư trú cuối cùng của người chết',
    en: 'Proof of the last residence of the deceased',
    copy: 'copy',
    replacedBy: {
      finding: 'deceased-residence',
      conditionVi: 'Nơi cư trú cuối cùng có trong CSDL quốc gia về dân cư',
      conditionEn: 'The population database tells the last residence',
    },
    basis,
  },
  {
    id: 'mandate',
    vi: 'Văn bản ủy quyền có chứng thực, trừ người thân thích',
    en: 'Certified mandate, unless close family files',
    copy: 'original',
    optional: true,
    basis,
  },
]
