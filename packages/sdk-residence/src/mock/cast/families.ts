import type { CastRow } from '@lienthong/mock-core'
import { day } from './day.ts'

/** People whose relatives or household are the story. Parents stand before their children. */
export const families: readonly CastRow[] = [
  {
    persona: 'citizen-household-head',
    why: 'Head of a household with a paper book; married, father of a child',
    whyVi: 'Chủ hộ có số sổ hộ khẩu giấy; đã kết hôn, có con',
    bookNumber: '420018846',
    person: { name: 'Trần Quang Vinh', sex: 'male', birthDate: day('1986-02-14'), oldIdNumbers: ['942086412'] },
  },
  {
    persona: 'citizen-married',
    why: 'Wife of the head of the household',
    whyVi: 'Vợ của chủ hộ',
    livesWith: 'citizen-household-head',
    spouse: 'citizen-household-head',
    person: { name: 'Nguyễn Thị Thanh Oanh', birthDate: day('1989-08-27') },
  },
  {
    persona: 'citizen-child-of-both',
    why: 'Child with mother and father in the record',
    whyVi: 'Trẻ em có đủ cha và mẹ trong bản ghi',
    livesWith: 'citizen-household-head',
    mother: 'citizen-married',
    father: 'citizen-household-head',
    person: { name: 'Trần Nguyễn Bảo Châu', birthDate: day('2017-03-03') },
  },
  {
    persona: 'citizen-single-mother',
    why: 'Unmarried mother, head of her household',
    whyVi: 'Mẹ đơn thân, là chủ hộ',
    person: { name: 'Võ Thị Diễm', birthDate: day('1995-01-09') },
  },
  {
    persona: 'citizen-child-of-mother',
    why: 'Child with a mother only; the record has no father',
    whyVi: 'Trẻ em chỉ có mẹ trong bản ghi, không có cha',
    livesWith: 'citizen-single-mother',
    mother: 'citizen-single-mother',
    person: { name: 'Võ Minh Khôi', sex: 'male', birthDate: day('2020-09-12') },
  },
  {
    persona: 'citizen-divorced',
    why: 'Divorced: status 3, no husband in the record',
    whyVi: 'Đã ly hôn: tình trạng 3, bản ghi không có chồng',
    person: { name: 'Phan Thị Hường', birthDate: day('1982-12-22'), maritalStatus: 'divorced-or-widowed' },
  },
  {
    persona: 'citizen-widowed',
    why: 'Widowed: the same status 3 as after a divorce',
    whyVi: 'Góa vợ: cùng mã 3 như đã ly hôn',
    person: {
      name: 'Lê Hữu Phúc',
      sex: 'male',
      birthDate: day('1955-05-19'),
      maritalStatus: 'divorced-or-widowed',
    },
  },
  {
    persona: 'citizen-religious',
    why: 'Catholic, so that the religion is not the code 00 of nearly everybody',
    whyVi: 'Theo Công giáo, mã tôn giáo khác 00',
    person: { name: 'Hoàng Thị Yến', birthDate: day('1977-12-25'), religionCode: '02' },
  },
]
