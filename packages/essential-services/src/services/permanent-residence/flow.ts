import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import { writeHome, writeResidenceApplicant, writeResidenceHead, writeResidencePapers } from '../residence-parts.ts'
import type { permanentResidenceForm } from './form.ts'

/** Steps of permanent residence. */
export const permanentResidenceFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-residence',
    system: 'residence',
    kind: 'look-up',
    vi: 'Tra cứu nơi đăng ký cư trú hiện tại',
    en: 'Looks for the present registration',
  },
  {
    id: 'ask-land',
    system: 'land',
    kind: 'look-up',
    after: ['ask-residence'],
    finds: ['housing'],
    vi: 'Tra cứu chủ sở hữu chỗ ở',
    en: 'Looks for the owner of the home',
  },
  {
    id: 'ask-kinship',
    system: 'civil-status',
    kind: 'look-up',
    after: ['ask-residence'],
    when: { field: 'home.kind', is: ['with-family'] },
    finds: ['kinship'],
    vi: 'Tra cứu quan hệ thân nhân',
    en: 'Looks for the kinship',
  },
  {
    id: 'pay',
    system: 'payment',
    kind: 'pay',
    call: 'payment.start',
    after: ['ask-land', 'ask-kinship'],
    vi: 'Nộp lệ phí',
    en: 'The fee is paid',
  },
  {
    id: 'file',
    system: 'residence',
    kind: 'file',
    call: 'residenceProcedures.registerPermanentResidence',
    vi: 'Chuyển hồ sơ sang công an cấp xã',
    en: 'Hands the dossier to the commune police',
  },
  {
    id: 'decide',
    system: 'residence',
    kind: 'decide',
    call: 'residenceProcedures.getProcedureStatus',
    vi: 'Quyết định, cập nhật CSDL cư trú và dân cư, xóa đăng ký ở nơi cũ',
    en: 'Decides, updates both databases, removes the old registration',
  },
  ...closing,
]

/** How permanent residence is handed on. */
export const permanentResidenceFiling: Filing<CheckedFormOf<typeof permanentResidenceForm>> = {
  by: 'residence',
  call: 'registerPermanentResidence',
  write(form, head) {
    const { applicant, householdHead, relationship, request, members, headConsent, ownerConsent, parentConsent } = form
    return {
      ...writeResidenceHead(head),
      applicant: writeResidenceApplicant(applicant),
      householdHead,
      relationship,
      request,
      ...(members && { members }),
      consents: {
        ...(headConsent && { householdHead: headConsent }),
        ...(ownerConsent && { homeOwner: ownerConsent }),
        ...(parentConsent && { parent: parentConsent }),
      },
      home: writeHome(form.home),
      ...writeResidencePapers(head),
    }
  },
}
