import type { HolderVerdicts } from './judge-card-holder.ts'

type Sentence = readonly [en: string, vi: string]

/** What each verdict says to the desk, field by field. */
const sentences: { readonly [Field in keyof HolderVerdicts]: Readonly<Record<HolderVerdicts[Field], Sentence>> } = {
  number: {
    same: ['The personal number agrees.', 'Số định danh khớp.'],
    different: ['Another personal number.', 'Số định danh khác.'],
    'not-linked': [
      'The insurance card was not looked up by the personal number.',
      'Thẻ BHYT không được tra bằng số định danh.',
    ],
  },
  name: {
    same: ['The name agrees.', 'Họ tên khớp.'],
    'tone-style': ['The tone mark stands on another vowel.', 'Họ tên khớp, chỉ khác cách đặt dấu thanh.'],
    unaccented: ['One side is written without accents.', 'Họ tên khớp, một bên viết không dấu hoặc thiếu dấu.'],
    similar: ['The name is written differently.', 'Họ tên gần giống, có chỗ viết khác.'],
    unreadable: [
      'Letters are lost; those that are left agree.',
      'Họ tên bị lỗi phông chữ, phần còn đọc được thì khớp.',
    ],
    different: ['Another name.', 'Họ tên khác.'],
  },
  birthDate: {
    same: ['The birth date agrees.', 'Ngày sinh khớp.'],
    'partly-known': ['The birth date agrees as far as both cards know it.', 'Ngày sinh khớp phần cả hai bên đều có.'],
    asked: [
      'The gateway was asked with the birth date and did not object.',
      'Cổng giám định đã kiểm tra ngày sinh khi tra cứu.',
    ],
    different: ['Another birth date.', 'Ngày sinh khác.'],
    unknown: ['There is no birth date to compare.', 'Không có ngày sinh để so.'],
  },
  sex: {
    same: ['The sex agrees.', 'Giới tính khớp.'],
    different: ['Another sex.', 'Giới tính khác.'],
    unknown: ['There is no sex to compare.', 'Không có giới tính để so.'],
  },
}

/** The sentences of one verdict. */
export function verdictSentence<Field extends keyof HolderVerdicts>(
  field: Field,
  verdict: HolderVerdicts[Field],
): { readonly message: string; readonly messageVi: string } {
  const [message, messageVi] = sentences[field][verdict]
  return { message, messageVi }
}
