import { z } from 'zod'
import { defineForm } from '../../form/define-form.ts'
import { exampleApplicant } from '../../form/examples.ts'
import { field } from '../../form/field.ts'
import { applicant, request, resultDelivery } from '../../form/parts.ts'
import { oldIdNumber, text } from '../../form/scalars.ts'

const fields = z.strictObject({
  applicant: field(applicant(), 'Người đề nghị', 'Applicant'),
  oldIdNumber: field(oldIdNumber().optional(), 'Số CMND 9 số', 'Old 9-digit number', {
    helpVi: 'Để trống nếu đề nghị xác nhận mọi số đã được cấp',
    helpEn: 'Leave empty to have every known number confirmed',
    from: 'oldIdNumber',
  }),
  request: field(request(), 'Nội dung đề nghị', 'What is asked for'),
  agency: field(text(500), 'Cơ quan nhận', 'Receiving office'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

/** Form DC02 for the confirmation of a 9-digit number. @source form DC02, Circular 17/2024; confidence: documented */
export const oldIdNumberForm = defineForm({
  fields,
  examplesAt: '2026-07-20',
  examples: [
    {
      applicant: exampleApplicant,
      oldIdNumber: '900000001',
      request: 'Xác nhận số CMND để cập nhật hồ sơ đất đai',
      agency: 'Công an phường Thành Sen',
      delivery: { by: 'electronic' },
    },
  ],
})
