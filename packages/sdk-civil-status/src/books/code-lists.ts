/** How sure a code list or the name of a column is: read in a document, seen in public code, deduced, or our own guess. */
export type BookConfidence = 'documented' | 'observed' | 'inferred' | 'assumed'

/** One choice of a code list: what a book writes, and what an officer reads. */
export interface BookCode {
  readonly code: string
  readonly label: string
}

/** A list of codes of the digitised books, by our English names. */
export interface CodeList<Name extends string = string> {
  /** Vietnamese title, for the template. */
  readonly title: string
  readonly source: string
  readonly confidence: BookConfidence
  readonly codes: Readonly<Record<Name, BookCode>>
}

const publicSchemas = {
  source: 'code lists of public digitisation schemas that follow CV 1437/BTP-CNTT (2019)',
  confidence: 'observed',
} as const

function codeList<const Name extends string>(
  title: string,
  codes: Readonly<Record<Name, readonly [code: string, label: string]>>,
): CodeList<Name> {
  const entries = Object.entries<readonly [string, string]>(codes)
  const named = Object.fromEntries(entries.map(([name, [code, label]]) => [name, { code, label }]))
  return { title, ...publicSchemas, codes: named as Record<Name, BookCode> }
}

/** `loaiDangKy` of births and deaths. */
export const registrationKinds = codeList('Loại đăng ký (khai sinh, khai tử)', {
  'not-stated': ['0', 'Không có thông tin'],
  'on-time': ['1', 'Đăng ký đúng hạn'],
  again: ['2', 'Đăng ký lại'],
  abroad: ['3', 'Ghi vào sổ việc đã đăng ký ở nước ngoài'],
  late: ['4', 'Đăng ký quá hạn'],
})

/** `loaiDangKy` of marriages. */
export const marriageKinds = codeList('Loại đăng ký (kết hôn)', {
  first: ['1', 'Đăng ký lần đầu'],
  again: ['2', 'Đăng ký lại'],
})

/** `loaiDangKy` of recognitions of a parent or child. */
export const recognitionRegistrationKinds = codeList('Loại đăng ký (nhận cha, mẹ, con)', {
  'not-stated': ['0', 'Không có thông tin'],
  new: ['1', 'Đăng ký mới'],
  abroad: ['2', 'Ghi vào sổ việc đã đăng ký ở nước ngoài'],
})

/** `…GioiTinh`. */
export const sexes = codeList('Giới tính', {
  male: ['1', 'Nam'],
  female: ['2', 'Nữ'],
  unknown: ['3', 'Chưa xác định'],
})

/** `…LoaiCuTru`. */
export const residenceKinds = codeList('Loại cư trú', {
  'not-stated': ['0', 'Không có thông tin'],
  permanent: ['1', 'Thường trú'],
  temporary: ['2', 'Tạm trú'],
})

/** `…LoaiGiayToTuyThan`. Code 10, seen in forms of 2025, is not among those of the books. */
export const paperKinds = codeList('Loại giấy tờ tùy thân', {
  none: ['0', 'Để trống'],
  'old-identity-card': ['1', 'Chứng minh nhân dân'],
  passport: ['2', 'Hộ chiếu'],
  'residence-card': ['3', 'Thẻ thường trú'],
  'citizen-card': ['4', 'Thẻ căn cước công dân'],
  'army-card': ['5', 'Giấy chứng minh quân đội nhân dân'],
  'officer-card': ['6', 'Giấy chứng minh sĩ quan quân đội'],
  'police-card': ['7', 'Giấy chứng minh công an nhân dân'],
  other: ['8', 'Giấy tờ khác'],
})

/** `nksLoaiKhaiSinh`: which parents are known. */
export const parentages = codeList('Loại khai sinh', {
  'both-known': ['1', 'Đã xác định được cả cha lẫn mẹ'],
  'mother-unknown': ['2', 'Chưa xác định được mẹ'],
  'father-unknown': ['3', 'Chưa xác định được cha'],
  'both-unknown': ['4', 'Chưa xác định được cả cha lẫn mẹ'],
  abandoned: ['5', 'Trẻ bị bỏ rơi'],
})

/** `gbtLoai`: by what a death is proven. */
export const deathNoticeKinds = codeList('Loại giấy báo tử', {
  'not-stated': ['0', 'Không có thông tin'],
  'death-notice': ['1', 'Giấy báo tử'],
  'execution-record': ['2', 'Giấy xác nhận việc thi hành án tử hình'],
  'court-decision': ['3', 'Bản án, quyết định của Tòa án tuyên bố một người là đã chết'],
  'police-or-forensic': ['4', 'Văn bản xác nhận của cơ quan công an hoặc kết quả giám định pháp y'],
  'district-health': ['5', 'Văn bản xác định nguyên nhân chết của cơ quan y tế cấp huyện'],
  'record-of-death': ['6', 'Biên bản xác nhận việc chết'],
  witness: ['7', 'Văn bản xác nhận việc chết của người làm chứng'],
})

/** `tinhTrangKetHon`: written in words, not by number. */
export const marriageStates = codeList('Tình trạng kết hôn', {
  divorced: ['Đã ly hôn', 'Đã ly hôn'],
  annulled: ['Đã hủy việc kết hôn', 'Đã hủy việc kết hôn'],
  recognised: ['Đã được công nhận việc kết hôn', 'Đã được công nhận việc kết hôn'],
  'not-stated': ['Không có thông tin', 'Không có thông tin'],
})

/** `nxnLoaiMucDichSuDung`: what a confirmation of marital status is for. */
export const confirmationPurposes = codeList('Loại mục đích sử dụng', {
  'marry-vietnamese-at-home': ['1', 'Để đăng ký kết hôn trong nước (với người Việt Nam)'],
  'marry-foreigner-at-home': ['2', 'Để đăng ký kết hôn trong nước (với người nước ngoài)'],
  'marry-vietnamese-abroad': ['3', 'Để đăng ký kết hôn ở nước ngoài (với người Việt Nam)'],
  'marry-foreigner-abroad': ['4', 'Để đăng ký kết hôn ở nước ngoài (với người nước ngoài)'],
  other: ['5', 'Mục đích khác'],
})

/** `loaiXacNhan`: who recognises whom. */
export const recognitionKinds = codeList('Loại xác nhận (nhận cha, mẹ, con)', {
  'father-recognises-child': ['1', 'Cha nhận con'],
  'mother-recognises-child': ['2', 'Mẹ nhận con'],
  'child-recognises-father': ['3', 'Con nhận cha'],
  'child-recognises-mother': ['4', 'Con nhận mẹ'],
})
