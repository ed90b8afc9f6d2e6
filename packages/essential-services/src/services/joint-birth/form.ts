import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm, type FormRule } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant, exampleNamed } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, civilPerson, named, resultDelivery } from '../../form/parts.ts'
import { day, pattern, text, whole, yesNo } from '../../form/scalars.ts'
import { birthPaperNumber, birthRegistrationForm, child } from '../birth-registration/form.ts'
import { jointDays, jointDossierCode } from '../joint-parts.ts'
import { consent, home } from '../residence-parts.ts'
import { livesSomewhere, notInFuture, notTheSame, numberOrPaper } from '../rules.ts'

/** Where the child is to live. The joint form does not ask for the floor space. */
const residence = () =>
  z.strictObject({
    householdHead: field(named(), 'Chủ hộ', 'Head of the household'),
    relationship: field(
      choice({
        child: ['Con', 'Child'],
        grandchild: ['Cháu', 'Grandchild'],
        sibling: ['Anh, chị, em ruột', 'Sibling'],
        other: ['Quan hệ khác', 'Other'],
      }),
      'Quan hệ của trẻ với chủ hộ',
      'Relation of the child to the head',
    ),
    home: field(home().omit({ squareMetresEach: true }), 'Chỗ ở', 'Home'),
    headConsent: field(consent().optional(), 'Ý kiến của chủ hộ', 'Opinion of the head'),
    ownerConsent: field(consent().optional(), 'Ý kiến của chủ sở hữu chỗ ở', 'Opinion of the owner of the home'),
    parentConsent: field(consent().optional(), 'Ý kiến của cha, mẹ', 'Opinion of a parent'),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Người yêu cầu', 'Applicant'),
  relationship: field(text(100), 'Quan hệ với trẻ', 'Relation to the child'),
  jointDossierCode: jointDossierCode(),
  registrationKind: field(
    choice({ 'on-time': ['Đúng hạn', 'On time'], late: ['Quá hạn', 'Late'] }),
    'Loại đăng ký',
    'Kind of registration',
  ),
  child: field(child(), 'Trẻ được khai sinh', 'The child'),
  birthPaperNumber: field(birthPaperNumber().optional(), 'Số giấy chứng sinh', 'Number of the certificate of birth', {
    helpVi: 'Ví dụ: 42001.GCS.00001.26',
    helpEn: 'As 42001.GCS.00001.26',
  }),
  birthPaperIssuedOn: fieldWhen(
    { field: 'birthPaperNumber', given: true },
    day(),
    'Ngày cấp giấy chứng sinh',
    'Day of the certificate',
  ),
  mother: field(civilPerson().optional(), 'Người mẹ', 'Mother'),
  father: field(civilPerson().optional(), 'Người cha', 'Father'),
  parentsMarried: field(yesNo(), 'Cha mẹ đã đăng ký kết hôn', 'The parents are married'),
  withResidence: field(yesNo(), 'Đề nghị đăng ký thường trú cho trẻ', 'Permanent residence is asked for'),
  residence: fieldWhen(
    { field: 'withResidence', is: [true] },
    residence(),
    'Đăng ký thường trú',
    'Permanent residence of the child',
  ),
  facilityCode: field(
    pattern(/^\d{5}$/).optional(),
    'Nơi đăng ký khám bệnh, chữa bệnh ban đầu (mã cơ sở)',
    'Health facility of the card',
    { helpVi: 'Mã cơ sở gồm 5 chữ số', helpEn: '5 digits' },
  ),
  identityCard: fieldWhen(
    { since: jointDays.decree301 },
    yesNo(),
    'Đề nghị cấp thẻ căn cước cho trẻ',
    'An identity card for the child is asked for',
  ),
  copies: field(whole(0, 100), 'Số lượng bản sao trích lục', 'Copies of the extract'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

type JointBirthFields = z.output<typeof fields>

const ofCivilStatus: readonly FormRule<unknown>[] = [
  livesSomewhere,
  notInFuture('child.birthDate'),
  notInFuture('birthPaperIssuedOn'),
  numberOrPaper('mother'),
  numberOrPaper('father'),
  notTheSame('father.personalId', 'mother.personalId'),
]

const rules: readonly FormRule<JointBirthFields>[] = [
  ...ofCivilStatus,
  {
    field: 'child.birthDate',
    rule: 'under-6',
    vi: 'phải cho thấy trẻ dưới 6 tuổi',
    en: 'must be that of a child below 6 years',
    isBroken: ({ child: { birthDate } }, at) => `${Number(birthDate.slice(0, 4)) + 6}${birthDate.slice(4)}` <= at,
  },
  {
    field: 'mother',
    reads: ['father'],
    rule: 'a-parent',
    vi: 'hoặc người cha phải được khai',
    en: 'or the father must be told of',
    isBroken: ({ mother, father }) => mother === undefined && father === undefined,
  },
]

const [single] = birthRegistrationForm.examples
const agreed = { agrees: true, by: 'vneid', on: '2026-10-01', personalId: exampleNamed.personalId } as const

const example = {
  applicant: exampleApplicant,
  relationship: 'Mẹ',
  jointDossierCode: 'G22.99.18-261005-0001',
  registrationKind: 'on-time',
  child: { ...single.child, birthDate: '2026-09-28' },
  birthPaperNumber: '42001.GCS.00001.26',
  birthPaperIssuedOn: '2026-09-29',
  mother: single.mother,
  father: single.father,
  parentsMarried: true,
  withResidence: true,
  residence: {
    householdHead: exampleNamed,
    relationship: 'child',
    home: { kind: 'with-family', address: exampleAddress, ownerId: exampleNamed.personalId },
    headConsent: agreed,
    ownerConsent: agreed,
    parentConsent: agreed,
  },
  facilityCode: '42001',
  identityCard: true,
  copies: 2,
  delivery: { by: 'post', address: exampleAddress },
} as const

/** Form 01 of Decree 63/2024. @source fields as public pages of the procedure tell them; confidence: inferred */
export const jointBirthForm = defineForm({
  fields,
  rules,
  examplesAt: '2026-10-05',
  examples: [
    example,
    // Birth and card only; the father is not told of.
    {
      ...example,
      father: undefined,
      parentsMarried: false,
      withResidence: false,
      residence: undefined,
      identityCard: false,
      copies: 0,
      delivery: { by: 'electronic' },
    },
  ],
})
