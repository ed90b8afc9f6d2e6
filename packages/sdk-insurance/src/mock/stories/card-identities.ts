import { born, holds, type Story } from './story.ts'

/** People whom insurance wrote down otherwise than the population database did. */
export const cardIdentities: readonly Story[] = [
  {
    cast: {
      persona: 'card-old-id-only',
      why: 'Insurance knows the old 9-digit number only: the personal number finds nobody, the card number does',
      whyVi: 'Dữ liệu thẻ chỉ có CMND 9 số: tra theo số định danh không thấy, tra theo mã thẻ thì thấy',
      person: { name: 'Nguyễn Văn Hợi', sex: 'male', birthDate: born('1959-01-20'), oldIdNumbers: ['942000159'] },
    },
    seed: holds({}, { unlinked: true }),
  },
  {
    cast: {
      persona: 'card-year-only-birth',
      why: 'Only the year of birth is known, everywhere',
      whyVi: 'Chỉ biết năm sinh',
      person: { name: 'Hồ Thị Mẹo', birthDate: born('1939') },
    },
  },
  {
    cast: {
      persona: 'card-month-only-birth',
      why: 'Only month and year of birth are known, everywhere',
      whyVi: 'Chỉ biết tháng và năm sinh',
      person: { name: 'Phan Văn Thìn', sex: 'male', birthDate: born('1952-09') },
    },
  },
  {
    cast: {
      persona: 'card-year-only-at-insurance',
      why: 'Insurance knows the year of birth only, the citizen card the day',
      whyVi: 'Thẻ BHYT chỉ có năm sinh, căn cước có đủ ngày tháng năm',
      person: { name: 'Trần Thị Dần', birthDate: born('1950-05-15') },
    },
    seed: holds({}, { birthDate: born('1950') }),
  },
  {
    cast: {
      persona: 'card-birth-date-differs',
      why: 'Insurance has another day of birth: 070 when asked by the card number',
      whyVi: 'Ngày sinh trên thẻ BHYT khác căn cước: tra theo mã thẻ nhận mã 070',
      person: { name: 'Lê Hữu Tình', sex: 'male', birthDate: born('1978-03-08') },
    },
    seed: holds({}, { birthDate: born('1978-08-03') }),
  },
  {
    cast: {
      persona: 'card-tone-style',
      why: 'Insurance places the tone on another vowel: Hoà for Hòa',
      whyVi: 'Họ tên khác kiểu đặt dấu thanh: Hoà và Hòa',
      person: { name: 'Đặng Thị Hòa', birthDate: born('1986-06-16') },
    },
    seed: holds({}, { name: 'Đặng Thị Hoà' }),
  },
  {
    cast: {
      persona: 'card-i-y',
      why: 'Insurance writes i for y: 061 when asked by the card number',
      whyVi: 'Họ tên khác i và y (Lí, Lý): tra theo mã thẻ nhận mã 061',
      person: { name: 'Hoàng Thị Lý', birthDate: born('1989-02-09') },
    },
    seed: holds({}, { name: 'Hoàng Thị Lí' }),
  },
  {
    cast: {
      persona: 'card-broken-name',
      why: 'The name is broken at insurance, by an old encoding (TCVN3)',
      whyVi: 'Họ tên trên dữ liệu thẻ bị lỗi phông chữ (bảng mã TCVN3)',
      person: { name: 'Nguyễn Thị Hồng Hạnh', birthDate: born('1970-12-12') },
    },
    seed: holds({}, { name: 'NguyÔn ThÞ Hång H¹nh' }),
  },
  {
    cast: {
      persona: 'card-other-name',
      why: 'Insurance has another name altogether: 060 when asked by the card number',
      whyVi: 'Họ tên trên thẻ BHYT khác hẳn căn cước: tra theo mã thẻ nhận mã 060',
      person: { name: 'Võ Thị Thương', birthDate: born('1991-01-21') },
    },
    seed: holds({}, { name: 'Đinh Thị Nhung' }),
  },
  {
    cast: {
      persona: 'card-sex-differs',
      why: 'Insurance has the other sex: 080',
      whyVi: 'Giới tính trên dữ liệu thẻ không đúng: 080',
      person: { name: 'Dương Thị Thanh Bình', birthDate: born('1995-10-05') },
    },
    seed: holds({}, { sex: 'male' }),
  },
  {
    cast: {
      persona: 'card-old-address',
      why: 'Moved commune; insurance has the address from before July 2025, with its district',
      whyVi: 'Đã chuyển xã; địa chỉ trên thẻ vẫn ghi theo đơn vị hành chính trước 01/7/2025',
      person: {
        name: 'Bùi Thị Thu Hằng',
        birthDate: born('1988-08-08'),
        residence: { provinceCode: '42', communeCode: '18100', detail: 'Tổ dân phố 5' },
      },
    },
    seed: holds({}, { address: 'Thôn 2, xã Thạch Trung, thành phố Hà Tĩnh, tỉnh Hà Tĩnh' }),
  },
]
