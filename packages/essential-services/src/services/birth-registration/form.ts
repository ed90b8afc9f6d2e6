import { z } from 'zod'
import { choice, sex } from '../../form/choice.ts'
import { coded } from '../../form/catalogues.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant, exampleCivilPerson } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { address, applicant, civilPerson, country, resultDelivery } from '../../form/parts.ts'
import { day, pattern, text, whole, yesNo } from '../../form/scalars.ts'
import { livesSomewhere, notInFuture, notTheSame, numberOrPaper } from '../rules.ts'

/** Number of an electronic certificate of live birth, `XXXXX.GCS.ZZZZZ.YY`. @source fields as public pages of the procedure tell them; confidence: inferred */
export const birthPaperNumber = () => pattern(/^\d{5}\.GCS\.\d{5}\.\d{2}$/)

/** The child, as the form tells of it. */
export const child = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    sex: field(sex(), 'Giới tính', 'Sex'),
    birthDate: field(day(), 'Ngày, tháng, năm sinh', 'Date of birth'),
    birthTime: field(pattern(/^([01]\d|2[0-3]):[0-5]\d$/).optional(), 'Giờ sinh', 'Time of birth'),
    birthPlace: field(address(), 'Nơi sinh', 'Place of birth'),
    ethnicityCode: field(coded('ethnicities'), 'Dân tộc', 'Ethnic group'),
    nationality: field(country(), 'Quốc tịch', 'Nationality'),
    origin: field(address(), 'Quê quán', 'Place of origin'),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Người yêu cầu', 'Applicant'),
  relationship: field(text(100), 'Quan hệ với người được khai sinh', 'Relation to the child'),
  registrationKind: field(
    choice({
      'on-time': ['Đúng hạn', 'On time'],
      late: ['Quá hạn', 'Late'],
      again: ['Đăng ký lại', 'Again'],
    }),
    'Loại đăng ký',
    'Kind of registration',
  ),
  child: field(child(), 'Người được khai sinh', 'The child'),
  birthPaperNumber: field(
    birthPaperNumber().optional(),
    'Số giấy chứng sinh',
    'Number of the certificate of live birth',
    {
      helpVi: 'Ví dụ: 42001.GCS.00001.26',
      helpEn: 'As 42001.GCS.00001.26',
    },
  ),
  birthPaperIssuedOn: fieldWhen(
    { field: 'birthPaperNumber', given: true },
    day(),
    'Ngày cấp giấy chứng sinh',
    'Day of the certificate',
  ),
  abandoned: field(yesNo(), 'Trẻ bị bỏ rơi', 'An abandoned child'),
  mother: fieldWhen({ field: 'abandoned', is: [false] }, civilPerson().optional(), 'Người mẹ', 'Mother'),
  father: fieldWhen({ field: 'abandoned', is: [false] }, civilPerson().optional(), 'Người cha', 'Father'),
  parentsMarried: fieldWhen(
    { field: 'abandoned', is: [false] },
    yesNo(),
    'Cha mẹ đã đăng ký kết hôn',
    'The parents are married',
  ),
  surrogacy: field(yesNo().optional(), 'Sinh do mang thai hộ', 'Born by surrogacy'),
  copies: field(whole(0, 100), 'Số lượng bản sao trích lục', 'Copies of the extract'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const example = {
  applicant: exampleApplicant,
  relationship: 'Mẹ',
  registrationKind: 'on-time',
  child: {
    name: 'Trần Ví Dụ An',
    sex: 'female',
    birthDate: '2026-07-10',
    birthTime: '08:30',
    birthPlace: exampleAddress,
    ethnicityCode: '01',
    nationality: 'VN',
    origin: exampleAddress,
  },
  birthPaperNumber: '42001.GCS.00001.26',
  birthPaperIssuedOn: '2026-07-11',
  abandoned: false,
  mother: {
    ...exampleCivilPerson,
    name: exampleApplicant.name,
    birthDate: exampleApplicant.birthDate,
    personalId: exampleApplicant.personalId,
  },
  father: {
    ...exampleCivilPerson,
    paper: { kind: 'citizen-card', number: '942085000022', issuedOn: '2021-06-01', issuer: 'Bộ Công an' },
  },
  parentsMarried: true,
  surrogacy: false,
  copies: 2,
  delivery: { by: 'post', address: exampleAddress },
} as const

/** The birth form. @source Circulars 04/2020 and 01/2022; fields seen in the civil-status interface; confidence: observed */
export const birthRegistrationForm = defineForm({
  fields,
  rules: [
    livesSomewhere,
    notInFuture('child.birthDate'),
    notInFuture('birthPaperIssuedOn'),
    numberOrPaper('mother'),
    numberOrPaper('father'),
    notTheSame('father.personalId', 'mother.personalId'),
  ],
  examplesAt: '2026-07-20',
  examples: [
    example,
    // Nobody knows the parents.
    {
      applicant: exampleApplicant,
      relationship: 'Cán bộ cơ sở bảo trợ',
      registrationKind: 'late',
      child: example.child,
      abandoned: true,
      copies: 0,
      delivery: { by: 'electronic' },
    },
  ],
})
