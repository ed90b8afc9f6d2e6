import type { FieldProblem } from './input-error.ts'
import { safePath } from './safe-text.ts'

/** What each rule says, after the field's name. A rule of a system's own travels in `params` of a zod refinement. */
const sentences: Readonly<Record<string, readonly [en: string, vi: string]>> = {
  required: ['is required', 'là bắt buộc'],
  type: ['has the wrong type', 'sai kiểu dữ liệu'],
  format: ['is not in the required form', 'không đúng định dạng'],
  'not-in-list': ['is not in the list of allowed values', 'không có trong danh mục'],
  'too-long': ['is too long or too large', 'dài hoặc lớn hơn mức cho phép'],
  'too-short': ['is too short or too small', 'ngắn hoặc nhỏ hơn mức cho phép'],
  'unknown-field': ['is not a known field', 'không phải trường được hỗ trợ'],
  'personal-id': ['must be 12 digits', 'phải gồm đúng 12 chữ số'],
  'plain-date': ['must be an existing day, YYYY-MM-DD', 'phải là ngày có thật, dạng YYYY-MM-DD'],
  'partial-date': [
    'must be YYYY, YYYY-MM or an existing day YYYY-MM-DD',
    'phải có dạng YYYY, YYYY-MM hoặc ngày có thật YYYY-MM-DD',
  ],
  'day-or-year': ['must be YYYY or an existing day YYYY-MM-DD', 'phải có dạng YYYY hoặc ngày có thật YYYY-MM-DD'],
  instant: [
    'must be a time with offset, YYYY-MM-DDTHH:mm:ss+07:00',
    'phải là thời điểm có múi giờ, dạng YYYY-MM-DDTHH:mm:ss+07:00',
  ],
  phone: ['must be a Vietnamese telephone number', 'phải là số điện thoại Việt Nam'],
  vnd: ['must be a whole amount in đồng', 'phải là số tiền nguyên bằng đồng'],
  'commune-code': ['must be the code of a commune in force', 'phải là mã xã, phường, đặc khu đang có hiệu lực'],
  'province-code': ['must be the code of a province in force', 'phải là mã tỉnh, thành phố đang có hiệu lực'],
  'older-than-child': ['must be before the birth date of the child', 'phải trước ngày sinh của trẻ'],
  'parent-too-young': [
    'must lie at least ten years before the birth date of the child',
    'phải trước ngày sinh của trẻ ít nhất mười năm',
  ],
  'before-1900': ['must not lie before the year 1900', 'không được trước năm 1900'],
  'control-character': ['holds characters that are no text', 'có ký tự không phải chữ'],
  'personal-or-old-id': [
    'must be 12 digits, or 9 for an old identity card',
    'phải gồm 12 chữ số, hoặc 9 chữ số với CMND cũ',
  ],
  'old-id-number': ['must be the 9 digits of an old identity card', 'phải gồm đúng 9 chữ số của CMND cũ'],
  'exactly-one': [
    'must be given alone: one of the two numbers, not none and not both',
    'phải nhập đúng một trong hai số, không bỏ trống và không nhập cả hai',
  ],
  'outside-calendar': ['must lie in the years of the working calendar', 'phải nằm trong các năm đã có lịch làm việc'],
  'batch-option': ['must be a whole number, 1 to 1000', 'phải là số nguyên từ 1 đến 1000'],
  'working-days': ['must be a whole number of days, 0 to 1000', 'phải là số ngày nguyên từ 0 đến 1000'],
  'before-beginning': ['must not lie before the beginning', 'không được trước thời điểm bắt đầu'],
  'over-two-years': ['must lie within two years of the beginning', 'không được quá hai năm kể từ ngày bắt đầu'],
  'working-hours': ['must be a number of hours, 0 to 1000', 'phải là số giờ từ 0 đến 1000'],
  'status-order': ['must not come at this point of the dossier', 'không đúng trình tự xử lý hồ sơ'],
  'in-future': ['must not lie in the future', 'không được ở tương lai'],
  repeated: ['must name everybody once', 'không được nêu một người hai lần'],
  'file-type': ['must be a file of an allowed type: PDF, JPEG or PNG', 'phải là tệp PDF, JPEG hoặc PNG'],
  'same-person': [
    'must not be the number of another person of the form',
    'không được trùng số của người khác trong tờ khai',
  ],
  'number-of-another': [
    'is the number of somebody else: it does not fit name, sex or birth date',
    'là số của người khác: không phù hợp với họ tên, giới tính hoặc ngày sinh',
  ],
  'before-birth': ['must not lie before the birth date', 'không được trước ngày sinh'],
  'before-death': ['must not lie before the day of death', 'không được trước ngày chết'],
  'under-age': ['is under the age for marriage', 'chưa đủ tuổi kết hôn'],
  'already-married': ['must not be "married"', 'đang có vợ hoặc chồng nên không được kết hôn'],
  'province-in-code': [
    'must contain the code of the province in its first part',
    'phải có mã định danh của tỉnh ở phần đầu',
  ],
  https: [
    'must be an https address; http is for this machine only',
    'phải là địa chỉ https; http chỉ dùng cho chính máy này',
  ],
  'address-not-found': [
    'names no province and commune that can be found: choose them',
    'không xác định được tỉnh và xã: hãy chọn lại',
  ],
  'address-ambiguous': [
    'may be in more than one commune: choose which',
    'có thể thuộc nhiều đơn vị hành chính: hãy chọn đúng đơn vị',
  ],
  'not-supported': [
    'is not processed electronically: do it by hand',
    'chưa xử lý được trên hệ thống: hãy làm thủ công',
  ],
  contradicts: ['contradicts another field', 'mâu thuẫn với trường khác'],
  'not-in-generation': [
    'has no place in this generation of the interface',
    'không gửi được bằng thế hệ giao diện kết nối này',
  ],
  'no-xml': ['holds characters that XML cannot carry', 'chứa ký tự mà XML không truyền được'],
  'payment-reference': ['must be 1 to 255 plain letters and digits', 'phải gồm 1 đến 255 chữ cái không dấu và chữ số'],
  'vertical-bar': ['must not contain "|"', 'không được chứa ký tự "|"'],
  'amount-vnd': ['must be a whole number of đồng above 0', 'phải là số đồng nguyên lớn hơn 0'],
  'other-payment': [
    'must be the reference of a payment of this dossier',
    'phải là mã tham chiếu thanh toán của chính hồ sơ này',
  ],
  'other-amount': ['must be the amount that is to be paid', 'phải đúng bằng số tiền phải nộp'],
  'hash-of-file': ['is not the SHA-256 of the file', 'không phải là mã băm SHA-256 của tệp'],
  'sum-of-fees': ['must be the sum of the fees', 'phải bằng tổng các khoản phí, lệ phí'],
  'digits-only': ['must be digits only, as 18000', 'chỉ được gồm chữ số, ví dụ 18000'],
}

/** Names one field and the rule it breaks, in both languages, without the value. */
export function fieldProblem(path: readonly PropertyKey[], rule: string): FieldProblem {
  const field = safePath(path, '(input)')
  const [en, vi] = sentences[rule] ?? ['breaks a rule', 'vi phạm quy tắc']
  return { field, rule, message: `${field} ${en}`, messageVi: `${field} ${vi}` }
}
