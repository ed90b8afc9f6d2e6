import { z } from 'zod'
import { choice } from '../form/choice.ts'
import { exampleAddress, exampleFile } from '../form/examples.ts'
import { field } from '../form/field.ts'
import { address } from '../form/parts.ts'
import { day, file, pattern, text } from '../form/scalars.ts'
import type { DocumentRule } from '../service/document-rule.ts'
import type { FlowStep } from '../service/flow-step.ts'
import { closing, opening } from '../service/flow-step.ts'
import type { Stated } from '../service/known.ts'

/** What both services about seals have in common. */

/** The body that a seal is made for. Its number is optional: state bodies have none. */
export const sealOwner = () =>
  z.strictObject({
    name: field(text(500), 'Tên cơ quan, tổ chức', 'Name of the body'),
    code: field(pattern(/^\d{10}(-?\d{3})?$/).optional(), 'Mã số doanh nghiệp, mã số thuế', 'Enterprise or tax number'),
    kind: field(
      choice({
        'state-body': ['Cơ quan nhà nước', 'State body'],
        'service-unit': ['Đơn vị sự nghiệp', 'Public-service unit'],
        political: ['Tổ chức chính trị, chính trị - xã hội', 'Political organisation'],
        social: ['Tổ chức xã hội, xã hội - nghề nghiệp', 'Social organisation'],
        religious: ['Tổ chức tôn giáo', 'Religious organisation'],
        'enterprise-unit': ['Đơn vị trực thuộc doanh nghiệp', 'Unit of an enterprise'],
        other: ['Loại khác theo quy định', 'Another kind'],
      }),
      'Loại cơ quan, tổ chức',
      'Kind of body',
    ),
    address: field(address(), 'Địa chỉ trụ sở', 'Registered office'),
    establishedBy: field(establishment(), 'Quyết định thành lập, giấy phép', 'Decision or licence'),
  })

const establishment = () =>
  z.strictObject({
    number: field(text(50), 'Số', 'Number'),
    date: field(day(), 'Ngày', 'Day'),
    agency: field(text(500), 'Cơ quan ban hành', 'Issued by'),
    file: field(file(), 'Bản điện tử', 'File'),
  })

/** What stands in the middle of a seal. @source Decree 99/2016/NĐ-CP; confidence: assumed */
export const sealKind = () =>
  choice({
    'national-emblem': ['Dấu có hình Quốc huy', 'With the national emblem'],
    symbol: ['Dấu có hình biểu tượng', 'With a symbol'],
    plain: ['Dấu không có hình biểu tượng', 'Without a symbol'],
  })

/** A made-up body. */
export const exampleSealOwner = {
  name: 'Trường Mầm non Ví Dụ',
  code: '9900000001',
  kind: 'service-unit',
  address: exampleAddress,
  establishedBy: {
    number: '01/QĐ-UBND',
    date: '2026-06-15',
    agency: 'Ủy ban nhân dân xã Ví Dụ',
    file: exampleFile,
  },
} as const

/** What the messenger of the body brings. */
export const messengerDocuments = (basis: Stated<true>): readonly DocumentRule[] => [
  {
    id: 'introduction',
    vi: 'Giấy giới thiệu của cơ quan, tổ chức',
    en: 'Letter of introduction',
    copy: 'original',
    basis,
  },
  {
    id: 'messenger-identity',
    vi: 'Giấy tờ tùy thân của người được cử đi làm thủ tục',
    en: 'Identity paper of the messenger',
    copy: 'copy',
    replacedBy: {
      finding: 'identity',
      conditionVi: 'Thông tin khớp CSDL quốc gia về dân cư',
      conditionEn: 'The population database knows the messenger',
    },
    basis,
  },
]

/** Steps of a seal. */
export const sealFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-organisation',
    system: 'business-registry',
    kind: 'look-up',
    when: { field: 'organisation.code', given: true },
    finds: ['organisation'],
    asks: { client: 'businessRegistry', body: 'organisation' },
    call: 'businessRegistry.getEnterprise',
    vi: 'Tra cứu tổ chức trong CSDL đăng ký doanh nghiệp',
    en: 'Looks for the organisation in the business registry',
  },
  {
    id: 'file',
    system: 'seals',
    kind: 'file',
    call: 'lineOfBusiness.submit',
    vi: 'Chuyển hồ sơ sang hệ thống quản lý con dấu',
    en: 'Hands the dossier to the seal register',
  },
  {
    id: 'decide',
    system: 'seals',
    kind: 'decide',
    call: 'lineOfBusiness.status',
    vi: 'Làm con dấu, đăng ký mẫu, cấp giấy chứng nhận',
    en: 'The seal is made, the specimen registered and certified',
  },
  ...closing,
]
