import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedures 1.014061, 1.014063, 1.014064')

/** Papers of an identity card. */
export const identityCardDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Phiếu đề nghị giải quyết thủ tục', en: 'Form', copy: 'e-form', basis },
  {
    id: 'collection-sheet',
    vi: 'Phiếu thu nhận thông tin dân cư, chỉ khi chưa có trong CSDL dân cư',
    en: 'Sheet of the collection, only when the population database does not have the person',
    paperForm: 'DC01',
    copy: 'original',
    replacedBy: {
      finding: 'identity',
      conditionVi: 'Thông tin đã có trong CSDL quốc gia về dân cư',
      conditionEn: 'The population database has the person',
    },
    basis,
  },
  {
    id: 'representation',
    vi: 'Giấy tờ chứng minh quyền đại diện',
    en: 'Proof of the representation',
    when: { field: 'applicant.birthDate', youngerThan: 14 },
    copy: 'copy',
    replacedBy: {
      finding: 'representative',
      conditionVi: 'Người đại diện có trong CSDL quốc gia về dân cư',
      conditionEn: 'The population database names the representative',
    },
    basis,
  },
  {
    id: 'proof-of-change',
    vi: 'Giấy tờ chứng minh thông tin cần điều chỉnh',
    en: 'Proof of what must be put right',
    when: { field: 'dataConfirmed', is: [false] },
    copy: 'copy',
    basis,
  },
]
