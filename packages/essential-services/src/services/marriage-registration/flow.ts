import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import { writeCivilPerson } from '../write-civil-status.ts'
import type { marriageRegistrationForm } from './form.ts'

/** Steps of a marriage. */
export const marriageRegistrationFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-spouses',
    system: 'population',
    kind: 'look-up',
    call: 'population.lookupCitizen',
    finds: ['spouses-identity', 'spouses-residence'],
    asks: {
      client: 'population',
      people: ['wife', 'husband'],
      tells: { 'spouses-identity': 'identity', 'spouses-residence': 'residence' },
    },
    vi: 'Đối chiếu hai bên: nhân thân, tuổi, tình trạng hôn nhân',
    en: 'Checks both: identity, age, marital status',
  },
  {
    id: 'ask-marriages',
    system: 'civil-status',
    kind: 'look-up',
    finds: ['marital-status'],
    vi: 'Tra cứu quá trình kết hôn của hai bên',
    en: 'Looks for earlier marriages of both',
  },
  {
    id: 'verify',
    system: 'civil-status',
    kind: 'look-up',
    optional: true,
    vi: 'Xác minh với xã khác khi tình trạng hôn nhân chưa rõ',
    en: 'Asks another commune where the marital status is not clear',
  },
  {
    id: 'file',
    system: 'civil-status',
    kind: 'file',
    call: 'civilStatus.submitRegistration',
    vi: 'Chuyển hồ sơ sang hệ thống đăng ký hộ tịch',
    en: 'Hands the marriage to the civil-status system',
  },
  {
    id: 'both-sign',
    system: 'civil-status',
    kind: 'appointment',
    vi: 'Hai bên cùng có mặt, ký vào sổ và giấy chứng nhận',
    en: 'Both come and sign',
  },
  {
    id: 'sign',
    system: 'civil-status',
    kind: 'decide',
    call: 'civilStatus.listRegistrationResults',
    vi: 'Ký, in hai bản chính giấy chứng nhận kết hôn',
    en: 'Two originals of the certificate are signed and printed',
  },
  ...closing,
]

type MarriageForm = CheckedFormOf<typeof marriageRegistrationForm>

function writeSpouse(spouse: MarriageForm['wife']) {
  const { marriageNumber, maritalStatus, confirmStatusWith } = spouse
  return {
    ...writeCivilPerson(spouse),
    marriageNumber,
    maritalStatus,
    ...(confirmStatusWith !== undefined && { confirmStatusWith }),
  }
}

/** How a marriage is handed on. */
export const marriageRegistrationFiling: Filing<MarriageForm> = {
  by: 'civil-status',
  write: ({ wife, husband, copies }, head) => ({
    kind: 'marriage',
    dossierCode: head.dossierCode,
    receivedAt: head.submittedAt,
    registryCommuneCode: head.agencyCode,
    copies,
    wife: writeSpouse(wife),
    husband: writeSpouse(husband),
  }),
}
