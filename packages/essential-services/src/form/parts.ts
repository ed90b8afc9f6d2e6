import { z } from 'zod'
import { coded } from './catalogues.ts'
import { choice, sex } from './choice.ts'
import { field, fieldWhen } from './field.ts'
import { day, email, longText, partialDay, personalId, phone, text } from './scalars.ts'

/**
 * Groups that many forms have. Each call gives a new schema, so that one may stand in a form several times. Wrap it in
 * {@link field} to name it: `field(applicant(), 'Người nộp hồ sơ', 'Applicant')`.
 */

/** The day on which districts ended. */
export const districtsEnd = '2025-07-01'

/**
 * An address by the code lists in force on the day of the dossier. `districtCode` belongs to dossiers before 2025-07-01.
 *
 * @source two administrative geographies: laws in force on the day; confidence: inferred
 */
export const address = () =>
  z.strictObject({
    provinceCode: field(coded('provinces'), 'Tỉnh, thành phố', 'Province or city'),
    districtCode: fieldWhen({ before: districtsEnd }, coded('districts'), 'Quận, huyện', 'District'),
    communeCode: field(coded('communes'), 'Xã, phường, đặc khu', 'Commune, ward or special zone'),
    detail: field(text(500), 'Số nhà, đường, thôn, tổ dân phố', 'House, street, hamlet'),
  })

/** The one who files, as every form has it. The population database fills in all but telephone and mail. */
export const applicant = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name', { from: 'name' }),
    personalId: field(personalId(), 'Số định danh cá nhân', 'Personal number', { from: 'personalId' }),
    birthDate: field(partialDay(), 'Ngày, tháng, năm sinh', 'Date of birth', { from: 'birthDate' }),
    sex: field(sex().optional(), 'Giới tính', 'Sex', { from: 'sex' }),
    permanentResidence: field(address().optional(), 'Nơi thường trú', 'Permanent residence', {
      from: 'permanentResidence',
    }),
    currentResidence: field(address().optional(), 'Nơi ở hiện tại', 'Current residence', { from: 'currentResidence' }),
    phone: field(phone(), 'Số điện thoại', 'Telephone', {
      helpVi: 'Có thể là số của người thân; không dùng để xác định danh tính',
      helpEn: 'May belong to a relative; it never identifies the applicant',
    }),
    email: field(email().optional(), 'Thư điện tử', 'E-mail'),
  })

/** Somebody named by name and number. */
export const named = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    personalId: field(personalId(), 'Số định danh cá nhân', 'Personal number'),
  })

/** A paper that tells who somebody is. */
export const identityPaper = () =>
  z.strictObject({
    kind: field(
      choice({
        'citizen-card': ['Thẻ căn cước, căn cước công dân', 'Identity card'],
        'old-identity-card': ['Chứng minh nhân dân', 'Old identity card'],
        passport: ['Hộ chiếu', 'Passport'],
        'permanent-resident-card': ['Thẻ thường trú', 'Permanent-resident card'],
        'military-card': ['Chứng minh quân đội', 'Military card'],
        'officer-card': ['Chứng minh sĩ quan', 'Officer card'],
        'police-card': ['Chứng minh công an nhân dân', 'Police card'],
        other: ['Giấy tờ khác', 'Another paper'],
      }),
      'Loại giấy tờ',
      'Kind of paper',
    ),
    number: field(text(50), 'Số giấy tờ', 'Number'),
    issuedOn: field(day().optional(), 'Ngày cấp', 'Day of issue'),
    issuer: field(text(200).optional(), 'Nơi cấp', 'Issued by'),
  })

/** Somebody told of in full: parents, spouses, the deceased. Either number or paper, or neither where nobody knows. */
export const person = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    birthDate: field(partialDay().optional(), 'Ngày, tháng, năm sinh', 'Date of birth'),
    sex: field(sex().optional(), 'Giới tính', 'Sex'),
    ethnicityCode: field(coded('ethnicities').optional(), 'Dân tộc', 'Ethnic group'),
    nationality: field(country().optional(), 'Quốc tịch', 'Nationality'),
    personalId: field(personalId().optional(), 'Số định danh cá nhân', 'Personal number'),
    paper: field(identityPaper().optional(), 'Giấy tờ tùy thân', 'Identity paper'),
    residence: field(address().optional(), 'Nơi cư trú', 'Residence'),
  })

/** Somebody of a civil-status event. Either number or paper is given: a rule of the form says so. */
export const civilPerson = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    birthDate: field(partialDay(), 'Ngày, tháng, năm sinh', 'Date of birth'),
    ethnicityCode: field(coded('ethnicities'), 'Dân tộc', 'Ethnic group'),
    nationality: field(country(), 'Quốc tịch', 'Nationality'),
    personalId: field(personalId().optional(), 'Số định danh cá nhân', 'Personal number'),
    paper: field(identityPaper().optional(), 'Giấy tờ tùy thân', 'Identity paper'),
    residenceKind: field(residenceKind(), 'Loại cư trú', 'Kind of residence'),
    residence: field(address(), 'Nơi cư trú', 'Residence'),
  })

/** Permanent or temporary. */
export const residenceKind = () =>
  choice({ permanent: ['Thường trú', 'Permanent'], temporary: ['Tạm trú', 'Temporary'] })

/** Two letters of a country, `VN`. */
export const country = () => text(2).regex(/^[A-Z]{2}$/)

/** How the result is handed over. */
export const resultDelivery = () =>
  z.strictObject({
    by: field(
      choice({
        electronic: ['Bản điện tử', 'Electronic copy'],
        desk: ['Nhận tại nơi tiếp nhận hồ sơ', 'At the desk'],
        post: ['Qua dịch vụ bưu chính công ích', 'By public post'],
      }),
      'Hình thức nhận kết quả',
      'How to receive the result',
    ),
    address: fieldWhen({ field: 'by', is: ['post'] }, address(), 'Địa chỉ nhận kết quả', 'Where to send it'),
  })

/** A bank account that money is paid into. */
export const bankAccount = () =>
  z.strictObject({
    bank: field(text(200), 'Ngân hàng', 'Bank'),
    number: field(text(30), 'Số tài khoản', 'Account number'),
    holder: field(text(200), 'Chủ tài khoản', 'Account holder'),
  })

/** An organisation. */
export const organisation = () =>
  z.strictObject({
    name: field(text(500), 'Tên tổ chức', 'Name of the organisation'),
    code: field(text(20).regex(/^\d{10}(-?\d{3})?$/), 'Mã số doanh nghiệp, mã số thuế', 'Enterprise or tax number'),
    address: field(address(), 'Địa chỉ trụ sở', 'Registered office'),
  })

/** What is asked for, in the words of the citizen. */
export const request = () => longText(2000)
