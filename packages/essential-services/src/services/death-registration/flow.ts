import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import { writeDeath } from '../write-death.ts'
import type { deathRegistrationForm } from './form.ts'

/** Steps of a death. */
export const deathRegistrationFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-deceased',
    system: 'population',
    kind: 'look-up',
    call: 'population.lookupCitizen',
    after: ['prefill'],
    finds: ['deceased-residence'],
    asks: { client: 'population', people: ['deceased'], tells: { 'deceased-residence': 'residence' } },
    vi: 'Tra cứu người chết: còn sống hay đã chết, nơi cư trú cuối cùng',
    en: 'Looks for the deceased: alive or not, last residence',
  },
  {
    id: 'ask-entry',
    system: 'civil-status',
    kind: 'look-up',
    after: ['prefill'],
    finds: ['death-entry'],
    vi: 'Kiểm tra trùng đăng ký khai tử',
    en: 'Looks for an entry of the same death',
  },
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
    id: 'file',
    system: 'civil-status',
    kind: 'file',
    call: 'civilStatus.submitRegistration',
    after: ['ask-deceased', 'ask-entry', 'ask-death-paper'],
    vi: 'Chuyển hồ sơ sang hệ thống đăng ký hộ tịch',
    en: 'Hands the death to the civil-status system',
  },
  {
    id: 'sign',
    system: 'civil-status',
    kind: 'decide',
    call: 'civilStatus.listRegistrationResults',
    vi: 'Ký, in trích lục khai tử',
    en: 'The extract is signed and printed',
  },
  {
    id: 'mark-deceased',
    system: 'population',
    kind: 'record',
    vi: 'Bộ Tư pháp chuyển để cập nhật tình trạng đã chết',
    en: 'Civil status tells the population database',
  },
  ...closing,
]

/** How a death is handed on. */
export const deathRegistrationFiling: Filing<CheckedFormOf<typeof deathRegistrationForm>> = {
  by: 'civil-status',
  write: (form, head) => ({ kind: 'death', dossierCode: head.dossierCode, ...writeDeath(form, head) }),
}
