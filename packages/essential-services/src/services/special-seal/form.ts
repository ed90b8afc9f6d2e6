import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleApplicant } from '../../form/examples.ts'
import { field } from '../../form/field.ts'
import { applicant, request, resultDelivery } from '../../form/parts.ts'
import { mustBeTrue, text, whole } from '../../form/scalars.ts'
import { notInFuture } from '../../form/plausible.ts'
import { exampleSealOwner, sealKind, sealOwner } from '../seal-parts.ts'

const fields = z.strictObject({
  applicant: field(applicant(), 'Người được cử đi làm thủ tục', 'Messenger of the body'),
  organisation: field(sealOwner(), 'Cơ quan, tổ chức dùng con dấu', 'Body that uses the seal'),
  hasRegisteredSeal: field(
    mustBeTrue(),
    'Cơ quan, tổ chức đã có con dấu đăng ký mẫu',
    'The body already has a registered seal',
  ),
  sealForm: field(
    choice({
      reduced: ['Dấu thu nhỏ', 'Reduced seal'],
      embossed: ['Dấu nổi', 'Embossed seal'],
      wax: ['Dấu xi', 'Wax seal'],
    }),
    'Dạng con dấu',
    'Form of the seal',
  ),
  sealKind: field(sealKind(), 'Loại con dấu', 'Kind of seal'),
  sealText: field(text(500), 'Nội dung con dấu', 'Words on the seal'),
  reason: field(request(), 'Lý do', 'Reason'),
  quantity: field(whole(1, 100), 'Số lượng', 'How many'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

/** A further seal of another form. @source no form was read, the fields are chosen here; confidence: assumed */
export const specialSealForm = defineForm({
  fields,
  rules: [notInFuture('organisation.establishedBy.date')],
  examplesAt: '2026-07-20',
  examples: [
    {
      applicant: exampleApplicant,
      organisation: exampleSealOwner,
      hasRegisteredSeal: true,
      sealForm: 'embossed',
      sealKind: 'plain',
      sealText: 'TRƯỜNG MẦM NON VÍ DỤ',
      reason: 'Đóng dấu nổi lên ảnh trong văn bằng, chứng chỉ',
      quantity: 1,
      delivery: { by: 'desk' },
    },
  ],
})
