import { z } from 'zod'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant, exampleNamed } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, named, request, resultDelivery } from '../../form/parts.ts'
import { notInFuture } from '../../form/plausible.ts'
import { needed } from '../rules.ts'
import { consent, home, householdMember, householdRelation } from '../residence-parts.ts'

const fields = z.strictObject({
  applicant: field(applicant(), 'Người đăng ký', 'Applicant'),
  householdHead: field(named(), 'Chủ hộ', 'Head of the household'),
  relationship: field(householdRelation(), 'Quan hệ với chủ hộ', 'Relation to the head'),
  request: field(request(), 'Nội dung đề nghị', 'What is asked for'),
  members: field(
    z.array(householdMember()).max(50).optional(),
    'Thành viên cùng thay đổi',
    'Those who change residence, too',
  ),
  home: field(home(), 'Chỗ ở', 'Home'),
  headConsent: fieldWhen(
    { field: 'relationship', not: ['head'] },
    consent(),
    'Ý kiến của chủ hộ',
    'Opinion of the head',
  ),
  ownerConsent: fieldWhen(
    { field: 'home.kind', is: ['with-family', 'rented'] },
    consent().optional(),
    'Ý kiến của chủ sở hữu chỗ ở',
    'Opinion of the owner of the home',
  ),
  parentConsent: fieldWhen(
    { field: 'applicant.birthDate', youngerThan: 18 },
    consent(),
    'Ý kiến của cha, mẹ hoặc người giám hộ',
    'Opinion of parent or guardian',
  ),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const agreed = { agrees: true, by: 'vneid', on: '2026-07-19', personalId: exampleNamed.personalId } as const

/** Form CT01 for permanent residence. @source form CT01; confidence: documented */
export const permanentResidenceForm = defineForm({
  fields,
  rules: [
    needed('applicant.sex'),
    notInFuture('headConsent.on'),
    notInFuture('ownerConsent.on'),
    notInFuture('parentConsent.on'),
  ],
  examplesAt: '2026-07-20',
  examples: [
    {
      applicant: exampleApplicant,
      householdHead: exampleNamed,
      relationship: 'spouse',
      request: 'Đăng ký thường trú về ở với chồng',
      members: [
        {
          name: 'Trần Ví Dụ Bình',
          personalId: '942318000033',
          birthDate: '2018-04-01',
          sex: 'female',
          relationship: 'child',
        },
      ],
      home: { kind: 'with-family', address: exampleAddress, ownerId: exampleNamed.personalId },
      headConsent: agreed,
      ownerConsent: agreed,
      delivery: { by: 'electronic' },
    },
    // A minor in a rented home.
    {
      applicant: { ...exampleApplicant, personalId: '942310000044', birthDate: '2010-09' },
      householdHead: exampleNamed,
      relationship: 'other',
      request: 'Đăng ký thường trú tại nhà thuê',
      home: { kind: 'rented', address: exampleAddress, ownerId: exampleNamed.personalId, squareMetresEach: 9.5 },
      headConsent: agreed,
      ownerConsent: agreed,
      parentConsent: agreed,
      delivery: { by: 'post', address: exampleAddress },
    },
  ],
})
