import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import { writeJointHead, writeJointPapers } from '../joint-parts.ts'
import { writeHome } from '../residence-parts.ts'
import { writeBirth, writeBirthFields } from '../write-birth.ts'
import { writeJointResidencePapers } from '../write-joint-residence.ts'
import type { jointBirthForm } from './form.ts'

const lookUps: readonly FlowStep[] = [
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
    id: 'ask-home',
    system: 'land',
    kind: 'look-up',
    after: ['prefill'],
    when: { field: 'withResidence', is: [true] },
    finds: ['housing'],
    vi: 'Tra cứu chỗ ở',
    en: 'Looks for the home',
  },
]

const registered: readonly FlowStep[] = [
  {
    id: 'file',
    system: 'civil-status',
    kind: 'file',
    call: 'processes.start',
    after: ['ask-birth-paper', 'ask-parents-marriage', 'ask-home'],
    vi: 'Tiếp nhận hồ sơ liên thông, chuyển sang hệ thống đăng ký hộ tịch',
    en: 'Takes the joint dossier in and hands the birth to civil status',
  },
  {
    id: 'personal-id',
    system: 'personal-id',
    kind: 'record',
    vi: 'Bộ Công an cấp số định danh; chậm thì vẫn đăng ký, số được bổ sung sau',
    en: 'The police issues the personal number; when it is late, the birth is registered without it',
  },
]

/** Steps of a joint birth: residence, card and identity card side by side once the number is there. */
export const jointBirthFlow: readonly FlowStep[] = [
  ...opening,
  ...lookUps,
  ...registered,
  {
    id: 'residence',
    system: 'residence',
    kind: 'decide',
    after: ['personal-id'],
    when: { field: 'withResidence', is: [true] },
    vi: 'Công an cấp xã đăng ký thường trú',
    en: 'The police registers permanent residence',
  },
  {
    id: 'card',
    system: 'insurance',
    kind: 'decide',
    after: ['personal-id'],
    vi: 'Cơ quan bảo hiểm xã hội cấp thẻ bảo hiểm y tế',
    en: 'The insurance issues the card',
  },
  {
    id: 'identity-card',
    system: 'identity-card',
    kind: 'decide',
    after: ['personal-id'],
    when: { field: 'identityCard', is: [true] },
    vi: 'Cấp thẻ căn cước cho trẻ',
    en: 'The identity card is issued',
  },
  {
    id: 'tell-joint-service',
    system: 'joint-service',
    kind: 'record',
    after: ['residence', 'card', 'identity-card'],
    vi: 'Báo kết quả từng phần cho phần mềm liên thông',
    en: 'Tells the joint-service software of each result',
  },
  ...closing,
]

/** Steps of the paper procedure: residence goes on paper, nothing tells the joint software. */
export const jointBirthPaperFlow: readonly FlowStep[] = [
  ...opening,
  ...lookUps,
  ...registered,
  {
    id: 'residence',
    system: 'residence',
    kind: 'decide',
    after: ['personal-id'],
    when: { field: 'withResidence', is: [true] },
    vi: 'Chuyển hồ sơ giấy và lệ phí sang công an',
    en: 'A paper file and the fee go to the police',
  },
  {
    id: 'card',
    system: 'insurance',
    kind: 'decide',
    after: ['personal-id'],
    vi: 'Liên thông cấp thẻ bảo hiểm y tế',
    en: 'The card is asked for electronically',
  },
]

type JointBirthFields = CheckedFormOf<typeof jointBirthForm>

function writeConsents({ headConsent, ownerConsent, parentConsent }: NonNullable<JointBirthFields['residence']>) {
  return {
    ...(headConsent && { householdHead: headConsent }),
    ...(ownerConsent && { homeOwner: ownerConsent }),
    ...(parentConsent && { parent: parentConsent }),
  }
}

function writeResidence({ residence }: JointBirthFields, head: Parameters<typeof writeBirth>[1]) {
  if (residence === undefined) return {}
  const { householdHead, relationship, home } = residence
  return {
    residence: {
      agencyCode: home.address.communeCode,
      householdHead,
      relationship,
      home: writeHome(home),
      consents: writeConsents(residence),
      ...writeJointResidencePapers(head.documents ?? []),
    },
  }
}

/** What the engine starts a joint birth with. Its own check holds this against its shape. */
export const jointBirthFiling: Filing<JointBirthFields> = {
  by: 'process',
  process: 'joint-birth',
  write: (form, head) => ({
    ...writeJointHead(form, head),
    birth: writeBirth(form, head),
    ...writeResidence(form, head),
    card: form.facilityCode === undefined ? {} : { facilityCode: form.facilityCode },
    identityCard: form.identityCard ?? false,
  }),
  writeSupplement: ({ documents, form }) => ({
    ...writeJointPapers(documents),
    ...writeJointResidencePapers(documents),
    ...(form && { form: writeBirthFields(form) }),
    ...(form?.residence && { consents: writeConsents(form.residence) }),
    ...(form?.facilityCode !== undefined && { facilityCode: form.facilityCode }),
  }),
}
