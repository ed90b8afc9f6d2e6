import { z } from 'zod'
import { coded } from '../../form/catalogues.ts'
import { choice } from '../../form/choice.ts'
import { holds } from '../../form/condition.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant, examplePerson } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { address, applicant, person, resultDelivery } from '../../form/parts.ts'
import { day, partialDay, pattern, personalId, text, yesNo } from '../../form/scalars.ts'
import { notInFuture } from '../../form/plausible.ts'
import { needed } from '../rules.ts'

const relative = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    birthDate: field(partialDay().optional(), 'Ngày, tháng, năm sinh', 'Date of birth'),
  })

const lastPassport = () =>
  z.strictObject({
    number: field(pattern(/^[A-Z]\d{7,8}$/), 'Số hộ chiếu', 'Number', {
      helpVi: 'Một chữ cái in hoa và 7 hoặc 8 chữ số',
      helpEn: 'A capital letter and 7 or 8 digits',
    }),
    issuedOn: field(day(), 'Ngày cấp', 'Day of issue'),
  })

/** Who gets the passport. A child may have no number yet. */
const holder = () =>
  applicant().extend({
    personalId: field(personalId().optional(), 'Số định danh cá nhân', 'Personal number', {
      from: 'personalId',
      helpVi: 'Trẻ dưới 14 tuổi chưa có số định danh thì bỏ trống và nộp giấy khai sinh',
      helpEn: 'A child below 14 without one leaves it empty and shows the birth certificate',
    }),
  })

/** Asked of everybody from 14 years on: a child may have neither number nor card. */
const neededFrom14 = (name: string) => {
  const rule = needed(name)
  const isChild = (form: unknown, at: string) => holds({ field: 'applicant.birthDate', youngerThan: 14 }, { form, at })
  return {
    ...rule,
    reads: ['applicant.birthDate'],
    isBroken: (form: unknown, at: string) => !isChild(form, at) && rule.isBroken(form, at),
  }
}

const hadOne = { field: 'requestKind', is: ['reissue', 'exchange', 'amend'] } as const

const fields = z.strictObject({
  applicant: field(holder(), 'Người đề nghị cấp hộ chiếu', 'Holder of the passport'),
  birthPlace: field(text(500), 'Nơi sinh', 'Place of birth'),
  cardIssuedOn: field(day().optional(), 'Ngày cấp thẻ căn cước', 'Day of the identity card', {
    helpVi: 'Trẻ dưới 14 tuổi chưa có thẻ thì bỏ trống',
    helpEn: 'A child below 14 without a card leaves it empty',
  }),
  ethnicityCode: field(coded('ethnicities').optional(), 'Dân tộc', 'Ethnic group'),
  religionCode: field(coded('religions').optional(), 'Tôn giáo', 'Religion'),
  temporaryResidence: field(address().optional(), 'Nơi tạm trú', 'Temporary residence'),
  occupation: field(text(200).optional(), 'Nghề nghiệp', 'Occupation'),
  employer: field(text(500).optional(), 'Tên và địa chỉ cơ quan', 'Employer'),
  father: field(relative().optional(), 'Cha', 'Father'),
  mother: field(relative().optional(), 'Mẹ', 'Mother'),
  spouse: field(relative().optional(), 'Vợ, chồng', 'Spouse'),
  requestKind: field(
    choice({
      new: ['Cấp lần đầu', 'First issue'],
      reissue: ['Cấp lại', 'Re-issue'],
      exchange: ['Cấp đổi', 'Exchange'],
      amend: ['Sửa đổi, bổ sung', 'Amendment'],
    }),
    'Nội dung đề nghị',
    'What is asked for',
  ),
  reissueReason: fieldWhen(
    { field: 'requestKind', is: ['reissue'] },
    choice({
      lost: ['Bị mất', 'Lost'],
      damaged: ['Bị hư hỏng', 'Damaged'],
      other: ['Lý do khác', 'Another reason'],
    }),
    'Lý do cấp lại',
    'Reason of the re-issue',
  ),
  lastPassport: fieldWhen(hadOne, lastPassport().optional(), 'Hộ chiếu gần nhất', 'Last passport'),
  chip: field(yesNo(), 'Hộ chiếu có gắn chíp điện tử', 'With an electronic chip'),
  representative: fieldWhen(
    { field: 'applicant.birthDate', youngerThan: 14 },
    person(),
    'Người đại diện hợp pháp',
    'Legal representative',
  ),
  office: field(
    choice({
      province: ['Phòng Quản lý xuất nhập cảnh công an cấp tỉnh', 'Immigration office of the province'],
      ministry: ['Cục Quản lý xuất nhập cảnh, Bộ Công an', 'Immigration department of the ministry'],
    }),
    'Nơi nộp hồ sơ',
    'Where it is filed',
  ),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const example = {
  applicant: exampleApplicant,
  birthPlace: 'Hà Tĩnh',
  cardIssuedOn: '2021-06-01',
  ethnicityCode: '01',
  religionCode: '00',
  temporaryResidence: exampleAddress,
  occupation: 'Giáo viên',
  employer: 'Trường Tiểu học Ví Dụ',
  father: { name: 'Nguyễn Văn Ví Dụ', birthDate: '1960' },
  mother: { name: 'Lê Thị Ví Dụ', birthDate: '1962-04' },
  spouse: { name: 'Trần Văn Ví Dụ' },
  requestKind: 'reissue',
  reissueReason: 'lost',
  lastPassport: { number: 'X0000001', issuedOn: '2018-05-02' },
  chip: false,
  office: 'province',
  delivery: { by: 'post', address: exampleAddress },
} as const

/**
 * Form TK01 (from 14 years on) and TK01a (below).
 *
 * @source national procedure database, copy of 2026-07-20; confidence: documented. That the number of a passport is a letter
 * and 7 or 8 digits: assumed
 */
export const passportForm = defineForm({
  fields,
  rules: [
    neededFrom14('applicant.personalId'),
    neededFrom14('cardIssuedOn'),
    needed('applicant.sex'),
    needed('applicant.permanentResidence'),
    notInFuture('cardIssuedOn'),
    notInFuture('lastPassport.issuedOn'),
  ],
  examplesAt: '2026-07-20',
  examples: [
    example,
    // A child's first one.
    {
      applicant: { ...exampleApplicant, personalId: '942318000055', birthDate: '2018-02-03' },
      birthPlace: 'Hà Tĩnh',
      cardIssuedOn: '2026-01-05',
      requestKind: 'new',
      chip: false,
      representative: examplePerson,
      office: 'province',
      delivery: { by: 'desk' },
    },
    // And that of a child who has no number yet.
    {
      applicant: { ...exampleApplicant, personalId: undefined, birthDate: '2026-06-20' },
      birthPlace: 'Hà Tĩnh',
      requestKind: 'new',
      chip: false,
      representative: examplePerson,
      office: 'province',
      delivery: { by: 'desk' },
    },
  ],
})
