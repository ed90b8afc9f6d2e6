/** Why a day differs from its weekday. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly kind: 'holiday' | 'day-off-in-lieu' | 'day-off-swapped' | 'working-saturday'
  readonly name: string
  /** Where a day comes from, and how sure it is, when not from what its year says. */
  readonly source?: string
  readonly confidence?: 'assumed'
}

/** One year of the working calendar of state agencies, with how sure it is. */
export interface CalendarYear {
  readonly year: number
  /** `inferred`: rule of the law applied, swaps as announced by the Government, not re-read here. `assumed`: not announced yet. */
  readonly confidence: 'inferred' | 'assumed'
  readonly source: string
  readonly days: readonly CalendarDay[]
}

const law = 'Labour Code 45/2019/QH14, articles 111 and 112'
const newYear = 'Tết Dương lịch'
const lunarNewYear = 'Tết Nguyên đán'
const kings = 'Giỗ Tổ Hùng Vương'
const victory = 'Ngày Chiến thắng'
const labour = 'Ngày Quốc tế lao động'
const national = 'Quốc khánh'
/** The policy and the order to write it into article 112 are public; the amended text was not read here. */
const culture = {
  name: 'Ngày Văn hóa Việt Nam',
  source:
    'Resolution 80-NQ/TW of 2026-01-07, Resolution 30/NQ-CP of 2026-02; the amendment of article 112 was not read',
  confidence: 'assumed',
} as const

/** Days that are not what their weekday says, 2022 to 2027. A holiday on a weekend moves to the next working day ("in lieu"). */
export const calendarYears: readonly CalendarYear[] = [
  {
    year: 2022,
    confidence: 'inferred',
    source: law,
    days: [
      ...days('holiday', newYear, '2022-01-01'),
      ...days('day-off-in-lieu', newYear, '2022-01-03'),
      ...days('holiday', lunarNewYear, '2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'),
      ...days('holiday', kings, '2022-04-10'),
      ...days('day-off-in-lieu', kings, '2022-04-11'),
      ...days('holiday', victory, '2022-04-30'),
      ...days('holiday', labour, '2022-05-01'),
      ...days('day-off-in-lieu', victory, '2022-05-02'),
      ...days('day-off-in-lieu', labour, '2022-05-03'),
      ...days('holiday', national, '2022-09-01', '2022-09-02'),
    ],
  },
  {
    year: 2023,
    confidence: 'inferred',
    source: law,
    days: [
      ...days('holiday', newYear, '2023-01-01'),
      ...days('day-off-in-lieu', newYear, '2023-01-02'),
      ...days('holiday', lunarNewYear, '2023-01-20', '2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24'),
      ...days('day-off-in-lieu', lunarNewYear, '2023-01-25', '2023-01-26'),
      ...days('holiday', kings, '2023-04-29'),
      ...days('holiday', victory, '2023-04-30'),
      ...days('holiday', labour, '2023-05-01'),
      ...days('day-off-in-lieu', kings, '2023-05-02'),
      ...days('day-off-in-lieu', victory, '2023-05-03'),
      ...days('holiday', national, '2023-09-01', '2023-09-02'),
      ...days('day-off-in-lieu', national, '2023-09-04'),
    ],
  },
  {
    year: 2024,
    confidence: 'inferred',
    source: law,
    days: [
      ...days('holiday', newYear, '2024-01-01'),
      ...days('holiday', lunarNewYear, '2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'),
      ...days('day-off-in-lieu', lunarNewYear, '2024-02-13', '2024-02-14'),
      ...days('holiday', kings, '2024-04-18'),
      ...days('day-off-swapped', victory, '2024-04-29'),
      ...days('working-saturday', victory, '2024-05-04'),
      ...days('holiday', victory, '2024-04-30'),
      ...days('holiday', labour, '2024-05-01'),
      ...days('holiday', national, '2024-09-02', '2024-09-03'),
    ],
  },
  {
    year: 2025,
    confidence: 'inferred',
    source: law,
    days: [
      ...days('holiday', newYear, '2025-01-01'),
      ...days('holiday', lunarNewYear, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
      ...days('holiday', kings, '2025-04-07'),
      ...days('working-saturday', labour, '2025-04-26'),
      ...days('holiday', victory, '2025-04-30'),
      ...days('holiday', labour, '2025-05-01'),
      ...days('day-off-swapped', labour, '2025-05-02'),
      ...days('holiday', national, '2025-09-01', '2025-09-02'),
    ],
  },
  {
    year: 2026,
    confidence: 'inferred',
    source: law,
    days: [
      ...days('holiday', newYear, '2026-01-01'),
      ...days('day-off-swapped', newYear, '2026-01-02'),
      ...days('working-saturday', newYear, '2026-01-10'),
      ...days('holiday', lunarNewYear, '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
      ...days('holiday', kings, '2026-04-26'),
      ...days('day-off-in-lieu', kings, '2026-04-27'),
      ...days('holiday', victory, '2026-04-30'),
      ...days('holiday', labour, '2026-05-01'),
      ...days('working-saturday', national, '2026-08-22'),
      ...days('day-off-swapped', national, '2026-08-31'),
      ...days('holiday', national, '2026-09-01', '2026-09-02'),
      { date: '2026-11-24', kind: 'holiday', ...culture },
    ],
  },
  {
    year: 2027,
    confidence: 'assumed',
    source: law,
    days: [
      ...days('holiday', newYear, '2027-01-01'),
      ...days('holiday', lunarNewYear, '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'),
      ...days('day-off-in-lieu', lunarNewYear, '2027-02-10', '2027-02-11'),
      ...days('holiday', kings, '2027-04-16'),
      ...days('holiday', victory, '2027-04-30'),
      ...days('holiday', labour, '2027-05-01'),
      ...days('day-off-in-lieu', labour, '2027-05-03'),
      ...days('holiday', national, '2027-09-02', '2027-09-03'),
      { date: '2027-11-24', kind: 'holiday', ...culture },
    ],
  },
]

function days(kind: CalendarDay['kind'], name: string, ...dates: readonly string[]): CalendarDay[] {
  return dates.map((date) => ({ date, kind, name }))
}
