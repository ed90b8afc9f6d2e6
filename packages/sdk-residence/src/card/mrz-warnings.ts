import type { Sentence } from '../client/field-labels.ts'

/** What each warning about a machine-readable zone says to an officer, in English and Vietnamese. */
export const mrzWarnings = {
  'check-digit': [
    'the check digit does not agree, so a character was misread. Compare with the card, or read again.',
    'chữ số kiểm tra không khớp, có ký tự bị đọc sai. Hãy đối chiếu với thẻ hoặc đọc lại.',
  ],
  'misread-repaired': [
    'characters that look alike (O and 0, a lost <) were put right by the layout and the check digit.',
    'ký tự dễ nhầm (O và 0, thiếu dấu <) đã được sửa theo bố cục và chữ số kiểm tra.',
  ],
  'name-cut': [
    'the name fills the line and may be cut off. Take it from the front of the card.',
    'họ tên chiếm hết dòng và có thể bị cắt. Hãy lấy theo mặt trước thẻ.',
  ],
  'name-unclear': [
    'there are digits, or signs after the end, in the name. Take it from the front of the card.',
    'họ tên có chữ số hoặc ký tự thừa. Hãy lấy theo mặt trước thẻ.',
  ],
  'numbers-differ': [
    'the document number is not the end of the personal number, as it is on Vietnamese cards.',
    'số giấy tờ không trùng 9 số cuối của số định danh như trên thẻ của Việt Nam.',
  ],
  'other-state': [
    'the document is not of Viet Nam, so it has no personal number here.',
    'giấy tờ không do Việt Nam cấp nên không có số định danh cá nhân.',
  ],
  'unknown-prefix': [
    'the first three digits are none of the 63 provinces: a birth registered abroad, or a misreading.',
    'ba số đầu không thuộc 63 tỉnh, thành phố: đăng ký khai sinh ở nước ngoài, hoặc đọc sai.',
  ],
  'sex-differs': [
    'the personal number says the other sex. Such numbers exist; compare with the card.',
    'số định danh thể hiện giới tính khác. Có số như vậy trên thực tế; hãy đối chiếu với thẻ.',
  ],
  'birth-year-differs': [
    'the personal number says another year of birth. Such numbers exist; compare with the card.',
    'số định danh thể hiện năm sinh khác. Có số như vậy trên thực tế; hãy đối chiếu với thẻ.',
  ],
  'birth-date-partial': ['the card does not give the whole day.', 'thẻ không ghi đủ ngày, tháng, năm sinh.'],
  'expiry-missing': [
    'there is no day of expiry. Look at the card whether it has one.',
    'không có ngày hết hạn. Hãy xem trên thẻ.',
  ],
  expired: ['the card has expired.', 'thẻ đã hết hạn.'],
} as const satisfies Record<string, Sentence>

/** Why a machine-readable zone deserves a second look. */
export type MrzWarningCode = keyof typeof mrzWarnings
