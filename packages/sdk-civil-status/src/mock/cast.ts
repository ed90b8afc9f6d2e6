import type { CastRow } from '@lienthong/mock-core'
import type { PartialDate, PlainDate } from '@lienthong/sdk-core'

const day = (text: string): PlainDate => text as PlainDate
const year = (text: string): PartialDate => text as PartialDate

/** The people whom civil status needs for its stories. */
export const cast: readonly CastRow[] = [
  {
    persona: 'groom',
    why: 'Single man of age, about to marry',
    whyVi: 'Nam độc thân, đủ tuổi, sắp đăng ký kết hôn',
    person: { name: 'Lê Đình Khôi', sex: 'male', birthDate: day('1998-06-14') },
  },
  {
    persona: 'bride',
    why: 'Single woman of age, about to marry',
    whyVi: 'Nữ độc thân, đủ tuổi, sắp đăng ký kết hôn',
    person: { name: 'Phan Thị Hải Yến', sex: 'female', birthDate: day('2000-11-02') },
  },
  {
    persona: 'young-groom',
    why: 'Man of nineteen in 2026: too young to marry',
    whyVi: 'Nam 19 tuổi (năm 2026), chưa đủ tuổi kết hôn',
    person: { name: 'Võ Minh Tâm', sex: 'male', birthDate: day('2006-08-20') },
  },
  {
    persona: 'elder',
    why: 'Old woman of whom only the year of birth is known',
    whyVi: 'Cụ bà chỉ biết năm sinh',
    person: { name: 'Trần Thị Lộc', sex: 'female', birthDate: year('1938') },
  },
  {
    persona: 'elder-child',
    why: 'Son of the old woman: asks for the registration of her death',
    whyVi: 'Con trai cụ bà, người yêu cầu đăng ký khai tử',
    person: { name: 'Nguyễn Văn Thọ', sex: 'male', birthDate: day('1965-03-09') },
    livesWith: 'elder',
  },
  {
    persona: 'married-man',
    why: 'Married man: may not marry again',
    whyVi: 'Nam đang có vợ, không được kết hôn',
    person: { name: 'Đặng Quang Huy', sex: 'male', birthDate: day('1990-01-25'), maritalStatus: 'married' },
  },
  {
    persona: 'husband-in-book-only',
    why: 'Married by a book of marriages, single in the population database: the officer looks into it',
    whyVi: 'Sổ đăng ký kết hôn ghi đang có vợ nhưng CSDL dân cư ghi chưa kết hôn; công chức phải xác minh',
    person: { name: 'Trịnh Văn Tín', sex: 'male', birthDate: day('1988-04-12'), maritalStatus: 'single' },
  },
  {
    persona: 'wife-in-book-only',
    why: 'The other party of that marriage',
    whyVi: 'Người vợ trong việc kết hôn đó',
    person: { name: 'Cao Thị Hiền', birthDate: day('1990-10-23'), maritalStatus: 'single' },
  },
  {
    persona: 'elder-namesake',
    why: 'Lives in another ward, with name and year of birth of the old woman',
    whyVi: 'Người đang sống ở phường khác, trùng họ tên và năm sinh với cụ bà',
    person: {
      name: 'Trần Thị Lộc',
      birthDate: day('1938-09-14'),
      residence: { provinceCode: '42', communeCode: '18118', detail: 'Tổ dân phố 5' },
    },
  },
  {
    persona: 'dead-without-entry',
    why: 'Dead in the population database, with no entry in a book of deaths',
    whyVi: 'Đã chết trong CSDL dân cư nhưng chưa có trong sổ khai tử',
    person: { name: 'Bùi Văn Sáu', sex: 'male', birthDate: day('1950-05-05'), diedOn: day('2026-02-20') },
  },
]
