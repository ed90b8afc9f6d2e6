/** Why a scanned insurance card deserves a second look. */
export type InsuranceCardWarningCode =
  /** The card carries no name, or nothing readable was left of it. */
  | 'name-missing'
  /** The scan ended inside the text: its end is missing. */
  | 'text-cut'
  /** Letters were lost before the text came here. */
  | 'lossy-text'
  /** The text was in an old encoding, or misread, and was put right. */
  | 'text-repaired'
  /** The sex is neither of the two codes. */
  | 'sex-unknown'
  /** The end mark `$` is missing. */
  | 'end-mark-missing'
  /** Neither 10, 15 nor 17 parts; the first ones were read as on a card of 15. */
  | 'unusual-part-count'
  /** The card ends before it begins, or begins before the holder was born. */
  | 'dates-out-of-order'

/** Where to look: a field of the answer, or `payload` for all of what was scanned. */
export type InsuranceCardWarningField =
  'name' | 'address' | 'parentName' | 'issuedBy' | 'sex' | 'birthDate' | 'validTo' | 'payload'

/** Something on a card that deserves a second look and is no reason to refuse it. Holds no value of the card. */
export interface InsuranceCardWarning {
  readonly code: InsuranceCardWarningCode
  readonly field: InsuranceCardWarningField
  readonly message: string
  readonly messageVi: string
}

type Sentence = readonly [en: string, vi: string]

const labels: Readonly<Record<InsuranceCardWarningField, Sentence>> = {
  name: ['Name', 'Họ tên'],
  address: ['Address', 'Địa chỉ'],
  parentName: ['Name of the parent', 'Họ tên cha hoặc mẹ'],
  issuedBy: ['Place of issue', 'Nơi cấp'],
  sex: ['Sex', 'Giới tính'],
  birthDate: ['Birth date', 'Ngày sinh'],
  validTo: ['Last day', 'Ngày hết hạn'],
  payload: ['QR code', 'Mã QR'],
}

const sentences: Readonly<Record<InsuranceCardWarningCode, Sentence>> = {
  'name-missing': ['the card has none that can be read. Read it on the card.', 'không đọc được. Hãy xem trên thẻ.'],
  'text-cut': [
    'the end is cut off. Scan again or read it on the card.',
    'bị cắt ở cuối. Hãy quét lại hoặc xem trên thẻ.',
  ],
  'lossy-text': [
    'letters were lost before the text came here. Read it on the card.',
    'một số chữ đã mất trước khi đến hệ thống. Hãy xem trên thẻ.',
  ],
  'text-repaired': [
    'the text came in another encoding and was repaired. Compare it with the card.',
    'chữ ở bảng mã khác và đã được sửa lại. Hãy đối chiếu với thẻ.',
  ],
  'sex-unknown': ['the card does not say it.', 'mã trên thẻ không ghi.'],
  'end-mark-missing': [
    'the end mark is missing; the scan may have been cut.',
    'thiếu dấu kết thúc, nội dung quét có thể bị cắt.',
  ],
  'unusual-part-count': [
    'no known card has so many parts. Compare the data with the card.',
    'số phần không giống mẫu thẻ nào đã biết. Hãy đối chiếu dữ liệu với thẻ.',
  ],
  'dates-out-of-order': [
    'it contradicts the first day of the card. Compare both with the card.',
    'mâu thuẫn với ngày bắt đầu của thẻ. Hãy đối chiếu cả hai với thẻ.',
  ],
}

/** One warning with its sentences. */
export function cardWarning(code: InsuranceCardWarningCode, field: InsuranceCardWarningField): InsuranceCardWarning {
  const [label, labelVi] = labels[field]
  const [message, messageVi] = sentences[code]
  return { code, field, message: `${label}: ${message}`, messageVi: `${labelVi}: ${messageVi}` }
}
