import type { DocumentRule } from '../../service/document-rule.ts'
import { fromLaw, fromSecondary, type Stated } from '../../service/known.ts'

const withBenefit = { field: 'withBenefit', is: [true] } as const
const decree = fromLaw(true as const, 'Decree 63/2024/NĐ-CP')
const paper = fromSecondary(true as const, 'paper procedure of decision 1467/QĐ-UBND (Hà Tĩnh, 2019)')

const form = {
  id: 'form',
  vi: 'Tờ khai điện tử',
  en: 'One electronic form',
  copy: 'e-form',
  basis: decree,
} as const satisfies DocumentRule

const deathPaper = {
  id: 'death-paper',
  vi: 'Giấy báo tử hoặc giấy tờ thay thế',
  en: 'Notice of death or what replaces it',
  copy: 'original',
  replacedBy: {
    finding: 'death-paper',
    conditionVi: 'Giấy báo tử điện tử có ký số của cơ sở y tế',
    conditionEn: 'The health system has the electronic paper, signed',
  },
} as const satisfies Omit<DocumentRule, 'basis'>

/** Papers that a register of the payer can stand in for. */
const registerPapers = (basis: Stated<true>): DocumentRule[] => [
  {
    id: 'insurance-book',
    vi: 'Sổ bảo hiểm xã hội',
    en: 'Social-insurance book',
    when: { field: 'benefit.payer', is: ['social-insurance'] },
    copy: 'original',
    replacedBy: {
      finding: 'insurance-record',
      conditionVi: 'Quá trình tham gia có trong CSDL bảo hiểm',
      conditionEn: 'The insurance has the record',
    },
    basis,
  },
  {
    id: 'social-list',
    vi: 'Quyết định, danh sách đối tượng bảo trợ xã hội',
    en: 'Proof of being on the social-protection list',
    when: { field: 'benefit.payer', is: ['social-protection', 'social-pension'] },
    copy: 'copy',
    replacedBy: {
      finding: 'social-list',
      conditionVi: 'Có trong CSDL đối tượng bảo trợ xã hội',
      conditionEn: 'The social-protection database has the deceased',
    },
    basis,
  },
]

/** What the payer of a benefit asks for. */
function benefitPapers(basis: Stated<true>): DocumentRule[] {
  return [
    {
      id: 'relatives-declaration',
      vi: 'Tờ khai của thân nhân đề nghị trợ cấp mai táng, tử tuất',
      en: 'Declaration of the relatives',
      when: withBenefit,
      copy: 'original',
      basis,
    },
    ...registerPapers(basis),
    {
      id: 'funeral-invoice',
      vi: 'Hóa đơn, chứng từ chi phí mai táng (người lo mai táng không phải thân nhân)',
      en: 'Invoice of the funeral, from somebody who is no relative',
      when: { field: 'benefit.beneficiary.relation', is: ['no-relative'] },
      copy: 'original',
      basis,
    },
    {
      id: 'mandate',
      vi: 'Văn bản ủy quyền, nếu có',
      en: 'Mandate, if there is one',
      copy: 'original',
      optional: true,
      basis,
    },
  ]
}

const papers = (basis: Stated<true>): DocumentRule[] => [{ ...deathPaper, basis }, ...benefitPapers(basis)]

/** Papers of the electronic joint procedure; for the removal of the residence none. */
export const jointDeathDocuments: readonly DocumentRule[] = [form, ...papers(decree)]

/** Papers of the paper procedure that went before. */
export const jointDeathPaperDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Tờ khai đăng ký khai tử', en: 'Form of the death', copy: 'original', basis: paper },
  ...papers(paper),
]
