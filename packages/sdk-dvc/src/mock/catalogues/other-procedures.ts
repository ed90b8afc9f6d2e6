import type { PublishedProcedure } from './published-procedure.ts'

const justice = '000.00.00.G15'
const finance = '000.00.00.G12'
const land = '000.00.00.G10'
const hatinh = '000.00.00.H27'

// Names of fields are published or usual; their codes are assumed, but for the one that the cases of dossiers use.
const civilStatus = ['G15-TP02', 'Hộ tịch'] as const
const taxes = ['G12-THUE', 'Thuế'] as const
const insurance = ['G12-BHXH', 'Thu, cấp sổ bảo hiểm xã hội, thẻ bảo hiểm y tế'] as const
const landRegister = ['G10-DD', 'Đất đai'] as const

/** Procedures of the essential services of justice, finance, and land. */
export const otherProcedures: readonly PublishedProcedure[] = [
  {
    code: '1.001193',
    codeFrom: 'published',
    name: 'Đăng ký khai sinh',
    agencyCode: justice,
    field: civilStatus,
    results: [['KQ.G15.000031', 'Giấy khai sinh']],
    // Published without a unit.
    time: {
      amount: '1',
      note: 'Nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo',
    },
    fees: [{ amount: 'Miễn phí' }],
    papers: ['Tờ khai đăng ký khai sinh', 'Giấy chứng sinh'],
  },
  {
    code: '1.000656',
    codeFrom: 'published',
    name: 'Đăng ký khai tử',
    agencyCode: justice,
    field: civilStatus,
    results: [['KQ.G15.000034', 'Trích lục khai tử']],
    time: { amount: '1' },
    fees: [{ amount: 'Miễn phí' }],
    papers: ['Tờ khai đăng ký khai tử', 'Giấy báo tử'],
  },
  {
    code: '1.000894',
    codeFrom: 'published',
    name: 'Đăng ký kết hôn',
    agencyCode: justice,
    field: civilStatus,
    results: [['KQ.G15.000032', 'Giấy chứng nhận kết hôn']],
    time: { amount: '1', note: 'Không quá 05 ngày làm việc nếu cần xác minh' },
    fees: [{ amount: 'Miễn phí' }],
    papers: ['Tờ khai đăng ký kết hôn'],
  },
  {
    code: '2.000986',
    codeFrom: 'published',
    name: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    agencyCode: justice,
    field: civilStatus,
    time: { amount: '20', unit: 'Ngày làm việc' },
  },
  {
    code: '2.002621',
    codeFrom: 'public-code',
    name: 'Liên thông: Đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    from: '2024-06-10',
    until: '2026-06-01',
    agencyCode: justice,
    field: civilStatus,
    time: { amount: '3', unit: 'Ngày làm việc' },
  },
  {
    code: '3.000722',
    codeFrom: 'public-code',
    name: 'Liên thông: Đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế, thẻ căn cước cho trẻ em dưới 6 tuổi',
    from: '2026-06-01',
    agencyCode: justice,
    field: civilStatus,
  },
  {
    code: '1.007073',
    codeFrom: 'secondary',
    name: 'Liên thông đăng ký khai tử, xóa đăng ký thường trú, trợ cấp mai táng phí',
    until: '2024-06-10',
    agencyCode: hatinh,
    field: civilStatus,
  },
  {
    code: '2.002622',
    codeFrom: 'public-code',
    name: 'Liên thông: Đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
    from: '2024-06-10',
    until: '2026-06-01',
    agencyCode: justice,
    field: civilStatus,
  },
  {
    code: '2.002913',
    codeFrom: 'public-code',
    name: 'Liên thông: Đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
    from: '2026-06-01',
    agencyCode: justice,
    field: civilStatus,
  },
  {
    code: '1.001939',
    codeFrom: 'published',
    name: 'Đăng ký đóng, cấp thẻ BHYT đối với người chỉ tham gia BHYT',
    agencyCode: finance,
    field: insurance,
    decision: '1474/QĐ-BTC',
    results: [['KQ.G24.000004', 'Thẻ bảo hiểm y tế']],
    time: { amount: '5', unit: 'Ngày' },
    fees: [{ amount: 'Miễn phí' }],
  },
  {
    code: '1.008498',
    codeFrom: 'published',
    name: 'Đăng ký thuế lần đầu đối với người nộp thuế là hộ gia đình, cá nhân',
    agencyCode: finance,
    field: taxes,
    results: [['KQ.G12.000853', 'Giấy chứng nhận đăng ký thuế']],
    time: { amount: '3', unit: 'Ngày làm việc' },
  },
  {
    code: '1.008503',
    codeFrom: 'published',
    name: 'Đăng ký thay đổi thông tin đăng ký thuế đối với người nộp thuế là hộ gia đình, cá nhân',
    agencyCode: finance,
    field: taxes,
  },
  {
    code: '1.004227',
    codeFrom: 'secondary',
    name: 'Đăng ký biến động về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do thay đổi thông tin về người được cấp Giấy chứng nhận',
    until: '2025-07-01',
    agencyCode: land,
    field: landRegister,
    time: { amount: '10', unit: 'Ngày làm việc' },
  },
  {
    code: '1.013833',
    codeFrom: 'published',
    name: 'Đăng ký biến động do thay đổi thông tin về người được cấp Giấy chứng nhận',
    from: '2025-07-01',
    agencyCode: land,
    field: landRegister,
    results: [['KQ.G10.001147', 'Giấy chứng nhận quyền sử dụng đất']],
    time: { amount: '10', unit: 'Ngày làm việc' },
  },
]
