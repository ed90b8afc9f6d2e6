import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'
import { messengerDocuments } from '../seal-parts.ts'

const basis = fromDatabase(true as const, 'Decrees 99/2016 and 56/2023')

/** Papers of a new seal; which ones depends on the kind of body. */
export const newSealDocuments: readonly DocumentRule[] = [
  {
    id: 'establishment',
    vi: 'Quyết định thành lập hoặc giấy phép hoạt động',
    en: 'Decision of establishment or licence',
    copy: 'copy',
    basis,
  },
  {
    id: 'charter',
    vi: 'Điều lệ, nếu loại cơ quan, tổ chức đó phải có',
    en: 'Charter, where the kind of body has one',
    copy: 'copy',
    optional: true,
    basis,
  },
  ...messengerDocuments(basis),
]
