import type { CastRow } from '@lienthong/mock-core'
import { day } from './day.ts'

/** People whose name, or the way it is written, is the story. */
export const names: readonly CastRow[] = [
  {
    persona: 'citizen-tone-style',
    why: 'Written with the tone on the other vowel (Thuý Hoà); citizens type Thúy Hòa',
    whyVi: 'Họ tên đặt dấu kiểu mới (Thuý Hoà), người dân thường gõ Thúy Hòa',
    person: { name: 'Lê Thị Thuý Hoà', birthDate: day('1993-12-01') },
  },
  {
    persona: 'citizen-i-or-y',
    why: 'Written with y (Mỹ Lý); typed with i (Mĩ Lí) it is another name to the register',
    whyVi: 'Họ tên viết chữ y (Mỹ Lý); gõ chữ i (Mĩ Lí) thì không khớp',
    person: { name: 'Hồ Thị Mỹ Lý', birthDate: day('1988-04-17') },
  },
  {
    persona: 'citizen-no-middle-name',
    why: 'Two words: a family name and a given name',
    whyVi: 'Họ tên chỉ có hai chữ, không có chữ đệm',
    person: { name: 'Bùi Hạnh', birthDate: day('1999-10-30') },
  },
  {
    persona: 'citizen-highland-name',
    why: 'Ê-đê name with an apostrophe, the family name last',
    whyVi: 'Họ tên dân tộc Ê-đê có dấu nháy, họ đứng sau',
    person: {
      name: 'H’Rin Niê',
      birthDate: day('1996-07-19'),
      ethnicityCode: '12',
      origin: { provinceCode: '66', communeCode: '24133', detail: 'Buôn Alê A' },
    },
  },
  {
    persona: 'citizen-whole-name-in-ten',
    why: 'The whole name in capitals in Ten, Ho and ChuDem empty, as for nearly everybody',
    whyVi: 'Cả họ tên in hoa nằm trong Ten, Ho và ChuDem để trống, như hầu hết bản ghi',
    person: { name: 'Dương Thị Bích Liễu', birthDate: day('1984-05-05') },
  },
  {
    persona: 'citizen-name-in-parts',
    why: 'The name in its three parts Ho, ChuDem, Ten',
    whyVi: 'Họ tên tách đủ ba phần Ho, ChuDem, Ten',
    person: { name: 'Hoàng Đình Nghĩa', sex: 'male', birthDate: day('1979-11-23') },
  },
]
