import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { exampleApplicant } from '../../form/examples.ts'
import { applicant } from '../../form/parts.ts'
import { pattern, text, yesNo } from '../../form/scalars.ts'

const fields = z.strictObject({
  applicant: field(applicant(), 'Người nộp tiền', 'Payer'),
  lookUpBy: field(
    choice({
      decision: ['Số quyết định và cơ quan ra quyết định', 'Decision and agency'],
      minutes: ['Số biên bản và biển số', 'Minutes and plate'],
    }),
    'Tra cứu theo',
    'Looked up by',
  ),
  decisionNumber: fieldWhen(
    { field: 'lookUpBy', is: ['decision'] },
    text(50),
    'Số quyết định',
    'Number of the decision',
  ),
  agencyCode: fieldWhen(
    { field: 'lookUpBy', is: ['decision'] },
    text(50),
    'Mã cơ quan ra quyết định',
    'Code of the agency',
  ),
  minutesNumber: fieldWhen({ field: 'lookUpBy', is: ['minutes'] }, text(50), 'Số biên bản', 'Number of the minutes'),
  plate: fieldWhen(
    { field: 'lookUpBy', is: ['minutes'] },
    pattern(/^\d{2}[A-Z0-9]{1,3}-?\d{4,5}$/),
    'Biển số xe',
    'Plate',
    { helpVi: 'Ví dụ: 38A1-12345', helpEn: 'As 38A1-12345' },
  ),
  returnPapers: field(yesNo(), 'Nhận lại giấy tờ bị tạm giữ qua bưu chính', 'Have held papers sent back by post'),
})

/**
 * What a fine is looked up by. What it costs is no part of it: the register tells, not the payer.
 *
 * @source DVCQG payment service, keys seen in public code; confidence: observed
 */
export const trafficFinePaymentForm = defineForm({
  fields,
  rules: [],
  examplesAt: '2026-07-20',
  examples: [
    {
      applicant: exampleApplicant,
      lookUpBy: 'decision',
      decisionNumber: '0000001/QĐ-XPHC',
      agencyCode: 'CSGT-38',
      returnPapers: true,
    },
    {
      applicant: exampleApplicant,
      lookUpBy: 'minutes',
      minutesNumber: 'BB-0000001',
      plate: '38A1-00000',
      returnPapers: false,
    },
  ],
})
