import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleApplicant, exampleNamed } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, identityPaper, resultDelivery } from '../../form/parts.ts'
import { longText, partialDay, personalId, text, whole, yesNo } from '../../form/scalars.ts'
import { needed } from '../rules.ts'
import { noResidenceEndsEarly, numberTwoInPerson, residencesFrom14 } from './rules.ts'

const relative = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    birthDate: field(partialDay().optional(), 'Ngày, tháng, năm sinh', 'Date of birth'),
  })

const residence = () =>
  z.strictObject({
    from: field(partialDay(), 'Từ', 'From'),
    until: field(partialDay(), 'Đến', 'Until'),
    permanent: field(text(500), 'Nơi thường trú', 'Permanent residence'),
    temporary: field(text(500).optional(), 'Nơi tạm trú', 'Temporary residence'),
    occupation: field(text(200).optional(), 'Nghề nghiệp, nơi làm việc', 'Occupation and where'),
  })

const delegate = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    personalId: field(personalId(), 'Số định danh cá nhân', 'Personal number'),
    relationship: field(text(100).optional(), 'Quan hệ với người được cấp phiếu', 'Relationship'),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Người được cấp phiếu', 'Whose record it is'),
  certificateKind: field(
    choice({
      'no-1': ['Phiếu lý lịch tư pháp số 1', 'Certificate no. 1'],
      'no-2': ['Phiếu lý lịch tư pháp số 2', 'Certificate no. 2'],
    }),
    'Loại phiếu',
    'Which certificate',
  ),
  filedBy: field(
    choice({
      self: ['Người được cấp phiếu', 'The person'],
      family: ['Cha, mẹ, vợ, chồng, con', 'Close family'],
      delegate: ['Người được ủy quyền', 'Somebody with a mandate'],
    }),
    'Người nộp hồ sơ',
    'Filed by',
    {
      helpVi: 'Phiếu số 2 không được ủy quyền',
      helpEn: 'Certificate no. 2 cannot be asked for by somebody else',
    },
  ),
  delegate: fieldWhen(
    { field: 'filedBy', is: ['family', 'delegate'] },
    delegate(),
    'Người nộp thay',
    'Who files for the person',
  ),
  otherName: field(text(200).optional(), 'Tên gọi khác', 'Other name'),
  birthPlace: field(text(500), 'Nơi sinh', 'Place of birth'),
  paper: field(identityPaper().optional(), 'Giấy tờ tùy thân', 'Identity paper'),
  father: field(relative().optional(), 'Cha', 'Father'),
  mother: field(relative().optional(), 'Mẹ', 'Mother'),
  spouse: field(relative().optional(), 'Vợ, chồng', 'Spouse'),
  residences: field(
    z.array(residence()).min(1).max(50).optional(),
    'Quá trình cư trú từ khi đủ 14 tuổi',
    'Residences from the age of 14',
  ),
  severalResidences: field(
    yesNo(),
    'Đã cư trú ở nhiều nơi hoặc ở nước ngoài',
    'Has lived in several places, or abroad',
  ),
  convictions: field(longText().optional(), 'Án tích', 'Convictions'),
  bans: field(
    longText().optional(),
    'Cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã',
    'Bans from offices, from founding and managing enterprises',
  ),
  confirmBans: field(
    yesNo(),
    'Yêu cầu xác nhận việc cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp',
    'The certificate shall tell of such bans',
  ),
  purpose: field(text(500), 'Mục đích sử dụng', 'What it is for'),
  copies: field(whole(1, 20), 'Số lượng phiếu', 'How many copies'),
  feeGroup: field(
    choice({
      ordinary: ['Mức thường', 'Ordinary'],
      reduced: [
        'Học sinh, sinh viên, thân nhân liệt sỹ, đối tượng khác được giảm',
        'Students, relatives of martyrs, others who pay half',
      ],
      exempt: ['Được miễn phí', 'Exempt'],
    }),
    'Đối tượng nộp phí',
    'Fee group',
  ),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const residences = [
  { from: '2004-05', until: '2015', permanent: 'Hà Tĩnh', occupation: 'Học sinh, sinh viên' },
  { from: '2015', until: '2026-07', permanent: 'Hà Tĩnh', temporary: 'Nghệ An', occupation: 'Giáo viên' },
]

const example = {
  applicant: exampleApplicant,
  certificateKind: 'no-1',
  filedBy: 'self',
  otherName: 'Nguyễn Thị Mẫu',
  birthPlace: 'Hà Tĩnh',
  paper: { kind: 'citizen-card', number: '942190000011', issuedOn: '2021-06-01', issuer: 'Cục CSQLHC về TTXH' },
  father: { name: 'Nguyễn Văn Ví Dụ', birthDate: '1960' },
  mother: { name: 'Lê Thị Ví Dụ', birthDate: '1962-04' },
  spouse: { name: 'Trần Văn Ví Dụ' },
  residences,
  severalResidences: true,
  convictions: 'Không có',
  bans: 'Không có',
  confirmBans: true,
  purpose: 'Xin việc làm',
  copies: 1,
  feeGroup: 'ordinary',
  delivery: { by: 'electronic' },
} as const

/**
 * The declaration for a certificate of a criminal record.
 *
 * @source fields as public pages of the procedure tell them; confidence: inferred
 */
export const criminalRecordForm = defineForm({
  fields,
  rules: [needed('applicant.sex'), numberTwoInPerson, residencesFrom14, noResidenceEndsEarly],
  examplesAt: '2026-07-20',
  examples: [
    example,
    {
      ...example,
      filedBy: 'delegate',
      delegate: { ...exampleNamed, relationship: 'Bạn' },
      feeGroup: 'reduced',
      severalResidences: false,
    },
    { ...example, certificateKind: 'no-2', copies: 2, feeGroup: 'exempt' },
  ],
})
