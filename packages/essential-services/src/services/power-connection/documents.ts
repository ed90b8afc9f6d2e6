import type { Condition } from '../../form/condition.ts'
import type { DocumentRule } from '../../service/document-rule.ts'
import { fromSecondary } from '../../service/known.ts'

const basis = fromSecondary(true as const, 'customer service of the power company')
const agreed: Condition = { field: 'shareData', is: [true] }

/** Papers of a connection. Without the consent of the buyer no register is asked, so none stands in. */
export const powerConnectionDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Giấy đề nghị mua điện', en: 'Request', copy: 'e-form', basis },
  {
    id: 'identity',
    vi: 'Giấy tờ tùy thân của bên mua điện',
    en: 'Identity paper of the buyer',
    when: { field: 'buyerKind', is: ['person'] },
    copy: 'copy',
    replacedBy: {
      finding: 'identity',
      when: agreed,
      conditionVi: 'Bên mua điện đồng ý, thông tin khớp CSDL quốc gia về dân cư',
      conditionEn: 'The buyer consents and the population database knows them',
    },
    basis,
  },
  {
    id: 'organisation',
    vi: 'Giấy tờ pháp nhân của bên mua điện',
    en: 'Paper of the organisation',
    when: { field: 'buyerKind', is: ['organisation'] },
    copy: 'copy',
    replacedBy: {
      finding: 'organisation',
      conditionVi: 'CSDL đăng ký doanh nghiệp có tổ chức này',
      conditionEn: 'The business registry has the organisation',
    },
    basis,
  },
  {
    id: 'place-of-living',
    vi: 'Giấy tờ chứng minh địa điểm mua điện',
    en: 'Proof of the place',
    when: { field: 'purpose', is: ['living'] },
    copy: 'copy',
    replacedBy: {
      finding: 'residence',
      when: agreed,
      conditionVi: 'Bên mua điện đồng ý, nơi cư trú trùng địa chỉ dùng điện',
      conditionEn: 'The buyer consents and is resident at the place',
    },
    basis,
  },
  {
    id: 'place',
    vi: 'Giấy tờ chứng minh địa điểm mua điện',
    en: 'Proof of the place',
    when: { field: 'purpose', not: ['living'] },
    copy: 'copy',
    replacedBy: {
      finding: 'land-parcel',
      when: agreed,
      conditionVi: 'Bên mua điện đồng ý, hệ thống đất đai có thửa đất',
      conditionEn: 'The buyer consents and the land system has the parcel',
    },
    basis,
  },
  {
    id: 'purpose',
    vi: 'Giấy tờ về mục đích sử dụng điện',
    en: 'Paper on the purpose',
    when: { field: 'purpose', not: ['living'] },
    copy: 'copy',
    basis,
  },
]
