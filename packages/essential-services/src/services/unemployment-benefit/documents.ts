import type { DocumentRule } from '../../service/document-rule.ts'
import { fromSecondary } from '../../service/known.ts'

const basis = fromSecondary(true as const, 'Decrees 28/2015 and 61/2020')

/** Papers of an unemployment benefit. */
export const unemploymentBenefitDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Đề nghị hưởng trợ cấp thất nghiệp', en: 'Request', copy: 'e-form', basis },
  {
    id: 'end-of-contract',
    vi: 'Giấy tờ chứng minh hợp đồng đã chấm dứt (hợp đồng hết hạn, quyết định thôi việc, sa thải…)',
    en: 'Proof that the contract ended: the contract, a resignation, a dismissal',
    copy: 'copy',
    basis,
  },
  {
    id: 'insurance-book',
    vi: 'Sổ bảo hiểm xã hội',
    en: 'Social-insurance book',
    copy: 'original',
    replacedBy: {
      finding: 'insurance-record',
      conditionVi: 'CSDL bảo hiểm xã hội có quá trình đóng đã chốt',
      conditionEn: 'The insurance has the record, closed by the employer',
    },
    basis,
  },
  {
    id: 'identity',
    vi: 'Giấy tờ tùy thân',
    en: 'Identity paper',
    copy: 'copy',
    replacedBy: {
      finding: 'identity',
      conditionVi: 'Thông tin khớp CSDL quốc gia về dân cư',
      conditionEn: 'The population database knows the worker',
    },
    basis,
  },
]
