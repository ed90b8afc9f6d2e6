import { z } from 'zod'
import { coded } from '../../form/catalogues.ts'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { address, applicant } from '../../form/parts.ts'
import { decimal, pattern, text, whole, yesNo } from '../../form/scalars.ts'
import { needed, notRepeated } from '../rules.ts'

const schools = () =>
  z.strictObject({
    grade10: field(text(200), 'Lớp 10: trường', 'School in grade 10'),
    grade11: field(text(200), 'Lớp 11: trường', 'School in grade 11'),
    grade12: field(text(200), 'Lớp 12: trường', 'School in grade 12'),
    class12: field(text(50).optional(), 'Lớp 12: tên lớp', 'Class in grade 12'),
  })

const subject = () => z.strictObject({ name: field(text(100), 'Môn thi', 'Subject') })

const keptScore = () =>
  z.strictObject({
    name: field(text(100), 'Môn thi', 'Subject'),
    score: field(decimal(0, 10), 'Điểm', 'Score'),
  })

const wish = () =>
  z.strictObject({
    order: field(whole(1, 100), 'Thứ tự', 'Order'),
    institutionCode: field(pattern(/^[A-Z0-9]{2,10}$/), 'Mã trường', 'Code of the institution'),
    programmeCode: field(pattern(/^[A-Z0-9_-]{2,20}$/), 'Mã ngành', 'Code of the programme'),
    combination: field(pattern(/^[A-Z]\d{2}$/).optional(), 'Tổ hợp xét tuyển', 'Combination of subjects', {
      helpVi: 'Ví dụ A00, D01',
      helpEn: 'For example A00, D01',
    }),
  })

const examined = { field: 'request', is: ['exam', 'both'] } as const
const admitted = { field: 'request', is: ['admission', 'both'] } as const

const fields = z.strictObject({
  applicant: field(applicant(), 'Thí sinh', 'Candidate'),
  birthPlace: field(text(500), 'Nơi sinh', 'Place of birth'),
  ethnicityCode: field(coded('ethnicities'), 'Dân tộc', 'Ethnic group'),
  schools: field(schools(), 'Nơi học trung học phổ thông', 'Upper secondary school'),
  contactAddress: field(address().optional(), 'Địa chỉ liên hệ', 'Address for letters'),
  priorityArea: field(text(20).optional(), 'Khu vực ưu tiên', 'Priority area'),
  priorityGroup: field(text(20).optional(), 'Đối tượng ưu tiên', 'Priority group'),
  request: field(
    choice({
      exam: ['Dự thi tốt nghiệp', 'Graduation exam'],
      admission: ['Xét tuyển đại học, cao đẳng', 'University admission'],
      both: ['Dự thi và xét tuyển', 'Both'],
    }),
    'Nội dung đăng ký',
    'What is asked for',
  ),
  subjects: fieldWhen(examined, z.array(subject()).min(1).max(10), 'Môn đăng ký thi', 'Subjects'),
  foreignLanguage: fieldWhen(examined, text(50).optional(), 'Ngoại ngữ', 'Foreign language'),
  languageExempt: fieldWhen(examined, yesNo(), 'Miễn thi ngoại ngữ', 'Exempt from the foreign language'),
  keptScores: fieldWhen(
    examined,
    z.array(keptScore()).min(1).max(10).optional(),
    'Điểm bảo lưu',
    'Scores that are kept',
  ),
  vocationalCertificate: fieldWhen(examined, text(200).optional(), 'Chứng chỉ nghề', 'Vocational certificate'),
  wishes: fieldWhen(admitted, z.array(wish()).min(1).max(100), 'Nguyện vọng', 'Wishes'),
})

const subjects = [{ name: 'Toán' }, { name: 'Ngữ văn' }, { name: 'Vật lí' }, { name: 'Hóa học' }]
const keptScores = [{ name: 'Ngữ văn', score: 7.5 }]
const wishes = [
  { order: 1, institutionCode: 'VDA', programmeCode: '7480201', combination: 'A00' },
  { order: 2, institutionCode: 'VDB', programmeCode: '7340101', combination: 'D01' },
]

const example = {
  applicant: { ...exampleApplicant, personalId: '942308000033', birthDate: '2008-05-17' },
  birthPlace: 'Hà Tĩnh',
  ethnicityCode: '01',
  schools: {
    grade10: 'Trường THPT Ví Dụ',
    grade11: 'Trường THPT Ví Dụ',
    grade12: 'Trường THPT Ví Dụ',
    class12: '12A1',
  },
  contactAddress: exampleAddress,
  priorityArea: '2',
  priorityGroup: '06',
  request: 'both',
  subjects,
  foreignLanguage: 'Tiếng Anh',
  languageExempt: false,
  keptScores,
  vocationalCertificate: 'Nghề phổ thông, loại giỏi',
  wishes,
} as const

/**
 * Registration for the exam and the wishes of admission. Subjects, areas and groups change each year and are taken as text.
 *
 * @source fields as public pages of the procedure tell them; confidence: inferred. How codes are written: assumed
 */
export const graduationExamForm = defineForm({
  fields,
  rules: [
    needed('applicant.sex'),
    needed('applicant.permanentResidence'),
    needed('applicant.email'),
    notTwice('subjects', 'name', 'không được có môn trùng nhau', 'must not name a subject twice'),
    notTwice('wishes', 'order', 'không được có thứ tự trùng nhau', 'must not have two of the same order'),
  ],
  examplesAt: '2026-04-24',
  examples: [
    example,
    {
      ...example,
      request: 'admission',
      subjects: undefined,
      foreignLanguage: undefined,
      languageExempt: undefined,
      keptScores: undefined,
      vocationalCertificate: undefined,
    },
  ],
})

function notTwice(list: string, key: string, vi: string, en: string): ReturnType<typeof notRepeated> {
  return { ...notRepeated(list, key), vi, en }
}
