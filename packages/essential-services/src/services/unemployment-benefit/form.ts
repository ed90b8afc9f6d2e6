import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleApplicant, exampleBankAccount } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, bankAccount } from '../../form/parts.ts'
import { day, longText, pattern, text, whole } from '../../form/scalars.ts'
import { notInFuture } from '../../form/plausible.ts'
import { withinThreeMonths } from './three-months.ts'

const fields = z.strictObject({
  applicant: field(applicant(), 'Người lao động', 'Worker'),
  insuranceNumber: field(pattern(/^\d{10}$/), 'Số sổ bảo hiểm xã hội', 'Social-insurance number', {
    helpVi: 'Gồm 10 chữ số',
    helpEn: '10 digits',
  }),
  employer: field(text(500), 'Đơn vị làm việc trước khi chấm dứt', 'Last employer'),
  endedOn: field(day(), 'Ngày chấm dứt hợp đồng', 'Day on which the contract ended'),
  reason: field(longText(500), 'Lý do chấm dứt hợp đồng', 'Why it ended'),
  contractKind: field(
    choice({
      'work-contract': ['Hợp đồng làm việc', 'Contract of public service'],
      'fixed-term': ['Hợp đồng lao động xác định thời hạn', 'Labour contract for a time'],
      'open-ended': ['Hợp đồng lao động không xác định thời hạn', 'Labour contract without end'],
      other: ['Loại khác', 'Another kind'],
    }).optional(),
    'Loại hợp đồng',
    'Kind of contract',
  ),
  monthsInsured: field(whole(0, 600).optional(), 'Số tháng đóng bảo hiểm thất nghiệp', 'Months of insurance', {
    helpVi: 'Cơ quan bảo hiểm xã hội đối chiếu; ít nhất 12 tháng trong 24 tháng trước khi chấm dứt',
    helpEn: 'The insurance checks it; at least 12 in the 24 months before the end',
  }),
  education: field(text(200).optional(), 'Trình độ đào tạo', 'Education'),
  occupation: field(text(200).optional(), 'Ngành nghề đào tạo', 'Occupation'),
  benefitPlace: field(text(500), 'Nơi đề nghị nhận trợ cấp', 'Where the benefit is received'),
  payment: field(
    choice({ account: ['Qua tài khoản', 'Into an account'], cash: ['Tiền mặt', 'In cash'] }),
    'Hình thức nhận tiền',
    'How it is paid',
  ),
  bankAccount: fieldWhen({ field: 'payment', is: ['account'] }, bankAccount(), 'Tài khoản ngân hàng', 'Bank account'),
  notReceived: field(
    longText(500).optional(),
    'Tình trạng chưa nhận trợ cấp của lần trước',
    'Benefit of an earlier time that was not received',
  ),
})

const example = {
  applicant: exampleApplicant,
  insuranceNumber: '9000000001',
  employer: 'Công ty TNHH Ví Dụ',
  endedOn: '2026-06-30',
  reason: 'Hết hạn hợp đồng lao động',
  contractKind: 'fixed-term',
  monthsInsured: 36,
  education: 'Cao đẳng',
  occupation: 'Kế toán',
  benefitPlace: 'Trung tâm Dịch vụ việc làm tỉnh Hà Tĩnh',
  payment: 'account',
  bankAccount: exampleBankAccount,
  notReceived: 'Không có',
} as const

/**
 * The request for unemployment benefit: form 10 since 2026, form 03 before.
 *
 * @source fields as public pages of the procedure tell them; confidence: inferred. Kinds of contract and payment in cash: assumed
 */
export const unemploymentBenefitForm = defineForm({
  fields,
  rules: [notInFuture('endedOn'), withinThreeMonths('endedOn')],
  examplesAt: '2026-07-20',
  examples: [
    example,
    { ...example, contractKind: 'open-ended', reason: 'Đơn phương chấm dứt', payment: 'cash', bankAccount: undefined },
  ],
})
