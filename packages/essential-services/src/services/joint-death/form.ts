import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm, type FormRule } from '../../form/define-form.ts'
import { exampleApplicant } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, resultDelivery } from '../../form/parts.ts'
import { day, pattern, personalId, text, whole, yesNo } from '../../form/scalars.ts'
import {
  deathNotice,
  deathRegistrationKind,
  deathRules,
  deceased,
  exampleDeathNotice,
  exampleDeceased,
} from '../death-parts.ts'
import { jointDossierCode } from '../joint-parts.ts'

/** An account as the payer of the benefit takes it: no spaces in the number. */
const account = () =>
  z.strictObject({
    bank: field(text(200), 'Ngân hàng', 'Bank'),
    number: field(pattern(/^[A-Za-z0-9]{4,30}$/), 'Số tài khoản', 'Account number'),
  })

const benefit = () =>
  z.strictObject({
    payer: field(
      choice({
        'social-insurance': ['Bảo hiểm xã hội: tử tuất, mai táng', 'Social insurance'],
        'social-protection': ['Bảo trợ xã hội: hỗ trợ chi phí mai táng', 'Social protection'],
        'social-pension': ['Trợ cấp hưu trí xã hội', 'Social pension'],
        'war-veteran': ['Cựu chiến binh', 'War veteran'],
        'youth-volunteer': ['Thanh niên xung phong', 'Youth volunteer'],
        merit: ['Người có công', 'Merit'],
        none: ['Không thuộc đối tượng hưởng', 'The deceased gives no claim'],
      }),
      'Nhóm đối tượng hưởng',
      'Who pays',
    ),
    beneficiary: field(beneficiary(), 'Người hưởng, người lo mai táng', 'Who arranged the funeral'),
  })

const beneficiary = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    personalId: field(personalId(), 'Số định danh cá nhân', 'Personal number'),
    relation: field(
      choice({
        spouse: ['Vợ, chồng', 'Spouse'],
        child: ['Con', 'Child'],
        parent: ['Cha, mẹ', 'Parent'],
        'other-relative': ['Thân nhân khác', 'Other relative'],
        'no-relative': ['Không phải thân nhân', 'No relative'],
      }),
      'Quan hệ với người đã chết',
      'Relation to the deceased',
    ),
    account: field(account().optional(), 'Tài khoản nhận tiền', 'Account'),
    invoiceNumber: fieldWhen(
      { field: 'relation', is: ['no-relative'] },
      text(50),
      'Số hóa đơn, chứng từ chi phí mai táng',
      'Invoice of the funeral',
    ),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Người yêu cầu', 'Applicant'),
  relationship: field(text(100), 'Quan hệ với người đã chết', 'Relation to the deceased'),
  jointDossierCode: jointDossierCode(),
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
  removesResidence: field(yesNo(), 'Đề nghị xóa đăng ký thường trú', 'Removal of the residence is asked for'),
  withBenefit: field(yesNo(), 'Đề nghị trợ cấp mai táng, tử tuất', 'A funeral benefit is asked for'),
  benefit: fieldWhen({ field: 'withBenefit', is: [true] }, benefit(), 'Trợ cấp mai táng, tử tuất', 'Funeral benefit'),
  copies: field(whole(0, 100), 'Số lượng bản sao trích lục', 'Copies of the extract'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const rules: readonly FormRule<z.output<typeof fields>>[] = [
  ...deathRules,
  {
    field: 'withBenefit',
    reads: ['removesResidence'],
    rule: 'nothing-joint',
    vi: 'hoặc xóa đăng ký thường trú phải được chọn; nếu chỉ khai tử thì dùng thủ tục đăng ký khai tử',
    en: 'or the removal of the residence must be chosen; a death alone is service death-registration',
    isBroken: ({ removesResidence, withBenefit }) => !removesResidence && !withBenefit,
  },
]

const example = {
  applicant: exampleApplicant,
  relationship: 'Con',
  jointDossierCode: 'G22.99.18-260720-0101',
  registrationKind: 'on-time',
  deceased: exampleDeceased,
  electronicNoticeNumber: '42001.GBT.00001.26',
  electronicNoticeIssuedOn: '2026-07-15',
  removesResidence: true,
  withBenefit: true,
  benefit: {
    payer: 'social-insurance',
    beneficiary: {
      name: exampleApplicant.name,
      personalId: exampleApplicant.personalId,
      relation: 'child',
      account: { bank: 'Ngân hàng Ví Dụ', number: '0000000000' },
    },
  },
  copies: 1,
  delivery: { by: 'electronic' },
} as const

/** Form 02 of Decree 63/2024. @source fields as public pages of the procedure tell them; confidence: inferred */
export const jointDeathForm = defineForm({
  fields,
  rules,
  examplesAt: '2026-07-20',
  examples: [
    example,
    // Somebody who is no relative paid for the funeral; the residence was removed before.
    {
      ...example,
      relationship: 'Hàng xóm',
      electronicNoticeNumber: undefined,
      electronicNoticeIssuedOn: undefined,
      deathNotice: exampleDeathNotice,
      removesResidence: false,
      benefit: {
        payer: 'social-protection',
        beneficiary: { ...example.benefit.beneficiary, relation: 'no-relative', invoiceNumber: 'HD-0000001' },
      },
    },
    // Death and removal only.
    { ...example, withBenefit: false, benefit: undefined, copies: 0 },
  ],
})
