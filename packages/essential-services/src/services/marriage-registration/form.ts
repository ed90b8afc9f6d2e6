import { mayMarry, type MarriageObstacle } from '@lienthong/sdk-civil-status'
import type { PartialDate, PlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm, type FormRule } from '../../form/define-form.ts'
import { exampleApplicant, exampleCivilPerson } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, civilPerson, resultDelivery } from '../../form/parts.ts'
import { text, whole, yesNo } from '../../form/scalars.ts'
import { notTheSame, numberOrPaper } from '../rules.ts'

const spouse = () =>
  z.strictObject({
    ...civilPerson().shape,
    marriageNumber: field(whole(1, 99), 'Kết hôn lần thứ mấy', 'Which marriage it is'),
    maritalStatus: field(
      choice({
        single: ['Chưa kết hôn', 'Single'],
        married: ['Đang có vợ, có chồng', 'Married'],
        divorced: ['Đã ly hôn', 'Divorced'],
        widowed: ['Vợ, chồng đã chết', 'Widowed'],
      }),
      'Tình trạng hôn nhân',
      'Marital status',
    ),
    confirmStatus: field(
      yesNo().optional(),
      'Đề nghị xác minh tình trạng hôn nhân',
      'The office is asked to verify the marital status',
    ),
    confirmStatusWith: fieldWhen(
      { field: 'confirmStatus', is: [true] },
      text(200),
      'Nơi xác nhận tình trạng hôn nhân',
      'Where the marital status is verified',
    ),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Người nộp hồ sơ', 'Who files'),
  wife: field(spouse(), 'Bên nữ', 'Wife'),
  husband: field(spouse(), 'Bên nam', 'Husband'),
  copies: field(whole(0, 100), 'Số lượng bản sao trích lục', 'Copies of the extract'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

type MarriageForm = z.output<typeof fields>
type Party = MarriageObstacle['party']

/** Age and marital status, by the law of the day. */
function lawful(party: Party, reason: MarriageObstacle['reason'], vi: string, en: string): FormRule<MarriageForm> {
  const [age, status] = [`${party}.birthDate`, `${party}.maritalStatus`]
  return {
    field: reason === 'under-age' ? age : status,
    reads: [reason === 'under-age' ? status : age],
    rule: reason,
    vi,
    en,
    isBroken: (form, at) => {
      const { birthDate, maritalStatus } = form[party]
      const asked = { birthDate: birthDate as PartialDate, maritalStatus }
      const { obstacles } = mayMarry({ husband: asked, wife: asked, on: at as PlainDate })
      return obstacles.some((obstacle) => obstacle.party === party && obstacle.reason === reason)
    },
  }
}

/** Whoever was married before marries at least for the second time. */
function countsMarriages(party: Party): FormRule<MarriageForm> {
  return {
    field: `${party}.marriageNumber`,
    reads: [`${party}.maritalStatus`],
    rule: 'contradicts',
    vi: 'không phù hợp với tình trạng hôn nhân đã khai',
    en: 'does not fit the marital status',
    isBroken: (form) => {
      const { maritalStatus, marriageNumber } = form[party]
      return (maritalStatus === 'divorced' || maritalStatus === 'widowed') && marriageNumber < 2
    },
  }
}

const rules = (['wife', 'husband'] as const).flatMap((party): FormRule<MarriageForm>[] => [
  numberOrPaper(party),
  lawful(party, 'under-age', 'chưa đủ tuổi kết hôn', 'is too young to marry'),
  lawful(party, 'already-married', 'cho thấy đang có vợ, có chồng', 'says that there is a spouse'),
  countsMarriages(party),
])

const wife = {
  ...exampleCivilPerson,
  name: exampleApplicant.name,
  birthDate: exampleApplicant.birthDate,
  personalId: exampleApplicant.personalId,
  marriageNumber: 1,
  maritalStatus: 'single',
  confirmStatus: true,
  confirmStatusWith: 'Ủy ban nhân dân phường Ví Dụ',
} as const

const example = {
  applicant: exampleApplicant,
  wife,
  husband: { ...exampleCivilPerson, marriageNumber: 2, maritalStatus: 'divorced', confirmStatus: false },
  copies: 1,
  delivery: { by: 'desk' },
} as const

/** The marriage form. @source fields seen in the civil-status interface; confidence: observed */
export const marriageRegistrationForm = defineForm({
  fields,
  rules: [...rules, notTheSame('husband.personalId', 'wife.personalId')],
  examplesAt: '2026-07-20',
  examples: [
    example,
    // With papers instead of numbers.
    {
      ...example,
      wife: { ...wife, confirmStatus: undefined, confirmStatusWith: undefined },
      husband: {
        ...exampleCivilPerson,
        personalId: undefined,
        paper: { kind: 'citizen-card', number: '942085000022', issuedOn: '2021-06-01', issuer: 'Bộ Công an' },
        marriageNumber: 1,
        maritalStatus: 'single',
      },
      copies: 0,
    },
  ],
})
