import type { PublishedProcedure } from './published-procedure.ts'

const police = '000.00.00.G01'
const justice = '000.00.00.G15'
const hatinh = '000.00.00.H27'

// Names of fields are published or usual; their codes are assumed, but for the one that the cases of dossiers use.
const identity = ['G01-CC', 'Cấp, quản lý căn cước'] as const
const residence = ['G01-CT', 'Đăng ký, quản lý cư trú'] as const
const vehicles = ['G01-XE', 'Đăng ký, quản lý phương tiện giao thông cơ giới đường bộ'] as const
const passports = ['G01-XNC', 'Quản lý xuất nhập cảnh'] as const
const seals = ['G01-CD', 'Đăng ký, quản lý con dấu'] as const
const licences = ['G01-GPLX', 'Sát hạch, cấp giấy phép lái xe'] as const
const records = ['G01-LLTP', 'Lý lịch tư pháp'] as const
const merit = ['H27-NCC', 'Người có công'] as const

/** Procedures of the essential services that the police handle now, and what stood under their codes. */
export const policeProcedures: readonly PublishedProcedure[] = [
  {
    code: '2.000677',
    codeFrom: 'published',
    name: 'Xác nhận số CMND 09 số khi đã được cấp thẻ Căn cước công dân',
    until: '2024-07-01',
    agencyCode: police,
    field: identity,
  },
  {
    code: '1.012566',
    codeFrom: 'published',
    name: 'Xác nhận số Chứng minh nhân dân 09 số, số định danh cá nhân',
    from: '2024-07-01',
    agencyCode: police,
    field: identity,
    decision: '4864/QĐ-BCA-C06',
    results: [['KQ.G01.000060', 'Giấy xác nhận số Chứng minh nhân dân 09 số, số định danh cá nhân']],
    time: { amount: '3', unit: 'Ngày làm việc', note: '07 ngày làm việc nếu chưa có số cũ trong CSDLQG về dân cư' },
    papers: ['Phiếu đề nghị giải quyết thủ tục về căn cước (mẫu DC02)'],
  },
  {
    code: '2.001194',
    codeFrom: 'secondary',
    name: 'Cấp, cấp lại, cấp đổi thẻ Căn cước công dân (cấp tỉnh)',
    agencyCode: police,
    field: identity,
  },
  {
    code: '1.014061',
    codeFrom: 'published',
    name: 'Cấp, cấp lại, cấp đổi thẻ căn cước (cấp xã)',
    from: '2025-07-01',
    agencyCode: police,
    field: identity,
    results: [['KQ.G01.000023', 'Thẻ căn cước']],
    time: { amount: '7', unit: 'Ngày làm việc' },
  },
  {
    code: '1.004222',
    codeFrom: 'published',
    name: 'Đăng ký thường trú',
    agencyCode: police,
    field: residence,
    results: [
      ['KQ.G01.000066', 'Cập nhật thông tin vào Cơ sở dữ liệu về cư trú'],
      ['KQ.G01.000067', 'Thông báo về việc từ chối giải quyết (mẫu CT06)'],
    ],
    time: { amount: '7', unit: 'Ngày làm việc' },
    fees: [{ amount: '20000', online: '10000' }],
    papers: ['Tờ khai thay đổi thông tin cư trú (mẫu CT01)'],
  },
  {
    code: '1.004194',
    codeFrom: 'published',
    name: 'Đăng ký tạm trú',
    agencyCode: police,
    field: residence,
    time: { amount: '3', unit: 'Ngày làm việc' },
    fees: [{ amount: '15000', online: '7000' }],
    papers: ['Tờ khai thay đổi thông tin cư trú (mẫu CT01)'],
  },
  {
    code: '1.003677',
    codeFrom: 'published',
    name: 'Khai báo tạm vắng',
    agencyCode: police,
    field: residence,
    results: [['KQ.G01.000061', 'Phiếu khai báo tạm vắng (mẫu CT03)']],
    time: { amount: '1', unit: 'Ngày làm việc', note: 'Tối đa 02 ngày làm việc' },
  },
  {
    code: '2.001159',
    codeFrom: 'published',
    name: 'Thông báo lưu trú',
    agencyCode: police,
    field: residence,
    results: [['KQ.G01.000066', 'Cập nhật thông tin vào Cơ sở dữ liệu về cư trú']],
  },
  {
    code: '1.013067',
    codeFrom: 'published',
    name: 'Đăng ký, cấp biển số xe mô tô, xe gắn máy',
    from: '2025-03-01',
    agencyCode: police,
    field: vehicles,
    results: [
      ['KQ.G01.000014', 'Chứng nhận đăng ký xe'],
      ['KQ.G01.000015', 'Biển số xe'],
    ],
  },
  {
    code: '1.001456',
    codeFrom: 'published',
    name: 'Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông (cấp tỉnh)',
    agencyCode: police,
    field: passports,
    results: [['KQ.G01.000083', 'Hộ chiếu phổ thông']],
    time: { amount: '8', unit: 'Ngày làm việc' },
    fees: [{ amount: '200000', note: 'Giảm 10 % khi nộp trực tuyến đến hết ngày 31/12/2023' }],
  },
  {
    code: '1.001471',
    codeFrom: 'published',
    name: 'Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông (cấp trung ương)',
    agencyCode: police,
    field: passports,
    results: [['KQ.G01.000083', 'Hộ chiếu phổ thông']],
    time: { amount: '5', unit: 'Ngày làm việc' },
  },
  {
    code: '2.001428',
    codeFrom: 'published',
    name: 'Đăng ký mẫu con dấu mới (cấp tỉnh)',
    until: '2026-04-01',
    agencyCode: police,
    field: seals,
    results: [['KQ.G01.000031', 'Giấy chứng nhận đăng ký mẫu con dấu']],
    time: { amount: '3', unit: 'Ngày làm việc' },
  },
  // Seen in 2026: the list of the ministry kept the name, and the page under the code was a province's. Its exact name and day
  // are assumed.
  {
    code: '2.001428',
    codeFrom: 'published',
    name: 'Giải quyết chế độ trợ cấp một lần đối với thanh niên xung phong đã hoàn thành nhiệm vụ',
    listName: 'Đăng ký mẫu con dấu mới (cấp tỉnh)',
    from: '2026-04-01',
    agencyCode: hatinh,
    field: merit,
    decision: '1404/QĐ-UBND',
  },
  {
    code: '2.001403',
    codeFrom: 'published',
    name: 'Đăng ký mẫu con dấu mới (cấp trung ương)',
    agencyCode: police,
    field: seals,
  },
  {
    code: '1.003154',
    codeFrom: 'secondary',
    name: 'Đăng ký dấu thu nhỏ, dấu nổi, dấu xi',
    until: '2025-07-01',
    agencyCode: police,
    field: seals,
  },
  {
    code: '1.002809',
    codeFrom: 'secondary',
    name: 'Đổi giấy phép lái xe do ngành Giao thông vận tải cấp',
    until: '2025-03-01',
    agencyCode: '000.00.00.G06',
    field: licences,
  },
  {
    code: '3.000347',
    codeFrom: 'published',
    name: 'Cấp đổi giấy phép lái xe',
    from: '2025-03-01',
    agencyCode: police,
    field: licences,
    results: [['KQ.G01.000185', 'Giấy phép lái xe']],
    time: { amount: '5', unit: 'Ngày làm việc' },
    // As published: free in the column, a fee in the note.
    fees: [{ amount: 'Miễn phí', note: '135.000 đồng/lần' }],
  },
  {
    code: '3.000348',
    codeFrom: 'published',
    name: 'Cấp lại giấy phép lái xe',
    from: '2025-03-01',
    agencyCode: police,
    field: licences,
    results: [['KQ.G01.000185', 'Giấy phép lái xe']],
  },
  {
    code: '2.000488',
    codeFrom: 'secondary',
    name: 'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam',
    until: '2025-03-01',
    agencyCode: justice,
    field: records,
  },
  {
    code: '3.000333',
    codeFrom: 'published',
    name: 'Cấp Phiếu lý lịch tư pháp (cấp tỉnh)',
    from: '2025-03-01',
    agencyCode: police,
    field: records,
    results: [
      ['KQ.G01.000200', 'Phiếu lý lịch tư pháp số 1'],
      ['KQ.G01.000199', 'Phiếu lý lịch tư pháp số 2'],
    ],
    time: { amount: '10', unit: 'Ngày', note: '15 ngày khi đã cư trú ở nhiều nơi hoặc ở nước ngoài' },
    fees: [{ amount: '200000', note: '100.000 đồng đối với học sinh, sinh viên, thân nhân liệt sĩ' }],
  },
  {
    code: '3.000330',
    codeFrom: 'published',
    name: 'Cấp Phiếu lý lịch tư pháp (cấp trung ương)',
    from: '2025-03-01',
    agencyCode: police,
    field: records,
  },
]
