import type { CastRow } from '@lienthong/mock-core'

const member = (
  persona: string,
  name: string,
  birthDate: string,
  rest: Partial<CastRow['person']> & { readonly livesWith?: string },
  why: string,
  whyVi: string,
): CastRow => {
  const { livesWith, ...person } = rest
  const described = { name, birthDate: birthDate as CastRow['person']['birthDate'], ...person }
  return { persona, person: described, why, whyVi, ...(livesWith !== undefined && { livesWith }) }
}

const five = { livesWith: 'household-five-head' }

/** People whose households have a story for the renewal. Their cards are given out by `seedHouseholds`. */
export const householdCast: readonly CastRow[] = [
  member(
    'household-five-head',
    'Hoàng Văn Tuất',
    '1968-03-09',
    { sex: 'male' },
    'Head of a household of five whose cards end together',
    'Chủ hộ gia đình năm người có thẻ cùng hết hạn',
  ),
  member(
    'household-five-second',
    'Nguyễn Thị Cúc',
    '1970-11-20',
    five,
    'Second of the household of five',
    'Thành viên thứ hai của hộ năm người',
  ),
  member(
    'household-five-third',
    'Hoàng Đình Khôi',
    '1994-06-02',
    { sex: 'male', ...five },
    'Third of the household of five',
    'Thành viên thứ ba của hộ năm người',
  ),
  member(
    'household-five-fourth',
    'Hoàng Thị Lụa',
    '1996-01-15',
    five,
    'Fourth of the household of five',
    'Thành viên thứ tư của hộ năm người',
  ),
  member(
    'household-five-fifth',
    'Hoàng Thị Mơ',
    '1999-09-30',
    five,
    'Fifth of the household of five',
    'Thành viên thứ năm của hộ năm người',
  ),
  member(
    'household-mixed-head',
    'Phan Thị Nhàn',
    '1980-05-05',
    {},
    'Head of a household with a member insured elsewhere',
    'Chủ hộ có thành viên tham gia BHYT theo nhóm khác',
  ),
  member(
    'household-worker',
    'Phan Quốc Dũng',
    '1979-02-28',
    { sex: 'male', livesWith: 'household-mixed-head' },
    'Insured by an employer: does not rank',
    'Đã tham gia BHYT tại nơi làm việc nên không tính thứ tự',
  ),
  member(
    'household-mixed-third',
    'Phan Thị Oanh',
    '2001-12-12',
    { livesWith: 'household-mixed-head' },
    'Ranks second, after the worker was taken out',
    'Được tính thứ hai sau khi loại người có thẻ theo nhóm khác',
  ),
  member(
    'household-gap',
    'Lê Thị Phượng',
    '1975-07-19',
    {},
    'Card ended four months ago: new cover in 30 days, continuity lost',
    'Thẻ hết hạn đã bốn tháng: thẻ mới có giá trị sau 30 ngày, mất thời gian liên tục',
  ),
  member(
    'household-short-gap',
    'Trần Văn Quyền',
    '1983-10-01',
    { sex: 'male' },
    'Card ended a month ago: no continuity lost',
    'Thẻ hết hạn một tháng: không mất thời gian liên tục',
  ),
  member(
    'household-paid-head',
    'Đặng Văn Sinh',
    '1972-04-17',
    { sex: 'male' },
    'Paid this year as the first of the household',
    'Đã đóng trong năm với thứ tự thứ nhất',
  ),
  member(
    'household-paid-second',
    'Võ Thị Tâm',
    '1974-08-08',
    { livesWith: 'household-paid-head' },
    'Joins later in the year and pays 70 per cent',
    'Tham gia sau trong năm và đóng 70%',
  ),
  member(
    'household-pair-head',
    'Bùi Văn Uyên',
    '1965-05-25',
    { sex: 'male' },
    'Pays separately from the other of the household',
    'Nộp riêng với người còn lại trong hộ',
  ),
  member(
    'household-pair-second',
    'Dương Thị Vân',
    '1966-06-26',
    { livesWith: 'household-pair-head' },
    'Pays separately on the same day',
    'Nộp riêng trong cùng ngày',
  ),
  member('household-never', 'Hồ Xuân Yên', '1998-03-03', { sex: 'male' }, 'Never insured', 'Chưa từng tham gia BHYT'),
  member(
    'household-reviewed',
    'Nguyễn Hữu Ân',
    '1977-01-31',
    { sex: 'male' },
    'Under review for a week: pays, and is not extended',
    'Hồ sơ đang được xác minh một tuần: đã nộp tiền nhưng chưa gia hạn được',
  ),
]
