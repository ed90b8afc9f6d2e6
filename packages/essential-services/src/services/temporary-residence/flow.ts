import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing, ResidenceFiling } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import { writeHome, writeResidenceApplicant, writeResidenceHead, writeResidencePapers } from '../residence-parts.ts'
import type { temporaryResidenceForm } from './form.ts'

/** Steps of temporary residence. */
export const temporaryResidenceFlow: readonly FlowStep[] = [
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
    finds: ['housing'],
    vi: 'Tra cứu chủ sở hữu chỗ ở',
    en: 'Looks for the owner of the home',
  },
  { id: 'pay', system: 'payment', kind: 'pay', call: 'payment.start', vi: 'Nộp lệ phí', en: 'The fee is paid' },
  {
    id: 'file',
    system: 'residence',
    kind: 'file',
    call: 'residenceProcedures.registerTemporaryResidence',
    vi: 'Chuyển hồ sơ hoặc danh sách sang công an cấp xã',
    en: 'Hands the dossier or the list to the commune police',
  },
  {
    id: 'decide',
    system: 'residence',
    kind: 'decide',
    call: 'residenceProcedures.getProcedureStatus',
    vi: 'Quyết định, cập nhật CSDL cư trú và dân cư',
    en: 'Decides, updates both databases',
  },
  ...closing,
]

type Form = CheckedFormOf<typeof temporaryResidenceForm>

const household: ResidenceFiling<Form> = {
  by: 'residence',
  call: 'registerTemporaryResidence',
  write(form, head) {
    const { applicant, householdHead, relationship, request, members, ownerConsent, parentConsent, from, until } = form
    return {
      ...writeResidenceHead(head),
      applicant: writeResidenceApplicant(applicant),
      householdHead: demanded(householdHead),
      relationship: demanded(relationship),
      request: demanded(request),
      ...(members && { members }),
      consents: { ...(ownerConsent && { homeOwner: ownerConsent }), ...(parentConsent && { parent: parentConsent }) },
      home: writeHome(form.home),
      from,
      until: demanded(until),
      ...writeResidencePapers(head),
    }
  },
}

const list: ResidenceFiling<Form> = {
  by: 'residence',
  call: 'registerTemporaryResidenceList',
  write: ({ organisation, people, ownerConsent, home, from }, head) => ({
    ...writeResidenceHead(head),
    organisation: demanded(organisation),
    home: writeHome(home),
    from,
    people: demanded(people),
    ...(ownerConsent && { consents: { homeOwner: ownerConsent } }),
    ...writeResidencePapers(head),
  }),
}

/** A household goes by itself, people of an organisation as a list. */
export const temporaryResidenceFiling: Filing<Form> = {
  by: 'by-form',
  choose: ({ filedAs }) => (filedAs === 'list' ? list : household),
}

/** A checked form has it: the condition of the field says so. */
function demanded<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError('The form was not checked before it was written')
  return value
}
