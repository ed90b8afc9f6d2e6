import type { CaseContext } from '@lienthong/conformance'
import type { SubmitRegistrationXmlRequest, XmlModule } from '../../contract/index.ts'
import { birthForm, place } from '../registration.ts'

/** Where everything of the cases is registered, in one line. */
const placeText = `${place.dcChiTiet}, Phường Thành Sen, Tỉnh Hà Tĩnh`

/** A form, one property per element. */
export type XmlForm = Readonly<Record<string, string>>

/** A form of the second generation in this one: addresses as text, personal numbers as those of citizen cards. */
export function oneElementEach(form: object): XmlForm {
  const fields = Object.entries(form).flatMap(([field, value]: [string, unknown]) => {
    if (!field.endsWith('SoDDCN')) return [[field, typeof value === 'string' ? value : placeText]]
    const paper = field.replace('SoDDCN', '')
    return [
      [`${paper}LoaiGiayToTuyThan`, '4'],
      [`${paper}SoGiayToTuyThan`, value],
    ]
  })
  return Object.fromEntries(fields) as XmlForm
}

/** The birth of a child of the couple, under a name nobody has. */
export function xmlBirthForm(t: CaseContext): XmlForm {
  return { ...oneElementEach(birthForm(t)), nksNoiSinhDVHC: place.maTinh }
}

/** A good dossier under a code of its own; a case changes it. */
export function newXmlRegistration(
  t: CaseContext,
  form: XmlForm = xmlBirthForm(t),
  module: XmlModule = 'KS',
): SubmitRegistrationXmlRequest {
  return { maDonVi: place.maXa, module, maHoSo: t.unique('H42'), ngayTiepNhan: t.today, data: writeForm(form) }
}

/** The document in `data`, written by hand. */
export function writeForm(form: XmlForm): string {
  const elements = Object.entries(form).map(([name, text]) => `<${name}>${escaped(text)}</${name}>`)
  return `<hotich><hoso>${elements.join('')}</hoso></hotich>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
