import { z } from 'zod'
import { defineForm } from '../../form/define-form.ts'
import { exampleApplicant, exampleNamed } from '../../form/examples.ts'
import { field } from '../../form/field.ts'
import { applicant, resultDelivery } from '../../form/parts.ts'
import { partialDay, pattern, personalId, text, whole } from '../../form/scalars.ts'
import { notRepeated } from '../rules.ts'

const member = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    personalId: field(personalId(), 'Số định danh cá nhân', 'Personal number'),
    birthDate: field(partialDay().optional(), 'Ngày, tháng, năm sinh', 'Date of birth'),
    insuranceNumber: field(pattern(/^\d{10}$/).optional(), 'Mã số bảo hiểm xã hội', 'Social-insurance number', {
      helpVi: 'Gồm 10 chữ số',
      helpEn: '10 digits',
    }),
    months: field(whole(1, 12), 'Số tháng gia hạn', 'Months', {
      helpVi: 'Thường là 3, 6 hoặc 12 tháng; số khác khi đưa cả hộ về cùng ngày hết hạn',
      helpEn: 'Usually 3, 6 or 12; another number brings the household to one expiry date',
    }),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Người nộp tiền', 'Payer'),
  members: field(
    z.array(member()).min(1).max(50),
    'Thành viên được gia hạn, theo thứ tự tính giảm trừ',
    'Members who are renewed, in the order of their discount',
  ),
  earlierPayers: field(
    whole(0, 50).optional(),
    'Số thành viên khác của hộ đã đóng trong năm tài chính này',
    'Other members of the household who have paid in this financial year',
    {
      helpVi: 'Chỉ dùng để tạm tính; cơ quan bảo hiểm xã hội tính lại theo dữ liệu của hộ',
      helpEn: 'For an estimate only; the insurance reckons again by its own data',
    },
  ),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

/**
 * Renewal of household health insurance. Who is covered elsewhere, and by which rank each one pays, the insurance says.
 *
 * @source form TK1-TS and the order of steps, as public pages of the procedure tell them; confidence: inferred
 */
export const householdInsuranceForm = defineForm({
  fields,
  rules: [notRepeated('members', 'personalId')],
  examplesAt: '2026-07-20',
  examples: [
    {
      applicant: exampleApplicant,
      members: [
        {
          name: exampleApplicant.name,
          personalId: exampleApplicant.personalId,
          birthDate: exampleApplicant.birthDate,
          insuranceNumber: '9000000001',
          months: 12,
        },
        { ...exampleNamed, months: 12 },
      ],
      earlierPayers: 0,
      delivery: { by: 'electronic' },
    },
  ],
})
