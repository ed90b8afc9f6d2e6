import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import type { identityCardForm } from './form.ts'

/** Steps of an identity card. */
export const identityCardFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-representative',
    system: 'population',
    kind: 'look-up',
    when: { field: 'applicant.birthDate', youngerThan: 14 },
    finds: ['representative'],
    asks: { client: 'population', people: ['applicant'], tells: { representative: 'representative' } },
    vi: 'Tra cứu người đại diện',
    en: 'Looks for the representative',
  },
  {
    id: 'file',
    system: 'identity-card',
    kind: 'file',
    call: 'lineOfBusiness.submit',
    vi: 'Đặt lịch hẹn và chuyển hồ sơ',
    en: 'Makes the appointment and hands the dossier on',
  },
  {
    id: 'pay',
    system: 'payment',
    kind: 'pay',
    call: 'payment.start',
    vi: 'Nộp lệ phí trước hoặc tại buổi hẹn',
    en: 'The fee is paid before or at the appointment',
  },
  {
    id: 'capture',
    system: 'identity-card',
    kind: 'appointment',
    vi: 'Thu nhận ảnh, mống mắt, vân tay',
    en: 'Photo, iris and fingerprints are taken',
  },
  {
    id: 'produce',
    system: 'identity-card',
    kind: 'decide',
    call: 'lineOfBusiness.status',
    vi: 'Sản xuất thẻ',
    en: 'The card is produced',
  },
  ...closing,
]

/** The production of cards has no public wire. */
export const identityCardFiling: Filing<CheckedFormOf<typeof identityCardForm>> = {
  by: 'line-of-business',
  system: 'identity-card',
}
