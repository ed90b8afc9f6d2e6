import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { dayIn } from '../../form/day-in.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant, examplePerson } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, person, resultDelivery } from '../../form/parts.ts'
import { text, time, yesNo } from '../../form/scalars.ts'

const fields = z.strictObject({
  applicant: field(applicant(), 'Người được cấp thẻ', 'Card holder'),
  requestKind: field(
    choice({
      new: ['Cấp mới', 'First issue'],
      exchange: ['Cấp đổi', 'Exchange'],
      reissue: ['Cấp lại', 'Re-issue'],
    }),
    'Loại yêu cầu',
    'Kind of request',
  ),
  exchangeReason: fieldWhen(
    { field: 'requestKind', is: ['exchange'] },
    choice({
      age: ['Đến tuổi phải đổi thẻ (14, 25, 40, 60)', 'Age of 14, 25, 40 or 60'],
      'wrong-data': ['Thông tin trên thẻ sai', 'The card is wrong'],
      'new-name': ['Thay đổi họ, chữ đệm, tên', 'A new name'],
      damaged: ['Thẻ bị hư hỏng', 'The card is damaged'],
      other: ['Lý do khác', 'Another reason'],
    }),
    'Lý do cấp đổi',
    'Reason of the exchange',
  ),
  reissueReason: fieldWhen(
    { field: 'requestKind', is: ['reissue'] },
    choice({
      lost: ['Mất thẻ', 'The card is lost'],
      damaged: ['Thẻ hư hỏng không sử dụng được', 'The card cannot be used'],
    }),
    'Lý do cấp lại',
    'Reason of the re-issue',
  ),
  dataConfirmed: field(yesNo(), 'Thông tin trong CSDL dân cư đã đúng', 'The data in the population database are right'),
  representative: fieldWhen(
    { field: 'applicant.birthDate', youngerThan: 14 },
    person(),
    'Người đại diện hợp pháp',
    'Legal representative',
  ),
  appointmentPlace: field(text(500), 'Nơi hẹn thu nhận', 'Place of the appointment'),
  appointmentAt: field(time(), 'Thời gian hẹn', 'Time of the appointment'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const example = {
  applicant: exampleApplicant,
  requestKind: 'exchange',
  exchangeReason: 'age',
  dataConfirmed: true,
  appointmentPlace: 'Công an phường Thành Sen',
  appointmentAt: '2026-07-22T08:30:00+07:00',
  delivery: { by: 'post', address: exampleAddress },
} as const

/** Form DC02 for an identity card. @source form DC02, Circular 17/2024; confidence: documented */
export const identityCardForm = defineForm({
  fields,
  rules: [
    {
      field: 'appointmentAt',
      rule: 'before-submission',
      vi: 'không được trước ngày nộp hồ sơ',
      en: 'must not lie before the day of the dossier',
      isBroken: ({ appointmentAt }, at) => (dayIn(appointmentAt) ?? at) < at,
    },
  ],
  examplesAt: '2026-07-20',
  examples: [
    example,
    {
      ...example,
      applicant: { ...exampleApplicant, personalId: '942318000055', birthDate: '2018-02-03' },
      requestKind: 'reissue',
      exchangeReason: undefined,
      reissueReason: 'lost',
      representative: examplePerson,
    },
  ],
})
