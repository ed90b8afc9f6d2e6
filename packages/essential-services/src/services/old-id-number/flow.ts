import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import { writeResidenceApplicant, writeResidenceHead, writeResidencePapers } from '../residence-parts.ts'
import type { oldIdNumberForm } from './form.ts'

/** Steps of the confirmation. */
export const oldIdNumberFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-old-number',
    system: 'population',
    kind: 'look-up',
    call: 'population.lookupCitizen',
    finds: ['old-id-number'],
    asks: { client: 'population', people: ['applicant'], tells: { 'old-id-number': 'old-id-number' } },
    vi: 'Tra cứu số CMND cũ theo số định danh',
    en: 'Looks for the old number of the personal number',
  },
  {
    id: 'file',
    system: 'residence',
    kind: 'file',
    call: 'residenceProcedures.confirmOldIdNumber',
    vi: 'Chuyển hồ sơ sang công an',
    en: 'Hands the request to the police',
  },
  {
    id: 'ask-archive',
    system: 'identity-card',
    kind: 'look-up',
    optional: true,
    vi: 'Tra cứu tàng thư căn cước khi CSDL dân cư không có số cũ (nội bộ Bộ Công an)',
    en: 'The police asks its archive when the database does not have the number',
  },
  {
    id: 'sign',
    system: 'residence',
    kind: 'decide',
    call: 'residenceProcedures.getProcedureStatus',
    vi: 'Ký giấy xác nhận',
    en: 'The confirmation is signed',
  },
  ...closing,
]

/** How the request is handed on. */
export const oldIdNumberFiling: Filing<CheckedFormOf<typeof oldIdNumberForm>> = {
  by: 'residence',
  call: 'confirmOldIdNumber',
  write: ({ applicant, oldIdNumber, request }, head) => ({
    ...writeResidenceHead(head),
    applicant: writeResidenceApplicant(applicant),
    ...(oldIdNumber !== undefined && { oldIdNumber }),
    request,
    ...writeResidencePapers(head),
  }),
}
