import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import type { criminalRecordForm } from './form.ts'

/** Steps of a criminal-record certificate: the fee is paid first, verification by courts and archives is slow. */
export const criminalRecordFlow: readonly FlowStep[] = [
  ...opening,
  { id: 'pay', system: 'payment', kind: 'pay', call: 'payment.start', vi: 'Nộp phí', en: 'The fee is paid' },
  {
    id: 'file',
    system: 'criminal-record',
    kind: 'file',
    call: 'registries.submit',
    vi: 'Chuyển hồ sơ sang CSDL lý lịch tư pháp',
    en: 'Hands the dossier to the criminal-record database',
  },
  {
    id: 'verify',
    system: 'criminal-record',
    kind: 'look-up',
    vi: 'Xác minh tại tòa án, cơ quan thi hành án, hồ sơ công an',
    en: 'Courts, enforcement and police archives are asked',
  },
  {
    id: 'decide',
    system: 'criminal-record',
    kind: 'decide',
    call: 'registries.status',
    vi: 'Ký, cấp phiếu',
    en: 'The certificate is signed',
  },
  ...closing,
]

/** The criminal-record database takes the dossier in; its client writes the declaration of the generation it speaks. */
export const criminalRecordFiling: Filing<CheckedFormOf<typeof criminalRecordForm>> = {
  by: 'registry',
  registry: 'criminal-record',
}
