/** A sentence in both languages. */
export type Sentence = readonly [en: string, vi: string]

/** What the fields of a citizen are called on a screen. Paths into addresses and relatives are put together from two of them. */
export const fieldLabels = {
  personalId: ['Personal number', 'Số định danh cá nhân'],
  oldIdNumber: ['Old identity-card number', 'Số CMND cũ'],
  name: ['Name', 'Họ và tên'],
  sex: ['Sex', 'Giới tính'],
  birthDate: ['Birth date', 'Ngày sinh'],
  ethnicityCode: ['Ethnic group', 'Dân tộc'],
  religionCode: ['Religion', 'Tôn giáo'],
  maritalStatus: ['Marital status', 'Tình trạng hôn nhân'],
  bloodType: ['Blood group', 'Nhóm máu'],
  nationality: ['Nationality', 'Quốc tịch'],
  birthRegisteredAt: ['Place of birth registration', 'Nơi đăng ký khai sinh'],
  origin: ['Place of origin', 'Quê quán'],
  permanentResidence: ['Permanent residence', 'Nơi thường trú'],
  currentResidence: ['Current residence', 'Nơi ở hiện tại'],
  father: ['Father', 'Cha'],
  mother: ['Mother', 'Mẹ'],
  spouse: ['Spouse', 'Vợ hoặc chồng'],
  representative: ['Representative', 'Người đại diện'],
  householdHead: ['Head of household', 'Chủ hộ'],
  householdBookNumber: ['Household book number', 'Số sổ hộ khẩu'],
  residence: ['Residence on the card', 'Nơi cư trú trên thẻ'],
  issuedOn: ['Day of issue', 'Ngày cấp'],
  expiresOn: ['Day of expiry', 'Ngày hết hạn'],
  documentNumber: ['Document number', 'Số giấy tờ trên dòng MRZ'],
  composite: ['All of the zone', 'Toàn bộ dòng MRZ'],
  payload: ['Card code', 'Mã QR trên thẻ'],
  text: ['Machine-readable zone', 'Dòng MRZ'],
} as const satisfies Record<string, Sentence>

/** A field with a name for the screen. */
export type LabelledField = keyof typeof fieldLabels

/** A sentence about a field, with the field's name before it: `Họ và tên: …`. */
export function aboutField(
  field: string,
  [en, vi]: Sentence,
): { readonly message: string; readonly messageVi: string } {
  const labels = field.split('.').map((part): Sentence => fieldLabels[part as LabelledField])
  const [label, labelVi] = [0, 1].map((language) => labels.map((label) => label[language]).join(', '))
  return { message: `${label ?? ''}: ${en}`, messageVi: `${labelVi ?? ''}: ${vi}` }
}
