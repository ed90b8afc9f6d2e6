import { z } from 'zod'
import { choice, sex } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant, exampleNamed } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, named, request, resultDelivery } from '../../form/parts.ts'
import { day, partialDay, personalId, phone, text } from '../../form/scalars.ts'
import { notInFuture } from '../../form/plausible.ts'
import { needed, notBefore, withinYears } from '../rules.ts'
import { consent, home, householdMember, householdRelation } from '../residence-parts.ts'

const oneByOne = { field: 'filedAs', is: ['household'] } as const
const asList = { field: 'filedAs', is: ['list'] } as const

const lodger = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    personalId: field(personalId(), 'Số định danh cá nhân', 'Personal number'),
    birthDate: field(partialDay(), 'Ngày, tháng, năm sinh', 'Date of birth'),
    sex: field(sex().optional(), 'Giới tính', 'Sex'),
    until: field(day(), 'Thời hạn tạm trú', 'Last day'),
  })

const organisation = () =>
  z.strictObject({
    name: field(text(500), 'Tên cơ quan, tổ chức', 'Name of the organisation'),
    number: field(text(20).optional(), 'Mã số', 'Number'),
    representative: field(named(), 'Người đại diện', 'Representative'),
    phone: field(phone().optional(), 'Số điện thoại', 'Telephone'),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Người đăng ký', 'Applicant'),
  filedAs: field(
    choice({
      household: ['Cá nhân, hộ gia đình', 'A person or a household'],
      list: ['Theo danh sách của cơ quan, tổ chức', 'A list of an organisation'],
    }),
    'Hình thức đăng ký',
    'Filed as',
  ),
  householdHead: fieldWhen(oneByOne, named(), 'Chủ hộ', 'Head of the household'),
  relationship: fieldWhen(oneByOne, householdRelation(), 'Quan hệ với chủ hộ', 'Relation to the head'),
  request: fieldWhen(oneByOne, request(), 'Nội dung đề nghị', 'What is asked for'),
  members: fieldWhen(
    oneByOne,
    z.array(householdMember()).max(50).optional(),
    'Thành viên cùng thay đổi',
    'Those who change residence, too',
  ),
  organisation: fieldWhen(asList, organisation(), 'Cơ quan, tổ chức', 'Organisation'),
  people: fieldWhen(asList, z.array(lodger()).min(1).max(500), 'Người tạm trú', 'People'),
  home: field(home(), 'Chỗ ở', 'Home'),
  ownerConsent: field(consent().optional(), 'Ý kiến của chủ sở hữu chỗ ở', 'Opinion of the owner of the home'),
  parentConsent: fieldWhen(
    { all: [oneByOne, { field: 'applicant.birthDate', youngerThan: 18 }] },
    consent(),
    'Ý kiến của cha, mẹ hoặc người giám hộ',
    'Opinion of parent or guardian',
  ),
  from: field(day(), 'Từ ngày', 'From'),
  until: fieldWhen(oneByOne, day(), 'Đến ngày', 'Until'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const beforeBeginning = { vi: 'không được trước ngày bắt đầu tạm trú', en: 'must not lie before the first day' }
const agreed = { agrees: true, by: 'signature', on: '2026-07-18', personalId: exampleNamed.personalId } as const
const rented = {
  kind: 'rented',
  address: exampleAddress,
  ownerId: exampleNamed.personalId,
  squareMetresEach: 8,
} as const

/** Form CT01 for temporary residence, and its list. @source form CT01; confidence: documented */
export const temporaryResidenceForm = defineForm({
  fields,
  rules: [
    needed('applicant.sex'),
    notBefore('until', 'from', beforeBeginning),
    withinYears('until', 'from', 2),
    notInFuture('ownerConsent.on'),
    notInFuture('parentConsent.on'),
    {
      field: 'people',
      reads: ['from'],
      rule: 'over-two-years',
      vi: 'có người có thời hạn trước ngày bắt đầu hoặc quá hai năm',
      en: 'hold somebody whose last day lies before the first one or more than two years after it',
      isBroken: ({ people = [], from }) =>
        people.some(({ until }) => until < from || until > `${Number(from.slice(0, 4)) + 2}${from.slice(4)}`),
    },
  ],
  examplesAt: '2026-07-20',
  examples: [
    {
      applicant: { ...exampleApplicant, personalId: '942310000044', birthDate: '2010-09' },
      filedAs: 'household',
      householdHead: exampleNamed,
      relationship: 'child',
      request: 'Đăng ký tạm trú để đi học',
      members: [
        {
          name: 'Trần Ví Dụ Bình',
          personalId: '942318000033',
          birthDate: '2018-04-01',
          sex: 'female',
          relationship: 'child',
        },
      ],
      home: rented,
      ownerConsent: agreed,
      parentConsent: agreed,
      from: '2026-07-20',
      until: '2028-07-20',
      delivery: { by: 'electronic' },
    },
    {
      applicant: exampleApplicant,
      filedAs: 'list',
      organisation: {
        name: 'Công ty TNHH Ví Dụ',
        number: '9900000001',
        representative: exampleNamed,
        phone: '0900000002',
      },
      people: [
        { name: 'Lê Ví Dụ', personalId: '942195000066', birthDate: '1995', sex: 'male', until: '2027-07-19' },
        { name: 'Phạm Ví Dụ', personalId: '942196000077', birthDate: '1996-06', until: '2028-07-20' },
      ],
      home: rented,
      from: '2026-07-20',
      delivery: { by: 'desk' },
    },
  ],
})
