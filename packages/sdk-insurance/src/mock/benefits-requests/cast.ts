import type { CastRow } from '@lienthong/mock-core'

/** Entries of the births of the cast, in a book that no mock writes. */
export const certificates: Readonly<Record<string, { readonly number: string; readonly registeredAt: string }>> = {
  'newborn-without-card': { number: '9001', registeredAt: '2026-02-25T09:00:00+07:00' },
  'newborn-incomplete': { number: '9004', registeredAt: '2026-02-26T09:00:00+07:00' },
  'newborn-with-card': { number: '9002', registeredAt: '2025-10-10T09:00:00+07:00' },
  'child-over-six': { number: '9003', registeredAt: '2016-04-10T09:00:00+07:00' },
}

type Rest = Partial<CastRow['person']> & { readonly livesWith?: string }
type Story = readonly [persona: string, name: string, birthDate: string, why: string, whyVi: string, rest?: Rest]

const died = (diedOn: string, livesWith?: string) => ({ diedOn, ...(livesWith !== undefined && { livesWith }) }) as Rest

const stories: readonly Story[] = [
  [
    'newborn-mother',
    'Phạm Thị Thêu',
    '1997-05-14',
    'Mother of the newborn and of an older child',
    'Mẹ của trẻ sơ sinh và một trẻ lớn hơn',
  ],
  [
    'newborn-without-card',
    'Lê Bảo Châu',
    '2026-02-20',
    'Birth registered, no card yet',
    'Đã đăng ký khai sinh, chưa có thẻ',
    { livesWith: 'newborn-mother' },
  ],
  [
    'newborn-incomplete',
    'Lê Ngọc Diệp',
    '2026-02-21',
    'No card; for requests that lack something',
    'Chưa có thẻ; dùng cho hồ sơ thiếu',
    { livesWith: 'newborn-mother' },
  ],
  [
    'newborn-with-card',
    'Lê Gia Bách',
    '2025-10-01',
    'Has a card: another request gets this one',
    'Đã có thẻ: yêu cầu khác được trả lại thẻ này',
    { sex: 'male', livesWith: 'newborn-mother' },
  ],
  [
    'child-over-six',
    'Lê Minh Khang',
    '2016-04-04',
    'Too old for a card for children under six',
    'Đã quá 6 tuổi',
    { sex: 'male', livesWith: 'newborn-mother' },
  ],
  [
    'funeral-claimant',
    'Đinh Thị Hoa',
    '1971-12-01',
    'Arranges the funerals and is paid',
    'Người lo mai táng và nhận trợ cấp',
  ],
  [
    'deceased-pensioner',
    'Đinh Văn Lộc',
    '1944-01-20',
    'Drew a pension: gives a claim',
    'Người đang hưởng lương hưu chết',
    { sex: 'male', ...died('2026-02-10', 'funeral-claimant') },
  ],
  [
    'deceased-insured',
    'Đinh Công Minh',
    '1969-08-15',
    'Twelve months of compulsory insurance, died before the base salary rose',
    'Đóng BHXH bắt buộc 12 tháng, chết trước khi lương cơ sở tăng',
    { sex: 'male', ...died('2024-06-30', 'funeral-claimant') },
  ],
  [
    'deceased-paid-elsewhere',
    'Đinh Thị Nụ',
    '1938-09-09',
    'The commune has paid the funeral: no second grant',
    'Xã đã chi hỗ trợ mai táng: không chi khoản thứ hai',
    died('2026-01-05', 'funeral-claimant'),
  ],
  [
    'deceased-no-claim',
    'Đinh Văn Phúc',
    '1990-11-11',
    'Eleven months insured: gives no claim',
    'Mới đóng 11 tháng: không thuộc đối tượng',
    { sex: 'male', ...died('2026-02-15', 'funeral-claimant') },
  ],
  [
    'deceased-incomplete',
    'Đinh Thị Quế',
    '1950-03-30',
    'Drew a pension; for requests that lack something',
    'Đang hưởng lương hưu; dùng cho hồ sơ thiếu',
    died('2026-02-18', 'funeral-claimant'),
  ],
]

/** People with a birth or a death that Social Security is asked about. */
export const benefitsCast: readonly CastRow[] = stories.map(([persona, name, birthDate, why, whyVi, rest = {}]) => {
  const { livesWith, ...person } = rest
  const described = { name, birthDate, ...person } as CastRow['person']
  return {
    persona,
    person: described,
    why,
    whyVi,
    ...(livesWith !== undefined && { livesWith }),
    ...factsOf(persona, person),
  }
})

/** What a case needs to know of a person beside name and birth date. */
function factsOf(persona: string, { diedOn }: Partial<CastRow['person']>): Pick<CastRow, 'facts'> {
  if (diedOn !== undefined) return { facts: { diedOn } }
  const certificate = certificates[persona]
  return certificate === undefined
    ? {}
    : { facts: { birthCertificateNumber: `${certificate.number}/${certificate.registeredAt.slice(0, 4)}` } }
}
