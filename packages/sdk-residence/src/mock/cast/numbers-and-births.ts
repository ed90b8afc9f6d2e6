import type { CastRow } from '@lienthong/mock-core'
import { day } from './day.ts'

/** People whose number or birth date is the story. */
export const numbersAndBirths: readonly CastRow[] = [
  {
    persona: 'citizen-cmnd-only',
    why: 'Known by the old 9-digit number only; the record has no personal number',
    whyVi: 'Chỉ có số CMND 9 số, chưa có số định danh cá nhân trong bản ghi',
    facts: { oldIdNumber: '942048117' },
    person: { name: 'Trần Thị Lài', birthDate: day('1948-03-15'), oldIdNumbers: ['942048117'] },
  },
  {
    persona: 'citizen-two-old-numbers',
    why: 'Had two 9-digit numbers; the record names the newer one, both find her',
    whyVi: 'Từng có hai số CMND; bản ghi ghi số mới hơn, tra bằng số nào cũng thấy',
    facts: { oldIdNumber: '942075264', olderIdNumber: '942031958' },
    person: { name: 'Phan Thị Nguyệt', birthDate: day('1971-06-08'), oldIdNumbers: ['942075264', '942031958'] },
  },
  {
    persona: 'citizen-same-number',
    why: 'Shares an old number, name and birth date with somebody else: two records come back',
    whyVi: 'Trùng số CMND cũ, họ tên và ngày sinh với người khác: tra cứu trả về hai bản ghi',
    facts: { oldIdNumber: '942019735' },
    person: { name: 'Nguyễn Văn Bình', sex: 'male', birthDate: day('1969-09-02'), oldIdNumbers: ['942019735'] },
  },
  {
    persona: 'citizen-same-number-other',
    why: 'The other one of the two, living in Vũng Áng',
    whyVi: 'Người còn lại trong hai người trùng số, ở Vũng Áng',
    facts: { oldIdNumber: '942019735' },
    person: {
      name: 'Nguyễn Văn Bình',
      sex: 'male',
      birthDate: day('1969-09-02'),
      oldIdNumbers: ['942019735'],
      residence: { provinceCode: '42', communeCode: '18823', detail: 'Tổ dân phố Hải Phong' },
    },
  },
  {
    persona: 'citizen-number-differs',
    why: 'The year of birth was put right later: two digits of the number still say another one',
    whyVi: 'Năm sinh đã được cải chính, hai chữ số trong số định danh vẫn theo năm cũ',
    person: { name: 'Võ Thị Xuân', birthDate: day('1961-01-20'), personalId: '942163518204' },
  },
  {
    persona: 'citizen-year-only-birth',
    why: 'Only the year of birth is known: asked by the year, the record has no day',
    whyVi: 'Chỉ biết năm sinh: phải tra theo năm, bản ghi không có ngày tháng',
    person: { name: 'Hồ Thị Nhàn', birthDate: day('1950') },
  },
  {
    persona: 'citizen-month-of-birth',
    why: 'Year and month of birth are known; the wire has the year only',
    whyVi: 'Biết tháng và năm sinh; trên đường truyền chỉ có năm',
    person: { name: 'Đặng Văn Cảnh', sex: 'male', birthDate: day('1957-08') },
  },
  {
    persona: 'citizen-deceased',
    why: 'Died in 2025; the record has no place to say so',
    whyVi: 'Đã mất năm 2025; bản ghi không có trường thể hiện',
    person: { name: 'Lê Văn Thụ', sex: 'male', birthDate: day('1938-02-11'), diedOn: '2025-11-20' as never },
  },
]
