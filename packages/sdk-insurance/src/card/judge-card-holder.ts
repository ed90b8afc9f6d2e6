import type { CardNameComparison } from './compare-card-names.ts'

/** How a number, a birth date and a sex of the two cards relate. */
export interface HolderVerdicts {
  /** `not-linked`: the card was not found by the personal number, so no number joins the two cards. */
  readonly number: 'same' | 'different' | 'not-linked'
  readonly name: CardNameComparison['verdict']
  /** `partly-known`: one side knows the year or the month only. `asked`: the gateway was asked with it and did not object. */
  readonly birthDate: 'same' | 'partly-known' | 'asked' | 'different' | 'unknown'
  readonly sex: 'same' | 'different' | 'unknown'
}

/** What the desk does. */
export type HolderDecision = 'accept' | 'ask' | 'reject'

/** Why the desk does it. */
export type HolderReason =
  | 'number-and-name'
  | 'number-despite-name'
  | 'name-differs'
  | 'birth-date-differs'
  | 'birth-date-unknown'
  | 'sex-differs'
  | 'not-linked'
  | 'number-differs'
  | 'name-and-birth-date-differ'

/** One row for each reason: what to do, and the sentence for the desk. */
export const holderReasons: Readonly<
  Record<HolderReason, { readonly decision: HolderDecision; readonly message: string; readonly messageVi: string }>
> = {
  'number-and-name': {
    decision: 'accept',
    message: 'Number and name agree.',
    messageVi: 'Số định danh và họ tên khớp. Tiếp nhận người bệnh.',
  },
  'number-despite-name': {
    decision: 'accept',
    message: 'Number and birth date agree; the name is only written differently or broken. Have it corrected later.',
    messageVi:
      'Số định danh và ngày sinh khớp; họ tên chỉ viết khác hoặc lỗi phông chữ. Tiếp nhận người bệnh, đề nghị cơ quan BHXH sửa họ tên sau.',
  },
  'name-differs': {
    decision: 'ask',
    message: 'The number agrees, the name is another one. Compare the photo and ask the patient.',
    messageVi: 'Số định danh khớp nhưng họ tên khác. Hãy đối chiếu ảnh và hỏi lại người bệnh.',
  },
  'birth-date-differs': {
    decision: 'ask',
    message: 'Number and name agree, the birth date differs. Ask the patient; Vietnam Social Security must correct it.',
    messageVi:
      'Số định danh và họ tên khớp nhưng ngày sinh khác. Hãy hỏi lại người bệnh và đề nghị cơ quan BHXH điều chỉnh.',
  },
  'birth-date-unknown': {
    decision: 'ask',
    message: 'The number agrees, the name is written differently or broken, and there is no birth date to compare.',
    messageVi: 'Số định danh khớp, họ tên viết khác hoặc lỗi phông chữ và không có ngày sinh để so. Hãy đối chiếu ảnh.',
  },
  'sex-differs': {
    decision: 'ask',
    message: 'Number and name agree, the sex differs. Compare the photo and ask the patient.',
    messageVi: 'Số định danh và họ tên khớp nhưng giới tính khác. Hãy đối chiếu ảnh và hỏi lại người bệnh.',
  },
  'not-linked': {
    decision: 'ask',
    message: 'The card was not found by the personal number. Look it up by the number of the citizen card first.',
    messageVi: 'Thẻ BHYT không được tra bằng số định danh. Hãy tra lại bằng số trên thẻ căn cước trước khi tiếp nhận.',
  },
  'number-differs': {
    decision: 'reject',
    message: 'The insurance card belongs to another personal number.',
    messageVi: 'Thẻ BHYT thuộc số định danh khác. Không tiếp nhận bằng thẻ này.',
  },
  'name-and-birth-date-differ': {
    decision: 'reject',
    message: 'Name and birth date are those of somebody else.',
    messageVi: 'Họ tên và ngày sinh đều khác. Không tiếp nhận bằng thẻ này.',
  },
}

/** Number first; the name never outweighs it, and never replaces it. */
export function judgeCardHolder({ number, name, birthDate, sex }: HolderVerdicts): HolderReason {
  if (number === 'different') return 'number-differs'
  if (name === 'different' && birthDate === 'different') return 'name-and-birth-date-differ'
  if (number === 'not-linked') return 'not-linked'
  if (birthDate === 'different') return 'birth-date-differs'
  if (name === 'different') return 'name-differs'
  if (sex === 'different') return 'sex-differs'
  if (name !== 'similar' && name !== 'unreadable') return 'number-and-name'
  return birthDate === 'unknown' ? 'birth-date-unknown' : 'number-despite-name'
}
