import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedures 1.001456, 1.001471')
const child = { field: 'applicant.birthDate', youngerThan: 14 } as const

/** Papers of a passport. */
export const passportDocuments: readonly DocumentRule[] = [
  {
    id: 'form',
    vi: 'Tờ khai; người dưới 14 tuổi dùng mẫu riêng',
    en: 'Form; one of its own for a child below 14',
    copy: 'e-form',
    basis,
  },
  {
    id: 'photo',
    vi: 'Ảnh 4x6 phông nền trắng, chụp không quá 6 tháng',
    en: 'Photograph 4x6 on white, not older than six months',
    copy: 'original',
    basis,
  },
  {
    id: 'old-passport',
    vi: 'Hộ chiếu cấp lần gần nhất còn giá trị',
    en: 'The last passport, still valid',
    when: { field: 'requestKind', is: ['exchange', 'amend'] },
    copy: 'original',
    basis,
  },
  {
    id: 'loss-report',
    vi: 'Đơn báo mất hộ chiếu',
    en: 'Report of the loss',
    when: { field: 'reissueReason', is: ['lost'] },
    copy: 'original',
    basis,
  },
  {
    id: 'birth-certificate',
    vi: 'Giấy khai sinh của trẻ chưa có số định danh',
    en: 'Birth certificate of a child without a personal number',
    when: child,
    copy: 'copy',
    replacedBy: {
      finding: 'identity',
      when: { field: 'applicant.personalId', given: true },
      conditionVi: 'Trẻ đã có số định danh trong CSDL quốc gia về dân cư',
      conditionEn: 'The population database knows the child by number',
    },
    basis,
  },
  {
    id: 'representation',
    vi: 'Giấy tờ chứng minh là người đại diện hợp pháp',
    en: 'Proof of the representation',
    when: child,
    copy: 'copy',
    basis,
  },
]
