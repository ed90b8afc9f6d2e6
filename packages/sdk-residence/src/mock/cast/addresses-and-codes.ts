import type { CastRow } from '@lienthong/mock-core'
import { day } from './day.ts'

/** People whose address, or a code of whose record, is the story. */
export const addressesAndCodes: readonly CastRow[] = [
  {
    persona: 'citizen-old-unit-codes',
    why: 'Record not rewritten since the reform: district and commune as before 2025-07-01',
    whyVi: 'Bản ghi chưa cập nhật sau sắp xếp: mã huyện, xã trước 01/7/2025',
    person: {
      name: 'Bùi Thị Phượng',
      birthDate: day('1974-10-10'),
      residence: { provinceCode: '42', districtCode: '436', communeCode: '18091', detail: 'Số 41, đường Lê Duẩn' },
    },
  },
  {
    persona: 'citizen-reused-code',
    why: 'Old code 18073 was Nam Hà and is Thành Sen today: only the district tells which',
    whyVi: 'Mã 18073 cũ là phường Nam Hà, nay là phường Thành Sen; chỉ mã huyện cho biết',
    person: {
      name: 'Đặng Thị Thủy',
      birthDate: day('1991-03-08'),
      residence: {
        provinceCode: '42',
        districtCode: '436',
        communeCode: '18073',
        detail: 'Số 7, đường Nguyễn Công Trứ',
      },
    },
  },
  {
    persona: 'citizen-whole-address',
    why: 'ChiTiet holds the whole address down to the province, as for nearly everybody',
    whyVi: 'ChiTiet ghi đầy đủ đến tỉnh, như hầu hết bản ghi',
    person: {
      name: 'Nguyễn Hữu Khánh',
      sex: 'male',
      birthDate: day('1990-06-16'),
      residence: { provinceCode: '42', communeCode: '18754', detail: 'Số 15, tổ dân phố Hưng Lợi' },
    },
  },
  {
    persona: 'citizen-short-address',
    why: 'ChiTiet holds house and street only',
    whyVi: 'ChiTiet chỉ ghi số nhà, đường',
    person: {
      name: 'Trần Thị Mỹ Hạnh',
      birthDate: day('1987-09-29'),
      residence: { provinceCode: '42', communeCode: '18100', detail: 'Số 22, đường Hải Thượng Lãn Ông' },
    },
  },
  {
    persona: 'citizen-lives-elsewhere',
    why: 'Lives elsewhere than where permanently registered',
    whyVi: 'Nơi ở hiện tại khác nơi thường trú',
    person: {
      name: 'Hồ Đình Cường',
      sex: 'male',
      birthDate: day('1998-01-31'),
      currentResidence: { provinceCode: '01', communeCode: '00070', detail: 'Số 9, ngõ 12' },
    },
  },
  {
    persona: 'citizen-empty-nationality',
    why: 'QuocTich is an empty element, as for nearly everybody',
    whyVi: 'QuocTich là phần tử rỗng, như hầu hết bản ghi',
    person: { name: 'Dương Văn An', sex: 'male', birthDate: day('1980-07-07') },
  },
  {
    persona: 'citizen-named-nationality',
    why: 'QuocTich says VN, where most records leave it empty',
    whyVi: 'Quốc tịch ghi là VN, trong khi đa số bản ghi để trống',
    person: { name: 'Phan Ngọc Ánh', birthDate: day('2001-02-28') },
  },
  {
    persona: 'citizen-short-codes',
    why: 'Ethnic group and religion without their leading zero',
    whyVi: 'Mã dân tộc, tôn giáo không có số 0 đứng đầu',
    person: { name: 'Lê Xuân Quý', sex: 'male', birthDate: day('1963-04-04') },
  },
  {
    persona: 'citizen-sex-unknown',
    why: 'GioiTinh is 0: the register has no information',
    whyVi: 'GioiTinh là 0: chưa có thông tin',
    person: { name: 'Võ Thanh Bình', birthDate: day('1946-08-08') },
  },
]
