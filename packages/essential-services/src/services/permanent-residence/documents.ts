import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedure 1.004222')

/** Papers of permanent residence: asked for only when the look-up fails. */
export const permanentResidenceDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Tờ khai thay đổi thông tin cư trú', en: 'Form', copy: 'e-form', basis },
  {
    id: 'home',
    vi: 'Giấy tờ chứng minh chỗ ở hợp pháp',
    en: 'Proof of the legal home',
    when: { field: 'home.kind', is: ['own', 'with-family', 'vehicle'] },
    copy: 'copy',
    replacedBy: {
      finding: 'housing',
      conditionVi: 'Chỗ ở có trong CSDL đất đai',
      conditionEn: 'The land database knows the home',
    },
    basis,
  },
  {
    id: 'kinship',
    vi: 'Giấy tờ chứng minh quan hệ thân nhân',
    en: 'Proof of kinship',
    when: { field: 'home.kind', is: ['with-family'] },
    copy: 'copy',
    replacedBy: {
      finding: 'kinship',
      conditionVi: 'Quan hệ có trong CSDL quốc gia về dân cư hoặc CSDL hộ tịch',
      conditionEn: 'The population or civil-status database tells the relation',
    },
    basis,
  },
  {
    id: 'rental-contract',
    vi: 'Hợp đồng thuê, mượn, ở nhờ',
    en: 'Rental or loan contract',
    when: { field: 'home.kind', is: ['rented'] },
    copy: 'copy',
    basis,
  },
  {
    id: 'floor-space',
    vi: 'Xác nhận bảo đảm diện tích nhà ở tối thiểu 8 m²/người',
    en: 'Certificate of at least 8 m² for each person',
    when: { field: 'home.kind', is: ['rented'] },
    copy: 'copy',
    basis,
  },
  {
    id: 'facility-confirmation',
    vi: 'Văn bản xác nhận của cơ sở, đơn vị',
    en: 'Confirmation of the facility or unit',
    when: { field: 'home.kind', is: ['social-facility', 'religious', 'barracks'] },
    copy: 'original',
    basis,
  },
]
