import { z } from 'zod'
import { coded } from '../form/catalogues.ts'
import { choice, sex } from '../form/choice.ts'
import { valueAt } from '../form/condition.ts'
import type { FormRule } from '../form/define-form.ts'
import { exampleAddress } from '../form/examples.ts'
import { field } from '../form/field.ts'
import { address, country, identityPaper, residenceKind } from '../form/parts.ts'
import { day, partialDay, pattern, personalId, text } from '../form/scalars.ts'
import { notInFuture, plausible } from '../form/plausible.ts'
import { livesSomewhere, notBefore, notTheSame, numberOrPaper, timely } from './rules.ts'

/** What the single and the joint registration of a death have in common. */

/** Whether it is registered on time, late or again. */
export const deathRegistrationKind = () =>
  choice({
    'on-time': ['Đúng hạn', 'On time'],
    late: ['Quá hạn', 'Late'],
    again: ['Đăng ký lại', 'Again'],
  })

/**
 * The deceased. Sex, birth date and ethnic group are asked for because the civil-status system takes no death without them.
 *
 * @source fields as public pages of the procedure tell them; confidence: observed
 */
export const deceased = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    personalId: field(personalId().optional(), 'Số định danh cá nhân', 'Personal number'),
    paper: field(identityPaper().optional(), 'Giấy tờ tùy thân', 'Identity paper'),
    birthDate: field(partialDay(), 'Ngày, tháng, năm sinh', 'Date of birth'),
    sex: field(sex(), 'Giới tính', 'Sex'),
    ethnicityCode: field(coded('ethnicities'), 'Dân tộc', 'Ethnic group'),
    nationality: field(country(), 'Quốc tịch', 'Nationality'),
    residenceKind: field(residenceKind(), 'Loại cư trú', 'Kind of residence'),
    lastResidence: field(address(), 'Nơi cư trú cuối cùng', 'Last residence'),
    diedOn: field(day(), 'Ngày chết', 'Day of death', {
      helpVi: 'Khai tử trong vòng 15 ngày kể từ ngày chết là đúng hạn',
      helpEn: 'Within 15 days of the death it is on time',
    }),
    diedAt: field(pattern(/^([01]\d|2[0-3]):[0-5]\d$/).optional(), 'Giờ, phút chết', 'Time of death'),
    placeOfDeath: field(address(), 'Nơi chết', 'Place of death'),
    cause: field(text(500), 'Nguyên nhân chết', 'Cause of death'),
  })

/** The paper that proves the death. @source code list of the digitised books; confidence: observed */
export const deathNotice = () =>
  z.strictObject({
    kind: field(
      choice({
        'death-notice': ['Giấy báo tử', 'Notice of death'],
        'execution-record': ['Biên bản thi hành án tử hình', 'Record of an execution'],
        'court-decision': ['Quyết định của Tòa án tuyên bố chết', 'Decision of a court'],
        'police-or-forensic-record': [
          'Văn bản xác nhận của công an, kết quả giám định pháp y',
          'Record of the police or a medical examiner',
        ],
        'health-office-record': ['Văn bản của cơ quan y tế', 'Record of a health office'],
        'record-of-the-death': ['Biên bản xác nhận việc chết', 'Record of the death'],
        'witness-statement': ['Văn bản xác nhận của người làm chứng', 'Statement of a witness'],
      }),
      'Loại giấy tờ',
      'Kind of paper',
    ),
    number: field(text(50), 'Số', 'Number'),
    issuedOn: field(day(), 'Ngày cấp', 'Day of issue'),
    issuer: field(text(200), 'Cơ quan cấp', 'Issued by'),
  })

interface DeathFields {
  readonly electronicNoticeNumber?: string | undefined
  readonly deathNotice?: object | undefined
}

const after = {
  death: { vi: 'không được trước ngày chết', en: 'must not lie before the day of death' },
  birth: { vi: 'không được trước ngày sinh', en: 'must not lie before the birth' },
}

/** Days within which a death is registered on time, and free. @source procedure 1.000656; confidence: documented */
const onTimeDays = 15

/** A court declares a death years later; from which day the time runs then was not read. */
function byCourt(form: unknown): boolean {
  return valueAt(form, 'deathNotice.kind') === 'court-decision'
}

/** Rules of every form of a death. */
export const deathRules: readonly FormRule<DeathFields>[] = [
  livesSomewhere,
  notInFuture('deceased.diedOn'),
  notInFuture('deathNotice.issuedOn'),
  notInFuture('electronicNoticeIssuedOn'),
  notBefore('deceased.diedOn', 'deceased.birthDate', after.birth),
  notBefore('deathNotice.issuedOn', 'deceased.diedOn', after.death),
  notBefore('electronicNoticeIssuedOn', 'deceased.diedOn', after.death),
  notTheSame('deceased.personalId', 'applicant.personalId'),
  ...timely('deceased.diedOn', onTimeDays, byCourt),
  ...plausible('deceased'),
  numberOrPaper('deceased'),
  {
    field: 'deathNotice',
    reads: ['electronicNoticeNumber'],
    rule: 'notice-of-death',
    vi: 'là bắt buộc khi không có giấy báo tử điện tử',
    en: 'is required where there is no electronic notice of death',
    isBroken: (form) => form.deathNotice === undefined && form.electronicNoticeNumber === undefined,
  },
]

/** A made-up deceased. */
export const exampleDeceased = {
  name: 'Trần Thị Ví Dụ',
  personalId: '942138000066',
  birthDate: '1938',
  sex: 'female',
  ethnicityCode: '01',
  nationality: 'VN',
  residenceKind: 'permanent',
  lastResidence: exampleAddress,
  diedOn: '2026-07-15',
  diedAt: '05:40',
  placeOfDeath: exampleAddress,
  cause: 'Tuổi già',
} as const

/** A made-up notice of death. */
export const exampleDeathNotice = {
  kind: 'death-notice',
  number: '15/GBT',
  issuedOn: '2026-07-15',
  issuer: 'Trạm y tế phường Ví Dụ',
} as const
