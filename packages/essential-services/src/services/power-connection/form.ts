import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { dayIn } from '../../form/day-in.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant, exampleBankAccount, exampleOrganisation } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { address, applicant, bankAccount, organisation } from '../../form/parts.ts'
import { decimal, text, time, whole, yesNo } from '../../form/scalars.ts'
import { notRepeated } from '../rules.ts'

const device = () =>
  z.strictObject({
    name: field(text(100), 'Thiết bị', 'Device'),
    count: field(whole(1, 1000), 'Số lượng', 'How many'),
    watts: field(whole(1, 1_000_000), 'Công suất (W)', 'Power in watts'),
  })

const payment = () =>
  z.strictObject({
    by: field(
      choice({
        transfer: ['Chuyển khoản', 'By transfer'],
        debit: ['Trích nợ tự động', 'By direct debit'],
        cash: ['Tiền mặt', 'In cash'],
      }),
      'Hình thức thanh toán',
      'How to pay',
    ),
    account: fieldWhen({ field: 'by', is: ['debit'] }, bankAccount(), 'Tài khoản', 'Account'),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Bên mua điện hoặc người đại diện', 'Buyer, or who acts for the buyer'),
  buyerKind: field(
    choice({ person: ['Cá nhân, hộ gia đình', 'Person or household'], organisation: ['Tổ chức', 'Organisation'] }),
    'Bên mua điện là',
    'The buyer is',
  ),
  organisation: fieldWhen({ field: 'buyerKind', is: ['organisation'] }, organisation(), 'Tổ chức', 'Organisation'),
  address: field(address(), 'Địa chỉ dùng điện', 'Where the power is used'),
  purpose: field(
    choice({
      living: ['Sinh hoạt', 'Living'],
      other: ['Ngoài sinh hoạt', 'Other than living'],
      'short-term': ['Ngắn hạn', 'For a short time'],
    }),
    'Mục đích sử dụng điện',
    'What the power is for',
  ),
  meter: field(
    choice({
      own: ['Công tơ riêng', 'A meter of one’s own'],
      shared: ['Dùng chung công tơ', 'A meter that is shared'],
      split: ['Tách hộ từ công tơ dùng chung', 'Split from a meter that is shared'],
    }),
    'Hình thức lắp đặt',
    'Kind of connection',
  ),
  powerKw: field(decimal(0.1, 2000), 'Công suất đăng ký (kW)', 'Power in kW'),
  phases: field(choice({ one: ['1 pha', 'One'], three: ['3 pha', 'Three'] }), 'Số pha', 'Phases'),
  devices: field(z.array(device()).max(100).optional(), 'Thiết bị sử dụng điện', 'Devices'),
  households: fieldWhen(
    { field: 'meter', is: ['shared', 'split'] },
    whole(2, 1000),
    'Số hộ dùng chung',
    'How many households share it',
  ),
  extraWorks: field(
    yesNo().optional(),
    'Phải làm thêm lưới điện (điện lực xác định khi khảo sát)',
    'The grid must be extended (found in the survey)',
  ),
  payment: field(payment(), 'Thanh toán tiền điện', 'How the power is paid for'),
  surveyAt: field(time().optional(), 'Thời gian hẹn khảo sát', 'Time of the survey'),
  shareData: field(
    yesNo(),
    'Đồng ý cho điện lực xác nhận nhân thân, nơi cư trú với CSDL quốc gia về dân cư',
    'Consents that the power company has identity and residence confirmed by the population database',
    {
      helpVi: 'Điện lực chỉ nhận câu trả lời đúng, sai và địa chỉ; không đồng ý thì nộp giấy tờ',
      helpEn: 'The power company hears yes or no and the address, nothing else; without consent papers are handed in',
    },
  ),
})

const devices = [
  { name: 'Máy lạnh', count: 2, watts: 1200 },
  { name: 'Bếp từ', count: 1, watts: 2000 },
]

const example = {
  applicant: exampleApplicant,
  buyerKind: 'person',
  address: exampleAddress,
  purpose: 'living',
  meter: 'own',
  powerKw: 5,
  phases: 'one',
  devices,
  extraWorks: false,
  payment: { by: 'debit', account: exampleBankAccount },
  surveyAt: '2026-07-21T08:30:00+07:00',
  shareData: true,
} as const

/** The request for a low-voltage connection. @source no form was read, the fields are chosen here; confidence: assumed, no form is public */
export const powerConnectionForm = defineForm({
  fields,
  rules: [
    {
      ...notRepeated('devices', 'name'),
      vi: 'không được có thiết bị trùng nhau',
      en: 'must not name a device twice',
    },
    {
      field: 'surveyAt',
      rule: 'before-submission',
      vi: 'không được trước ngày nộp hồ sơ',
      en: 'must not lie before the day of the dossier',
      isBroken: ({ surveyAt }, at) => surveyAt !== undefined && (dayIn(surveyAt) ?? at) < at,
    },
  ],
  examplesAt: '2026-07-20',
  examples: [
    example,
    {
      ...example,
      buyerKind: 'organisation',
      organisation: exampleOrganisation,
      purpose: 'other',
      powerKw: 60,
      phases: 'three',
      extraWorks: true,
      payment: { by: 'transfer' },
      shareData: false,
    },
    { ...example, meter: 'split', households: 3 },
  ],
})
