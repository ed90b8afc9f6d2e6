import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import type { landHolderChangeForm } from './form.ts'

/** Steps of a change of the holder. */
export const landHolderChangeFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-history',
    system: 'population',
    kind: 'look-up',
    call: 'population.lookupCitizen',
    when: { field: 'holderKind', is: ['person'] },
    finds: ['holder-history'],
    asks: { client: 'population', people: ['person'], tells: { 'holder-history': 'changed-number' } },
    vi: 'Đối chiếu số CMND cũ, số định danh, tên, địa chỉ của người sử dụng đất',
    en: 'Compares old and new number, name and address of the holder',
  },
  {
    id: 'ask-land',
    system: 'land',
    kind: 'look-up',
    finds: ['land-parcel'],
    vi: 'Tra cứu thửa đất theo giấy chứng nhận',
    en: 'Looks for the parcel by its certificate',
  },
  {
    id: 'file',
    system: 'land',
    kind: 'file',
    call: 'registries.submit',
    vi: 'Chuyển hồ sơ sang hệ thống thông tin đất đai',
    en: 'Hands the dossier to the land system',
  },
  {
    id: 'ask-tax',
    system: 'tax',
    kind: 'look-up',
    optional: true,
    vi: 'Xác định nghĩa vụ tài chính nếu có',
    en: 'Works out what is owed, if anything',
  },
  { id: 'pay', system: 'payment', kind: 'pay', call: 'payment.start', vi: 'Nộp phí, lệ phí', en: 'The fee is paid' },
  {
    id: 'decide',
    system: 'land',
    kind: 'decide',
    call: 'registries.status',
    vi: 'Cập nhật sổ địa chính, xác nhận thay đổi trên giấy chứng nhận',
    en: 'Book and certificate are changed',
  },
  ...closing,
]

/** The land system takes the dossier in. */
export const landHolderChangeFiling: Filing<CheckedFormOf<typeof landHolderChangeForm>> = {
  by: 'registry',
  registry: 'land',
}
