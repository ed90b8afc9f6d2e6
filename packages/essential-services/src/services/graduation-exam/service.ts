import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import { fromDatabase, fromDatabaseOf2022, fromReport, fromSecondary, unknown } from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import { words } from '../../service/words.ts'
import { graduationExamDocuments } from './documents.ts'
import { graduationExamFiling, graduationExamFlow } from './flow.ts'
import { graduationExamForm } from './form.ts'

const agency = 'Bộ Giáo dục và Đào tạo'
const exam = { code: '1.005142', agency, scope: words('Dự thi tốt nghiệp', 'Exam') }
const admission = { agency, scope: words('Xét tuyển', 'Admission') }

/** The exam costs nothing; admission costs by the wish. */
const fee: FeeRule = {
  kind: 'charges',
  charges: [
    { id: 'exam', ...words('Dự thi tốt nghiệp', 'Exam'), rows: [{ amount: fromSecondary(0) }] },
    {
      id: 'wishes',
      ...words('Lệ phí xét tuyển theo nguyện vọng', 'Admission, for each wish'),
      when: { field: 'request', is: ['admission', 'both'] },
      rows: [
        { until: '2022-12-31', times: 'wishes', amount: fromSecondary(20_000, 'admission of 2022') },
        {
          times: 'wishes',
          amount: unknown(
            'Mức thu mỗi nguyện vọng của năm này chưa có nguồn; 20.000 đồng là của năm 2022',
            'No source for the price of a wish in this year; 20,000 đồng was that of 2022',
          ),
        },
      ],
    },
  ],
}

const results = [
  words('Giấy báo dự thi', 'Notice of the exam'),
  words('Giấy chứng nhận tốt nghiệp', 'Graduation certificate'),
  words('Giấy báo trúng tuyển', 'Notice of admission'),
].map((name, index) => fromSecondary<ResultPaper>({ kind: index === 1 ? 'result' : 'notice', ...name }))

const shared = {
  procedures: [
    fromDatabaseOf2022(exam),
    ...['1.001942', '1.009394'].map((code) => fromSecondary({ ...admission, code })),
  ],
  ministry: fromReport(agencies.education),
  authority: fromSecondary(words('Trường; Sở Giáo dục và Đào tạo', 'School; education department of the province')),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(['thisinh.thithptquocgia.edu.vn qua DVCQG']),
  paperForm: unknown('Phiếu đăng ký theo hướng dẫn từng năm, chưa được đọc', 'The form of each year was not read'),
  fee,
  time: [
    {
      ...words('Theo lịch thi, tuyển sinh hằng năm', 'By the calendar of the year'),
      limit: unknown(
        'Lịch do Bộ Giáo dục và Đào tạo công bố từng năm, không có thời hạn cố định',
        'The ministry publishes a calendar each year; there is no fixed limit',
      ),
    },
  ],
  results,
  legalBasis: [],
} satisfies Partial<ServiceVersion>

/** Service 21: graduation exam and university admission. Run by the ministry of education. */
export const graduationExam = defineService({
  number: 21,
  slug: 'graduation-exam',
  slugVi: 'thi-tot-nghiep-thpt-xet-tuyen',
  name: words(
    'Đăng ký dự thi tốt nghiệp THPT quốc gia và xét tuyển đại học, cao đẳng',
    'Graduation exam and university admission',
  ),
  forWhom: ['citizen'],
  profile: 'P6',
  form: graduationExamForm,
  documents: graduationExamDocuments,
  flow: graduationExamFlow,
  filing: graduationExamFiling,
  versions: [
    { ...shared, from: changeDays.decision06, begins: beginnings.decision06, level: fromSecondary('level-4') },
    { ...shared, from: changeDays.levels, begins: beginnings.levels, level: fromSecondary('provider') },
    {
      ...shared,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      ministry: fromDatabase(agencies.education),
      procedures: [fromDatabase(exam)],
      proceduresNote: words(
        'Mã thủ tục xét tuyển của giai đoạn này chưa rõ',
        'The code of the admission is not known for this time',
      ),
      level: fromSecondary('provider'),
    },
  ],
  openQuestions: [
    words(
      'Năm 2022 đăng ký trực tuyến từ 4 đến 13/5 (nguồn thứ cấp); lịch các năm khác chưa được đọc',
      'In 2022 one registered online from 4 to 13 May (secondary sources); the calendars of other years were not read',
    ),
    words('Phúc khảo bài thi (1.005095) là thủ tục khác', 'Re-marking (1.005095) is another procedure'),
  ],
})
