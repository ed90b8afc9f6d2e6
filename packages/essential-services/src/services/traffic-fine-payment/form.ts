import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { exampleApplicant } from '../../form/examples.ts'
import { applicant } from '../../form/parts.ts'
import { overwritten, pattern, text, yesNo } from '../../form/scalars.ts'

/** A plate as printed, `38A1-123.45`, with or without dot, hyphen and capitals. Kept as `38A1-12345`, the way registers do. */
const plate = () =>
  overwritten(pattern(/^\d{2}[ -]?[A-Za-zĐđ][A-Za-z0-9Đđ]{0,2}[ -]?\d{3}\.?\d{1,2}$/), (printed) =>
    printed
      .toUpperCase()
      .replace(/[ .-]/g, '')
      .replace(/^(\d{2}.{1,3}?)(\d{4,5})$/, '$1-$2'),
  )

const fields = z.strictObject({
  applicant: field(applicant(), 'Người nộp tiền', 'Payer'),
  lookUpBy: field(
    choice({ decision: ['Số quyết định', 'Decision'], minutes: ['Số biên bản', 'Minutes'] }),
    'Tra cứu theo',
    'Looked up by',
  ),
  decisionNumber: fieldWhen(
    { field: 'lookUpBy', is: ['decision'] },
    text(50),
    'Số quyết định',
    'Number of the decision',
  ),
  minutesNumber: fieldWhen({ field: 'lookUpBy', is: ['minutes'] }, text(50), 'Số biên bản', 'Number of the minutes'),
  agencyCode: field(text(50).optional(), 'Mã cơ quan ra quyết định', 'Code of the agency', {
    helpVi: 'Khai mã cơ quan hoặc biển số xe',
    helpEn: 'Give this or the plate',
  }),
  plate: field(plate().optional(), 'Biển số xe', 'Plate', {
    helpVi: 'Như in trên biển, ví dụ: 38A1-123.45, 38MĐ1-123.45',
    helpEn: 'As printed on it: 38A1-123.45, 38MĐ1-123.45',
  }),
  returnPapers: field(yesNo(), 'Nhận lại giấy tờ bị tạm giữ qua bưu chính', 'Have held papers sent back by post'),
})

/**
 * What a fine is looked up by. What it costs is no part of it: the register tells, not the payer.
 *
 * @source DVCQG payment service, keys seen in public code; confidence: observed
 */
export const trafficFinePaymentForm = defineForm({
  fields,
  rules: [
    {
      field: 'plate',
      reads: ['agencyCode'],
      rule: 'agency-or-plate',
      vi: 'hoặc mã cơ quan ra quyết định phải được khai',
      en: 'or the code of the agency must be given',
      isBroken: ({ plate: given, agencyCode }) => given === undefined && agencyCode === undefined,
    },
  ],
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
