import type { Sentence } from '../client/field-labels.ts'

/** What each warning about a card's QR code says to an officer, in English and Vietnamese. */
export const cardQrWarnings = {
  'prefix-removed': [
    'a label stood before the value and was left out.',
    'có nhãn đứng trước giá trị, hệ thống đã bỏ nhãn.',
  ],
  'digits-cleaned': [
    'blanks, separators or full-width digits were taken out.',
    'đã bỏ khoảng trắng, dấu ngăn cách hoặc chữ số toàn khổ.',
  ],
  'control-characters': [
    'the scanner sent control characters in the middle of the code; scan again if anything looks wrong.',
    'máy quét gửi ký tự điều khiển ở giữa mã; nếu thấy sai, hãy quét lại.',
  ],
  'separator-missing': [
    'bars were lost on the way; the place of the fields was deduced. Compare them with the card.',
    'bị mất dấu gạch đứng; vị trí các trường do hệ thống suy ra. Hãy đối chiếu với thẻ.',
  ],
  'separator-repeated': [
    'there is a bar too many; the place of the fields was deduced. Compare them with the card.',
    'thừa dấu gạch đứng; vị trí các trường do hệ thống suy ra. Hãy đối chiếu với thẻ.',
  ],
  'text-repaired': [
    'the text came in another encoding and was repaired. Compare it with the card.',
    'chữ bị đọc sai bảng mã và đã được sửa lại. Hãy đối chiếu với thẻ.',
  ],
  'lossy-text': [
    'letters were lost before the text came here. Type it from the card, or set the scanner to UTF-8.',
    'một số chữ đã mất trước khi đến hệ thống. Hãy nhập lại theo thẻ, hoặc đặt máy quét sang UTF-8.',
  ],
  'telex-suspected': [
    'a Vietnamese input method (Telex) may have changed the text. Switch it off and scan again.',
    'có thể bộ gõ tiếng Việt (Telex) đã làm sai chữ. Hãy tắt bộ gõ và quét lại.',
  ],
  'name-not-letters': [
    'there are digits or signs in the name. Compare it with the card.',
    'họ tên có chữ số hoặc ký hiệu. Hãy đối chiếu với thẻ.',
  ],
  'unknown-prefix': [
    'the first three digits are none of the 63 provinces: a birth registered abroad, or a scanning error.',
    'ba số đầu không thuộc 63 tỉnh, thành phố: đăng ký khai sinh ở nước ngoài, hoặc quét sai.',
  ],
  'sex-differs': [
    'the personal number says the other sex. Such numbers exist; compare with the card.',
    'số định danh thể hiện giới tính khác. Có số như vậy trên thực tế; hãy đối chiếu với thẻ.',
  ],
  'birth-year-differs': [
    'the personal number says another year of birth. Such numbers exist; compare with the card.',
    'số định danh thể hiện năm sinh khác. Có số như vậy trên thực tế; hãy đối chiếu với thẻ.',
  ],
  'birth-date-partial': [
    'the card does not give the whole day. That the rest is not known is an assumption; compare with the card.',
    'mã trên thẻ không ghi đủ ngày, tháng, năm sinh. Hệ thống giả định phần còn lại không rõ; hãy đối chiếu với thẻ.',
  ],
  'old-number-not-9-digits': [
    'the old number does not have 9 digits and was left out.',
    'số CMND cũ không đủ 9 chữ số nên không được dùng.',
  ],
  'issued-before-birth': [
    'the card was issued before the birth date. Compare both with the card.',
    'ngày cấp trước ngày sinh. Hãy đối chiếu cả hai với thẻ.',
  ],
  'residence-missing': ['the card has no residence.', 'thẻ không ghi nơi cư trú.'],
  'residence-cleaned': [
    'stray commas and dashes, or a province named twice, were taken out.',
    'đã bỏ dấu phẩy, dấu gạch thừa hoặc tên tỉnh bị lặp.',
  ],
  'unknown-extra-parts': [
    'the card has parts whose meaning is not known; they were left out.',
    'thẻ có thêm phần chưa rõ ý nghĩa; các phần này không được dùng.',
  ],
  'kind-uncertain': [
    'the number of parts and the day of issue speak for different kinds of card (citizen card before 2024-07-01, identity card since).',
    'số phần trong mã và ngày cấp chỉ ra hai loại thẻ khác nhau (thẻ căn cước công dân trước 01/7/2024, thẻ căn cước từ ngày đó).',
  ],
} as const satisfies Record<string, Sentence>

/** Why a card's QR code deserves a second look. */
export type CardQrWarningCode = keyof typeof cardQrWarnings
