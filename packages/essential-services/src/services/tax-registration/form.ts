import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import {
  exampleAddress,
  exampleApplicant,
  exampleBankAccount,
  exampleNamed,
  exampleOrganisation,
} from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { address, applicant, bankAccount, country, organisation, resultDelivery } from '../../form/parts.ts'
import { day, longText, money, partialDay, pattern, personalId, text } from '../../form/scalars.ts'
import { notInFuture } from '../../form/plausible.ts'
import { notRepeated } from '../rules.ts'

const requestKinds = {
  business: ['Đăng ký lần đầu: cá nhân, hộ kinh doanh', 'First registration of a business of one person'],
  person: ['Đăng ký lần đầu: cá nhân nộp trực tiếp', 'First registration of a person, by the person'],
  employee: [
    'Đăng ký lần đầu: cá nhân qua cơ quan chi trả thu nhập',
    'First registration of a person, by the employer',
  ],
  dependants: ['Đăng ký người phụ thuộc', 'Dependants'],
  change: ['Thay đổi thông tin đăng ký thuế', 'Change of what is registered'],
  leave: ['Chuyển địa điểm: tại cơ quan thuế nơi đi', 'Move, at the tax office that is left'],
  arrive: ['Chuyển địa điểm: tại cơ quan thuế nơi đến', 'Move, at the new tax office'],
} as const

const foreigner = () =>
  z.strictObject({
    name: field(text(200), 'Họ và tên', 'Full name'),
    birthDate: field(partialDay(), 'Ngày, tháng, năm sinh', 'Date of birth'),
    nationality: field(country(), 'Quốc tịch', 'Nationality'),
    passportNumber: field(text(50), 'Số hộ chiếu', 'Passport'),
  })

const business = () =>
  z.strictObject({
    address: field(address(), 'Địa chỉ kinh doanh', 'Place of business'),
    industryCode: field(pattern(/^[A-Z]?\d{2,5}$/), 'Mã ngành nghề kinh doanh', 'Code of the line of business'),
    startedOn: field(day(), 'Ngày bắt đầu hoạt động', 'Day on which the business begins'),
    capitalVnd: field(money().optional(), 'Vốn kinh doanh (đồng)', 'Capital'),
  })

const dependant = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    personalId: field(personalId(), 'Số định danh cá nhân', 'Personal number'),
    birthDate: field(partialDay(), 'Ngày, tháng, năm sinh', 'Date of birth'),
    relationship: field(text(100), 'Quan hệ với người nộp thuế', 'Relationship'),
  })

const change = () =>
  z.strictObject({
    item: field(text(200), 'Chỉ tiêu', 'What changes'),
    before: field(longText(500).optional(), 'Thông tin cũ', 'Before'),
    after: field(longText(500), 'Thông tin mới', 'After'),
  })

const isKind = (...kinds: (keyof typeof requestKinds)[]) => ({ field: 'requestKind', is: kinds }) as const

const fields = z.strictObject({
  applicant: field(applicant(), 'Người nộp thuế', 'Taxpayer', {
    helpVi: 'Họ tên, ngày sinh, số định danh phải khớp đúng CSDL quốc gia về dân cư',
    helpEn: 'Name, date of birth and number must be exactly those of the population database',
  }),
  requestKind: field(choice(requestKinds), 'Nội dung đề nghị', 'What is asked for'),
  foreigner: field(foreigner().optional(), 'Người nộp thuế là người nước ngoài', 'Taxpayer without a personal number', {
    helpVi: 'Khai khi người nộp thuế không có số định danh cá nhân; người nộp hồ sơ là người khai thay',
    helpEn: 'For a taxpayer who has no personal number; the applicant then files for them',
  }),
  oldTaxNumber: field(pattern(/^\d{10}(-\d{3})?$/).optional(), 'Mã số thuế 10 số đã cấp', 'Tax number given before', {
    helpVi: '10 chữ số; cơ quan thuế hợp nhất với số định danh cá nhân',
    helpEn: '10 digits; the tax office joins it with the personal number',
  }),
  business: fieldWhen(isKind('business'), business(), 'Hoạt động kinh doanh', 'Business'),
  employer: fieldWhen(isKind('employee'), organisation(), 'Cơ quan chi trả thu nhập', 'Employer'),
  dependants: fieldWhen(
    isKind('dependants'),
    z.array(dependant()).min(1).max(50),
    'Danh sách người phụ thuộc',
    'List of dependants',
  ),
  changes: fieldWhen(isKind('change'), z.array(change()).min(1).max(50), 'Thông tin thay đổi', 'What changes'),
  oldAddress: fieldWhen(isKind('leave', 'arrive'), address(), 'Địa chỉ nơi đi', 'Address that is left'),
  newAddress: fieldWhen(isKind('leave', 'arrive'), address(), 'Địa chỉ nơi đến', 'New address'),
  bankAccount: field(bankAccount().optional(), 'Tài khoản ngân hàng', 'Bank account'),
  taxAgent: field(organisation().optional(), 'Đại lý thuế', 'Tax agent'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const example = {
  applicant: exampleApplicant,
  requestKind: 'business',
  oldTaxNumber: '9900000001',
  business: {
    address: exampleAddress,
    industryCode: '47110',
    startedOn: '2026-08-01',
    capitalVnd: 200_000_000,
  },
  bankAccount: exampleBankAccount,
  taxAgent: exampleOrganisation,
  delivery: { by: 'electronic' },
} as const

const moved = { ...example, business: undefined, oldAddress: exampleAddress } as const

/**
 * Forms 03-ĐK-TCT, 05-ĐK-TCT, 05-ĐK-TH-TCT, 20-ĐK-TCT, 08-MST and 30/31-ĐK-TCT in one: the request says which.
 *
 * @source core fields as public pages of the procedure tell them; confidence: inferred. Fields of a move, of dependants and of foreigners: assumed
 */
export const taxRegistrationForm = defineForm({
  fields,
  rules: [
    notInFuture('foreigner.birthDate'),
    notRepeated('dependants', 'personalId'),
    {
      field: 'changes',
      rule: 'repeated',
      vi: 'không được có chỉ tiêu trùng nhau',
      en: 'must not name anything twice',
      isBroken: ({ changes = [] }) => new Set(changes.map(({ item }) => item)).size !== changes.length,
    },
  ],
  examplesAt: '2026-07-20',
  examples: [
    example,
    {
      ...example,
      requestKind: 'change',
      business: undefined,
      changes: [{ item: 'Địa chỉ hiện tại', before: 'Số 1, đường Ví Dụ', after: 'Số 2, đường Ví Dụ' }],
    },
    { ...moved, requestKind: 'leave', newAddress: { ...exampleAddress, detail: 'Số 9, đường Ví Dụ' } },
    {
      applicant: exampleApplicant,
      requestKind: 'dependants',
      dependants: [{ ...exampleNamed, birthDate: '1985-03-02', relationship: 'Chồng' }],
      delivery: { by: 'desk' },
    },
    {
      applicant: exampleApplicant,
      requestKind: 'employee',
      foreigner: { name: 'John Example', birthDate: '1988-01-09', nationality: 'US', passportNumber: 'X0000001' },
      employer: exampleOrganisation,
      delivery: { by: 'electronic' },
    },
  ],
})
