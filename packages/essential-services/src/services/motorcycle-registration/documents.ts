import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedures 1.012575, 1.013066, 1.013067')

/** Papers of a motorcycle. */
export const motorcycleRegistrationDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Giấy khai đăng ký xe', en: 'Form', copy: 'e-form', basis },
  {
    id: 'identity',
    vi: 'Giấy tờ của chủ xe',
    en: 'Identity paper of the owner',
    copy: 'copy',
    replacedBy: {
      finding: 'identity',
      conditionVi: 'Chủ xe đăng nhập bằng định danh điện tử mức 2',
      conditionEn: 'The owner has an electronic identity of level 2',
    },
    basis,
  },
  {
    id: 'quality-sheet',
    vi: 'Phiếu kiểm tra chất lượng xuất xưởng (bản giấy có bản chà số khung nộp sau)',
    en: 'Factory quality sheet; the paper with the rubbing of the chassis is handed in later',
    when: { field: 'vehicle.origin', is: ['domestic'] },
    copy: 'original',
    replacedBy: {
      finding: 'quality-sheet',
      conditionVi: 'Dữ liệu điện tử của Cục Đăng kiểm',
      conditionEn: 'Electronic data of the inspection authority',
    },
    basis,
  },
  {
    id: 'customs-declaration',
    vi: 'Tờ khai nguồn gốc xe nhập khẩu',
    en: 'Customs declaration',
    when: { field: 'vehicle.origin', is: ['imported'] },
    copy: 'original',
    replacedBy: {
      finding: 'customs-declaration',
      conditionVi: 'Dữ liệu điện tử của hải quan',
      conditionEn: 'Electronic data of customs',
    },
    basis,
  },
  {
    id: 'invoice',
    vi: 'Hóa đơn',
    en: 'Invoice',
    copy: 'copy',
    replacedBy: {
      finding: 'invoice',
      conditionVi: 'Hóa đơn điện tử tra cứu được ở cơ quan thuế',
      conditionEn: 'The tax system has the e-invoice',
    },
    basis,
  },
  {
    id: 'registration-tax',
    vi: 'Chứng từ lệ phí trước bạ',
    en: 'Proof of the registration tax',
    copy: 'copy',
    replacedBy: {
      finding: 'registration-tax',
      conditionVi: 'Dữ liệu nộp lệ phí trước bạ điện tử',
      conditionEn: 'The tax system says that it is paid',
    },
    basis,
  },
]
