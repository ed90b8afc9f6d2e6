import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant, exampleFile } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, country, resultDelivery } from '../../form/parts.ts'
import { day, file, pattern, text, yesNo } from '../../form/scalars.ts'
import { notInFuture } from '../../form/plausible.ts'
import { notBefore } from '../rules.ts'

const licenceClass = () => pattern(/^[A-F][0-9A-F]{0,2}$/)
const classHelp = { helpVi: 'Ví dụ A1, B, C1, BE', helpEn: 'For example A1, B, C1, BE' }

const licence = () =>
  z.strictObject({
    class: field(licenceClass(), 'Hạng', 'Class', classHelp),
    number: field(pattern(/^[A-Z0-9-]{6,20}$/), 'Số giấy phép lái xe', 'Number'),
    issuedOn: field(day().optional(), 'Ngày cấp', 'Day of issue'),
    expiresOn: field(day().optional(), 'Có giá trị đến', 'Good until'),
    issuer: field(text(200).optional(), 'Cơ quan cấp', 'Issued by'),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Người lái xe', 'Driver'),
  foreigner: field(yesNo(), 'Là người nước ngoài', 'A foreigner'),
  nationality: fieldWhen({ field: 'foreigner', is: [true] }, country(), 'Quốc tịch', 'Nationality'),
  licence: field(licence(), 'Giấy phép lái xe hiện có', 'Present licence'),
  reason: field(
    choice({
      expired: ['Hết hạn hoặc sắp hết hạn', 'It has run out, or soon will'],
      lost: ['Bị mất', 'It is lost'],
      damaged: ['Bị hỏng', 'It is damaged'],
      'plastic-card': ['Đổi sang thẻ nhựa', 'A plastic card for a paper one'],
      'wrong-data': ['Sai thông tin', 'It is wrong'],
    }),
    'Lý do',
    'Reason',
  ),
  correction: fieldWhen({ field: 'reason', is: ['wrong-data'] }, text(500), 'Thông tin đúng', 'What is right'),
  requestedClass: field(licenceClass().optional(), 'Hạng đề nghị', 'Class that is asked for', {
    helpVi: 'Bỏ trống nếu giữ nguyên hạng',
    helpEn: 'Leave it out to keep the class',
  }),
  revoked: field(
    yesNo(),
    'Đã bị tước quyền sử dụng hoặc thu hồi giấy phép lái xe',
    'The licence was taken away for a time or revoked',
  ),
  photo: field(file(), 'Ảnh chân dung', 'Photograph'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const example = {
  applicant: exampleApplicant,
  foreigner: false,
  licence: {
    class: 'B2',
    number: '900000000001',
    issuedOn: '2016-07-25',
    expiresOn: '2026-07-25',
    issuer: 'Sở Giao thông vận tải Hà Tĩnh',
  },
  reason: 'expired',
  requestedClass: 'B',
  revoked: false,
  photo: { ...exampleFile, name: 'anh.jpg', mime: 'image/jpeg' },
  delivery: { by: 'post', address: exampleAddress },
} as const

/**
 * Annex XII of Circular 12/2025; annex 19 of Circular 12/2017 before.
 *
 * @source fields as public pages of the procedure tell them; confidence: inferred. How classes and numbers are written: assumed
 */
export const drivingLicenceForm = defineForm({
  fields,
  rules: [
    notInFuture('licence.issuedOn'),
    notBefore('licence.expiresOn', 'licence.issuedOn', {
      vi: 'không được trước ngày cấp',
      en: 'must not lie before the day of issue',
    }),
  ],
  examplesAt: '2026-07-20',
  examples: [
    example,
    {
      ...example,
      licence: { class: 'A1', number: 'AB000001' },
      reason: 'wrong-data',
      correction: 'Ngày sinh 17/5/1990',
      requestedClass: undefined,
      foreigner: true,
      nationality: 'LA',
      delivery: { by: 'desk' },
    },
  ],
})
