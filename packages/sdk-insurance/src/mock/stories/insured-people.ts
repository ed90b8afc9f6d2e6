import { born, holds, isEnteredOnly, type Story } from './story.ts'

const thachHa = { provinceCode: '42', communeCode: '18115', detail: 'Thôn Đông Tiến' } as const

/** People whom the register on the integration platform is asked about. */
export const insuredPeople: readonly Story[] = [
  {
    cast: {
      persona: 'insured-adult',
      why: 'Adult with a book, born where she lives',
      whyVi: 'Người lớn có sổ BHXH, nơi khai sinh trùng nơi thường trú',
      person: { name: 'Trần Thị Minh Nguyệt', birthDate: born('1989-08-12') },
    },
    seed: holds({ object: 'DN4' }, { bookNumber: '4208001234' }),
  },
  {
    cast: {
      persona: 'insured-year-only',
      why: 'Only the year of birth is known: loaiNgaySinh 1',
      whyVi: 'Chỉ có năm sinh: loaiNgaySinh 1',
      person: { name: 'Lê Thị Tỵ', birthDate: born('1941') },
    },
  },
  {
    cast: {
      persona: 'insured-month-only',
      why: 'Only year and month of birth are known: loaiNgaySinh 2',
      whyVi: 'Chỉ có tháng, năm sinh: loaiNgaySinh 2',
      person: { name: 'Nguyễn Văn Ngọ', sex: 'male', birthDate: born('1954-07') },
    },
  },
  {
    cast: {
      persona: 'insured-year-only-there',
      why: 'The register knows the year of birth only, the citizen card the day: asked by the day nobody is found',
      whyVi: 'CSDL bảo hiểm chỉ có năm sinh, căn cước có đủ ngày: tra theo ngày không thấy, tra theo năm thì thấy',
      person: { name: 'Phan Thị Mùi', birthDate: born('1955-02-03') },
    },
    seed: holds({}, { birthDate: born('1955') }),
  },
  {
    cast: {
      persona: 'insured-born-elsewhere',
      why: 'Birth registered in another province than the one of residence: isKs decides',
      whyVi: 'Nơi đăng ký khai sinh khác tỉnh thường trú: kết quả tùy theo isKs',
      person: {
        name: 'Hoàng Thị Thu',
        birthDate: born('1993-09-23'),
        birthRegisteredAt: { provinceCode: '40', communeCode: '16681', detail: '' },
      },
      facts: { birthProvinceCode: '40' },
    },
  },
  {
    cast: {
      persona: 'insured-old-district',
      why: 'Birth registered when there were districts: maHuyenKs is filled',
      whyVi: 'Đăng ký khai sinh khi còn cấp huyện: có maHuyenKs',
      person: {
        name: 'Võ Văn Sửu',
        sex: 'male',
        birthDate: born('1985-12-30'),
        birthRegisteredAt: { provinceCode: '42', districtCode: '436', communeCode: '18073', detail: '' },
      },
    },
  },
  {
    cast: {
      persona: 'insured-same-name',
      why: 'Same name, day and province as somebody else: the commune tells them apart',
      whyVi: 'Trùng họ tên, ngày sinh, tỉnh với người khác: phân biệt theo xã',
      person: { name: 'Bùi Thị Hoa', birthDate: born('1990-01-01') },
      facts: { communeCode: '18073' },
    },
  },
  {
    cast: {
      persona: 'insured-same-name-other',
      why: 'The other one of the same name and day, in another commune',
      whyVi: 'Người còn lại trùng họ tên, ngày sinh, ở xã khác',
      person: { name: 'Bùi Thị Hoa', birthDate: born('1990-01-01'), residence: thachHa },
      facts: { communeCode: thachHa.communeCode },
    },
    seed: holds({}, { bookNumber: '4210009876' }),
  },
  {
    cast: {
      persona: 'insured-sex-unknown',
      why: 'The register has neither sex: gioiTinh 3',
      whyVi: 'CSDL bảo hiểm ghi giới tính khác: gioiTinh 3',
      person: { name: 'Đặng Thanh An', birthDate: born('1999-04-04') },
    },
    seed: holds({}, { sex: 'unknown' }),
  },
  {
    cast: {
      persona: 'insured-without-card',
      why: 'Has an insurance number and no card',
      whyVi: 'Có mã số BHXH, chưa có thẻ BHYT',
      person: { name: 'Dương Văn Tiến', sex: 'male', birthDate: born('2003-11-15') },
    },
    seed: isEnteredOnly({ bookNumber: '4225000007' }),
  },
  {
    cast: {
      persona: 'insured-nowhere',
      why: 'Is not in the register',
      whyVi: 'Không có trong CSDL bảo hiểm',
      person: { name: 'Hồ Văn Tân', sex: 'male', birthDate: born('2004-02-29') },
    },
    seed: () => ({}),
  },
]
