import { z } from 'zod'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, resultDelivery } from '../../form/parts.ts'
import { day, text, whole } from '../../form/scalars.ts'
import {
  deathNotice,
  deathRegistrationKind,
  deathRules,
  deceased,
  exampleDeathNotice,
  exampleDeceased,
} from '../death-parts.ts'

const fields = z.strictObject({
  applicant: field(applicant(), 'Người yêu cầu', 'Applicant'),
  relationship: field(text(100), 'Quan hệ với người đã chết', 'Relation to the deceased'),
  registrationKind: field(deathRegistrationKind(), 'Loại đăng ký', 'Kind of registration'),
  deceased: field(deceased(), 'Người đã chết', 'The deceased'),
  electronicNoticeNumber: field(text(50).optional(), 'Số giấy báo tử điện tử', 'Number of the electronic notice'),
  electronicNoticeIssuedOn: fieldWhen(
    { field: 'electronicNoticeNumber', given: true },
    day(),
    'Ngày cấp giấy báo tử điện tử',
    'Day of the electronic notice',
  ),
  deathNotice: field(
    deathNotice().optional(),
    'Giấy báo tử hoặc giấy tờ thay thế',
    'Notice of death or what replaces it',
  ),
  copies: field(whole(0, 100), 'Số lượng bản sao trích lục', 'Copies of the extract'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const example = {
  applicant: exampleApplicant,
  relationship: 'Con',
  registrationKind: 'on-time',
  deceased: exampleDeceased,
  electronicNoticeNumber: '42001.GBT.00001.26',
  electronicNoticeIssuedOn: '2026-07-15',
  copies: 2,
  delivery: { by: 'post', address: exampleAddress },
} as const

/** The death form. @source fields seen in the civil-status interface; confidence: observed */
export const deathRegistrationForm = defineForm({
  fields,
  rules: deathRules,
  examplesAt: '2026-07-20',
  examples: [
    example,
    // Without a personal number, years later, by the decision of a court.
    {
      applicant: exampleApplicant,
      relationship: 'Cháu',
      registrationKind: 'late',
      deceased: {
        ...exampleDeceased,
        personalId: undefined,
        paper: { kind: 'old-identity-card', number: '900000001', issuedOn: '1990-05-01', issuer: 'Công an tỉnh' },
        diedOn: '2019-03-02',
        diedAt: undefined,
      },
      deathNotice: { ...exampleDeathNotice, kind: 'court-decision', issuedOn: '2026-06-30' },
      copies: 0,
      delivery: { by: 'desk' },
    },
  ],
})
