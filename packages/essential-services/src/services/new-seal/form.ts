import { z } from 'zod'
import { defineForm } from '../../form/define-form.ts'
import { exampleApplicant } from '../../form/examples.ts'
import { field } from '../../form/field.ts'
import { applicant, resultDelivery } from '../../form/parts.ts'
import { text } from '../../form/scalars.ts'
import { notInFuture } from '../../form/plausible.ts'
import { exampleSealOwner, sealKind, sealOwner } from '../seal-parts.ts'

const fields = z.strictObject({
  applicant: field(applicant(), 'Người được cử đi làm thủ tục', 'Messenger of the body'),
  organisation: field(sealOwner(), 'Cơ quan, tổ chức dùng con dấu', 'Body that uses the seal'),
  sealKind: field(sealKind(), 'Loại con dấu', 'Kind of seal'),
  sealText: field(text(500), 'Nội dung con dấu', 'Words on the seal'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

/**
 * A new seal. There is no official form: the fields are what the papers tell.
 *
 * @source no form was read, the fields are chosen here; confidence: assumed
 */
export const newSealForm = defineForm({
  fields,
  rules: [notInFuture('organisation.establishedBy.date')],
  examplesAt: '2026-07-20',
  examples: [
    {
      applicant: exampleApplicant,
      organisation: exampleSealOwner,
      sealKind: 'plain',
      sealText: 'TRƯỜNG MẦM NON VÍ DỤ',
      delivery: { by: 'desk' },
    },
  ],
})
