import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabaseOf2022, fromLaw } from '../../service/known.ts'

const withResidence = { field: 'withResidence', is: [true] } as const
const decree = fromLaw(true as const, 'Decree 63/2024/NĐ-CP')
const paper = fromDatabaseOf2022(true as const, 'procedures 2.000986, 2.001023; Joint Circular 05/2015')

const birthPaper = {
  id: 'birth-paper',
  vi: 'Giấy chứng sinh; không có thì văn bản của người làm chứng hoặc giấy cam đoan',
  en: 'Certificate of live birth, else a witness statement or a commitment',
  copy: 'original',
  replacedBy: {
    finding: 'birth-paper',
    conditionVi: 'Giấy chứng sinh điện tử có ký số của cơ sở y tế',
    conditionEn: 'The health system has the electronic paper, signed',
  },
} as const satisfies Omit<DocumentRule, 'basis'>

/** Papers of the electronic joint procedure: only what no register holds. */
export const jointBirthDocuments: readonly DocumentRule[] = [
  {
    id: 'form',
    vi: 'Tờ khai điện tử',
    en: 'One electronic form',
    copy: 'e-form',
    basis: decree,
  },
  { ...birthPaper, basis: decree },
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
    basis: decree,
  },
  {
    id: 'home',
    vi: 'Giấy tờ chứng minh chỗ ở hợp pháp khi trẻ không ở nơi thường trú của cha mẹ',
    en: 'Proof of the home, when it is not that of the parents',
    when: withResidence,
    copy: 'copy',
    optional: true,
    replacedBy: {
      finding: 'housing',
      conditionVi: 'Chỗ ở có trong CSDL đất đai',
      conditionEn: 'The land database knows the home',
    },
    basis: decree,
  },
]

/** Papers of the paper procedure that went before. */
export const jointBirthPaperDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Tờ khai đăng ký khai sinh', en: 'Form of the birth', copy: 'original', basis: paper },
  { ...birthPaper, basis: paper },
  {
    id: 'residence-change-slip',
    vi: 'Phiếu báo thay đổi hộ khẩu, nhân khẩu',
    en: 'Slip of the change of the household',
    when: withResidence,
    copy: 'original',
    basis: paper,
  },
  {
    id: 'household-book',
    vi: 'Sổ hộ khẩu (đến hết năm 2022)',
    en: 'Household book, until the end of 2022',
    when: { all: [withResidence, { before: '2023-01-01' }] },
    copy: 'original',
    basis: paper,
  },
  {
    id: 'consent',
    vi: 'Ý kiến bằng văn bản của cha, mẹ và chủ hộ khi trẻ không đăng ký cùng cha mẹ',
    en: 'Written consent of parents and head, when the child does not live with the parents',
    when: withResidence,
    copy: 'original',
    optional: true,
    basis: paper,
  },
  {
    id: 'insurance-form',
    vi: 'Tờ khai tham gia bảo hiểm y tế, kèm danh sách của cấp xã',
    en: 'Health-insurance form and the list of the commune',
    copy: 'original',
    basis: paper,
  },
]
