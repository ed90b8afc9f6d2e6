import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import { writeJointHead, writeJointPapers } from '../joint-parts.ts'
import { writeDeath, writeDeathFields } from '../write-death.ts'
import type { jointDeathForm } from './form.ts'

const withBenefit = { field: 'withBenefit', is: [true] } as const

const lookUps: readonly FlowStep[] = [
  {
    id: 'ask-death-paper',
    system: 'e-papers',
    kind: 'look-up',
    after: ['prefill'],
    when: { field: 'electronicNoticeNumber', given: true },
    finds: ['death-paper'],
    vi: 'Lấy giấy báo tử điện tử',
    en: 'Fetches the electronic notice of death',
  },
  {
    id: 'ask-insurance',
    system: 'insurance',
    kind: 'look-up',
    after: ['prefill'],
    when: withBenefit,
    finds: ['insurance-record'],
    vi: 'Tra cứu quá trình tham gia, hưởng bảo hiểm xã hội của người chết',
    en: 'Looks for the insurance record of the deceased',
  },
  {
    id: 'ask-social-list',
    system: 'social-protection',
    kind: 'look-up',
    after: ['prefill'],
    when: withBenefit,
    finds: ['social-list'],
    vi: 'Tra cứu danh sách đối tượng bảo trợ xã hội, kiểm tra hưởng trùng',
    en: 'Looks for the social-protection list and for a second claim',
  },
]

/** Steps of a joint death: removal and benefit side by side once the death is registered. */
export const jointDeathFlow: readonly FlowStep[] = [
  ...opening,
  ...lookUps,
  {
    id: 'file',
    system: 'civil-status',
    kind: 'file',
    call: 'processes.start',
    after: ['ask-death-paper', 'ask-insurance', 'ask-social-list'],
    vi: 'Tiếp nhận hồ sơ liên thông, chuyển sang hệ thống đăng ký hộ tịch',
    en: 'Takes the joint dossier in and hands the death to civil status',
  },
  {
    id: 'mark-deceased',
    system: 'population',
    kind: 'record',
    vi: 'Cập nhật tình trạng đã chết trong CSDL quốc gia về dân cư',
    en: 'The population database marks the death',
  },
  {
    id: 'remove-residence',
    system: 'residence',
    kind: 'decide',
    after: ['mark-deceased'],
    when: { field: 'removesResidence', is: [true] },
    vi: 'Công an cấp xã xóa đăng ký thường trú; đã xóa trước thì coi là xong',
    en: 'The police removes the residence; removed before is done',
  },
  {
    id: 'benefit-insurance',
    system: 'insurance',
    kind: 'decide',
    after: ['mark-deceased'],
    when: { field: 'benefit.payer', is: ['social-insurance'] },
    vi: 'Cơ quan bảo hiểm xã hội giải quyết tử tuất, mai táng',
    en: 'Social insurance decides on the benefit',
  },
  {
    id: 'benefit-social',
    system: 'social-protection',
    kind: 'decide',
    after: ['mark-deceased'],
    when: {
      field: 'benefit.payer',
      is: ['social-protection', 'social-pension', 'war-veteran', 'youth-volunteer', 'merit'],
    },
    vi: 'Ủy ban nhân dân giải quyết hỗ trợ mai táng; mỗi người chết chỉ một khoản',
    en: 'The people’s committee decides; one benefit for each deceased',
  },
  {
    id: 'tell-joint-service',
    system: 'joint-service',
    kind: 'record',
    after: ['remove-residence', 'benefit-insurance', 'benefit-social'],
    vi: 'Báo kết quả từng phần cho phần mềm liên thông',
    en: 'Tells the joint-service software of each result',
  },
  ...closing,
]

type JointDeathFields = CheckedFormOf<typeof jointDeathForm>

function writeRemoval({ removesResidence, deceased, applicant }: JointDeathFields) {
  if (!removesResidence) return {}
  const { name, personalId, birthDate } = applicant
  return {
    residence: { agencyCode: deceased.lastResidence.communeCode, applicant: { name, personalId, birthDate } },
  }
}

/** What the engine starts a joint death with. Its own check holds this against its shape. */
export const jointDeathFiling: Filing<JointDeathFields> = {
  by: 'process',
  process: 'joint-death',
  write: (form, head) => ({
    ...writeJointHead(form, head),
    death: writeDeath(form, head),
    ...writeRemoval(form),
    ...(form.benefit && { benefit: form.benefit }),
  }),
  writeSupplement: ({ documents, form }) => ({
    ...writeJointPapers(documents),
    ...(form && { form: writeDeathFields(form) }),
    ...(form?.benefit && { beneficiary: form.benefit.beneficiary }),
  }),
}
