import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import type { CheckedFormOf } from '../../form/define-form.ts'
import { writeBirth } from '../write-birth.ts'
import type { birthRegistrationForm } from './form.ts'

/** Steps of a birth. */
export const birthRegistrationFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-parents-marriage',
    system: 'civil-status',
    kind: 'look-up',
    after: ['prefill'],
    when: { field: 'parentsMarried', is: [true] },
    finds: ['parents-marriage'],
    vi: 'Tra cứu hôn nhân của cha mẹ, kiểm tra trùng đăng ký',
    en: 'Looks for the marriage of the parents and for a second registration',
  },
  {
    id: 'ask-birth-paper',
    system: 'e-papers',
    kind: 'look-up',
    after: ['prefill'],
    when: { field: 'birthPaperNumber', given: true },
    finds: ['birth-paper'],
    vi: 'Lấy giấy chứng sinh điện tử',
    en: 'Fetches the electronic certificate of live birth',
  },
  {
    id: 'file',
    system: 'civil-status',
    kind: 'file',
    call: 'civilStatus.submitRegistration',
    after: ['ask-parents-marriage', 'ask-birth-paper'],
    vi: 'Chuyển hồ sơ sang hệ thống đăng ký hộ tịch',
    en: 'Hands the birth to the civil-status system',
  },
  {
    id: 'personal-id',
    system: 'personal-id',
    kind: 'record',
    vi: 'Bộ Công an cấp số định danh trước khi in giấy khai sinh',
    en: 'The police issues the personal number before the certificate is printed',
  },
  {
    id: 'confirm-draft',
    system: 'portal',
    kind: 'notify',
    optional: true,
    vi: 'Người yêu cầu xác nhận bản nháp, tối đa một ngày',
    en: 'The applicant confirms the draft within a day',
  },
  {
    id: 'sign',
    system: 'civil-status',
    kind: 'decide',
    call: 'civilStatus.listRegistrationResults',
    vi: 'Ký, in giấy khai sinh',
    en: 'The certificate is signed and printed',
  },
  ...closing,
]

/** How a birth is handed on. */
export const birthRegistrationFiling: Filing<CheckedFormOf<typeof birthRegistrationForm>> = {
  by: 'civil-status',
  write: (form, head) => ({ kind: 'birth', dossierCode: head.dossierCode, ...writeBirth(form, head) }),
}
