import type { CastRow } from '@lienthong/mock-core'
import type { PartialDate } from '@lienthong/sdk-core'

/** Key of the province in the second generation. */
export const authKey = 'mock-auth-key'

const born = (date: string): PartialDate => date as PartialDate

/** People who ask for certificates. */
export const recordCast: readonly CastRow[] = [
  {
    persona: 'record-applicant',
    why: 'Asks for a certificate; nothing stands against it',
    whyVi: 'Đề nghị cấp phiếu lý lịch tư pháp, không có án tích',
    person: { name: 'Tạ Thị Lý', birthDate: born('1990-02-01') },
    facts: { authKey },
  },
  {
    persona: 'record-slow-archive',
    why: 'Asks for a certificate; an archive elsewhere answers twenty days later than others',
    whyVi: 'Đề nghị cấp phiếu lý lịch tư pháp; cơ quan nơi khác xác minh chậm hai mươi ngày',
    person: { name: 'Tạ Quang Chậm', sex: 'male', birthDate: born('1979-06-18') },
  },
  {
    persona: 'record-portal',
    why: 'Has declared at the portal of the ministry; the province takes it over from there',
    whyVi: 'Đã khai trực tuyến tại cổng của Bộ; tỉnh lấy hồ sơ về',
    person: { name: 'Chu Văn Lịch', sex: 'male', birthDate: born('1984-12-09') },
  },
]
