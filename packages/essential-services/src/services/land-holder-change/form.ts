import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant, exampleOrganisation, examplePerson } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { address, applicant, organisation, person, resultDelivery } from '../../form/parts.ts'
import { day, decimal, longText, oldIdNumber, text, yesNo } from '../../form/scalars.ts'
import { notInFuture } from '../../form/plausible.ts'
import { livesSomewhere } from '../rules.ts'

const certificate = () =>
  z.strictObject({
    serial: field(text(50), 'Số phát hành', 'Serial'),
    bookNumber: field(text(50), 'Số vào sổ cấp giấy chứng nhận', 'Number in the book'),
    issuedOn: field(day(), 'Ngày cấp', 'Day of issue'),
  })

const parcel = () =>
  z.strictObject({
    number: field(text(20), 'Số thửa', 'Number of the parcel'),
    sheet: field(text(20), 'Số tờ bản đồ', 'Map sheet'),
    address: field(address(), 'Địa chỉ thửa đất', 'Address of the parcel'),
    squareMetres: field(decimal(0, 1_000_000_000).optional(), 'Diện tích (m²)', 'Area in square metres'),
    landUse: field(text(200).optional(), 'Loại đất', 'Land use'),
    remote: field(yesNo().optional(), 'Xã vùng xa (cán bộ xác định)', 'In a remote commune (set by the officer)'),
    remeasured: field(yesNo(), 'Có đo đạc lại', 'Measured again'),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Người nộp hồ sơ', 'Who files'),
  filedBy: field(
    choice({
      holder: ['Người được cấp giấy chứng nhận', 'The holder'],
      delegate: ['Người được ủy quyền', 'Somebody with a mandate'],
    }),
    'Tư cách người nộp',
    'Filed by',
  ),
  holderKind: field(
    choice({ person: ['Cá nhân', 'A person'], organisation: ['Tổ chức', 'An organisation'] }),
    'Người sử dụng đất là',
    'The holder is',
  ),
  person: fieldWhen({ field: 'holderKind', is: ['person'] }, person(), 'Cá nhân sử dụng đất', 'Holder, a person'),
  organisation: fieldWhen(
    { field: 'holderKind', is: ['organisation'] },
    organisation(),
    'Tổ chức sử dụng đất',
    'Holder, an organisation',
  ),
  oldIdNumber: fieldWhen(
    { field: 'holderKind', is: ['person'] },
    oldIdNumber().optional(),
    'Số CMND 9 số ghi trên giấy chứng nhận',
    'Old 9-digit number on the certificate',
  ),
  certificate: field(certificate(), 'Giấy chứng nhận', 'Certificate'),
  parcel: field(parcel(), 'Thửa đất', 'Parcel'),
  changeKind: field(
    choice({
      name: ['Đổi tên', 'Name'],
      'identity-paper': ['Giấy tờ nhân thân', 'Identity paper'],
      'legal-paper': ['Giấy tờ pháp nhân', 'Paper of a legal person'],
      address: ['Địa chỉ', 'Address'],
    }),
    'Thông tin thay đổi',
    'What changes',
  ),
  before: field(longText(1000), 'Nội dung trước khi thay đổi', 'Before'),
  after: field(longText(1000), 'Nội dung sau khi thay đổi', 'After'),
  reason: field(longText(500), 'Lý do biến động', 'Reason'),
  duties: field(longText(500).optional(), 'Tình hình thực hiện nghĩa vụ tài chính', 'Financial duties'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const example = {
  applicant: exampleApplicant,
  filedBy: 'holder',
  holderKind: 'person',
  person: examplePerson,
  oldIdNumber: '900000001',
  certificate: { serial: 'VD 000001', bookNumber: 'CH 00001', issuedOn: '2012-04-10' },
  parcel: {
    number: '12',
    sheet: '7',
    address: exampleAddress,
    squareMetres: 150.5,
    landUse: 'Đất ở tại đô thị',
    remote: false,
    remeasured: false,
  },
  changeKind: 'identity-paper',
  before: 'CMND 900000001',
  after: 'Số định danh cá nhân 942085000022',
  reason: 'Đã được cấp thẻ căn cước',
  duties: 'Không có',
  delivery: { by: 'desk' },
} as const

/** Form 18 of Decree 151/2025; 09/ĐK before. @source fields as public pages of the procedure tell them; confidence: inferred */
export const landHolderChangeForm = defineForm({
  fields,
  rules: [
    livesSomewhere,
    notInFuture('certificate.issuedOn'),
    {
      field: 'after',
      reads: ['before'],
      rule: 'no-change',
      vi: 'không được giống nội dung trước khi thay đổi',
      en: 'must not be the same as before',
      isBroken: ({ before, after }) => before === after,
    },
    {
      field: 'changeKind',
      reads: ['holderKind'],
      rule: 'not-of-holder',
      vi: 'không phù hợp với loại người sử dụng đất',
      en: 'does not fit the kind of holder',
      isBroken: ({ changeKind, holderKind }) =>
        (changeKind === 'legal-paper' && holderKind === 'person') ||
        (changeKind === 'identity-paper' && holderKind === 'organisation'),
    },
  ],
  examplesAt: '2026-07-20',
  examples: [
    example,
    {
      ...example,
      filedBy: 'delegate',
      holderKind: 'organisation',
      person: undefined,
      oldIdNumber: undefined,
      organisation: exampleOrganisation,
      parcel: { ...example.parcel, remote: true, remeasured: true },
      changeKind: 'name',
      before: 'Công ty TNHH Ví Dụ Cũ',
      after: 'Công ty TNHH Ví Dụ',
      reason: 'Đổi tên doanh nghiệp',
    },
  ],
})
