import { fromDatabase } from '../../service/known.ts'
import type { DocumentRule } from '../../service/document-rule.ts'

const basis = fromDatabase(true as const, 'procedure 1.001193')

/** Papers of a birth. */
export const birthRegistrationDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Tờ khai điện tử', en: 'Electronic form', copy: 'e-form', basis },
  {
    id: 'birth-paper',
    vi: 'Giấy chứng sinh; không có thì văn bản của người làm chứng hoặc giấy cam đoan',
    en: 'Certificate of live birth, else a witness statement or a commitment',
    when: { field: 'abandoned', is: [false] },
    copy: 'original',
    replacedBy: {
      finding: 'birth-paper',
      conditionVi: 'Giấy chứng sinh điện tử có ký số của cơ sở y tế',
      conditionEn: 'The health system has the electronic paper, signed',
    },
    basis,
  },
  {
    id: 'abandonment-minutes',
    vi: 'Biên bản xác nhận trẻ bị bỏ rơi',
    en: 'Minutes of the abandonment',
    when: { field: 'abandoned', is: [true] },
    copy: 'original',
    basis,
  },
  {
    id: 'surrogacy-paper',
    vi: 'Văn bản xác nhận việc mang thai hộ',
    en: 'Confirmation of the surrogacy',
    when: { field: 'surrogacy', is: [true] },
    copy: 'original',
    basis,
  },
  {
    id: 'parents-marriage',
    vi: 'Giấy chứng nhận kết hôn của cha mẹ',
    en: 'Marriage certificate of the parents',
    when: { field: 'parentsMarried', is: [true] },
    copy: 'copy',
    replacedBy: {
      finding: 'parents-marriage',
      conditionVi: 'Tra cứu được trong CSDL hộ tịch điện tử',
      conditionEn: 'The civil-status system has the marriage',
    },
    basis,
  },
  {
    id: 'identity',
    vi: 'Giấy tờ tùy thân của người yêu cầu',
    en: 'Identity paper of the applicant',
    copy: 'copy',
    replacedBy: {
      finding: 'identity',
      conditionVi: 'Thông tin khớp CSDL quốc gia về dân cư',
      conditionEn: 'The population database knows the applicant',
    },
    basis,
  },
  {
    id: 'residence',
    vi: 'Giấy tờ chứng minh nơi cư trú',
    en: 'Proof of residence',
    copy: 'copy',
    replacedBy: {
      finding: 'residence',
      conditionVi: 'Nơi cư trú có trong CSDL quốc gia về dân cư',
      conditionEn: 'The population database tells the residence',
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
