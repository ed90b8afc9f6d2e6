import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { address } from '../../form/parts.ts'
import { day, longText, oldIdNumber, pattern, personalId, phone, text } from '../../form/scalars.ts'
import { notBefore } from '../rules.ts'

const person = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name', { from: 'name' }),
    identityKind: field(
      choice({
        'personal-id': ['Số định danh cá nhân', 'Personal number'],
        'old-id': ['Chứng minh nhân dân 9 số', 'Old 9-digit card'],
        passport: ['Hộ chiếu', 'Passport'],
      }),
      'Loại giấy tờ',
      'Kind of number',
    ),
    personalId: fieldWhen(
      { field: 'identityKind', is: ['personal-id'] },
      personalId(),
      'Số định danh cá nhân',
      'Personal number',
      { from: 'personalId' },
    ),
    oldIdNumber: fieldWhen({ field: 'identityKind', is: ['old-id'] }, oldIdNumber(), 'Số CMND', 'Old card number'),
    passportNumber: fieldWhen(
      { field: 'identityKind', is: ['passport'] },
      pattern(/^[A-Z0-9]{5,20}$/),
      'Số hộ chiếu',
      'Passport number',
    ),
  })

const fields = z.strictObject({
  person: field(person(), 'Người khai báo tạm vắng', 'Who will be away'),
  phone: field(phone().optional(), 'Số điện thoại', 'Telephone'),
  group: field(
    choice({
      a: ['Bị can, bị cáo, người chấp hành án tại cộng đồng (điểm a)', 'Accused or serving outside prison (point a)'],
      b: ['Người đang bị áp dụng biện pháp quản lý (điểm b)', 'Under supervision (point b)'],
      c: ['Người trong độ tuổi nghĩa vụ quân sự (điểm c)', 'Of military age (point c)'],
      d: ['Trường hợp khác (điểm d)', 'Any other case (point d)'],
    }),
    'Trường hợp khai báo',
    'Case',
  ),
  reason: field(longText(500), 'Lý do tạm vắng', 'Reason'),
  from: field(day(), 'Từ ngày', 'From'),
  until: field(day(), 'Đến ngày', 'Until'),
  destination: field(address(), 'Nơi đến', 'Destination'),
})

const example = {
  person: { name: 'Nguyễn Thị Ví Dụ', identityKind: 'personal-id', personalId: '942190000011' },
  phone: '0900000001',
  group: 'd',
  reason: 'Đi làm xa',
  from: '2026-07-21',
  until: '2026-10-21',
  destination: exampleAddress,
} as const

/** The declaration of absence. @source fields as public pages of the procedure tell them; confidence: inferred, the words of the cases assumed */
export const absenceDeclarationForm = defineForm({
  fields,
  rules: [notBefore('until', 'from', { vi: 'không được trước ngày bắt đầu', en: 'must not lie before the first day' })],
  examplesAt: '2026-07-20',
  examples: [
    example,
    { ...example, person: { name: 'Trần Văn Ví Dụ', identityKind: 'old-id', oldIdNumber: '900000002' }, group: 'a' },
    { ...example, person: { name: 'John Example', identityKind: 'passport', passportNumber: 'X0000001' } },
  ],
})
