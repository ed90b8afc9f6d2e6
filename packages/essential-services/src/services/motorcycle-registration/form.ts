import { z } from 'zod'
import { choice } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleApplicant, exampleOrganisation } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { applicant, organisation, resultDelivery } from '../../form/parts.ts'
import { decimal, money, pattern, text, whole } from '../../form/scalars.ts'

const vehicle = () =>
  z.strictObject({
    origin: field(
      choice({
        domestic: ['Sản xuất, lắp ráp trong nước, mới', 'New, made in the country'],
        imported: ['Nhập khẩu, mới', 'New, imported'],
        used: ['Đã qua sử dụng hoặc trường hợp khác', 'Used, or another case'],
      }),
      'Nguồn gốc xe',
      'Origin',
    ),
    brand: field(text(100), 'Nhãn hiệu', 'Brand'),
    model: field(text(100).optional(), 'Số loại', 'Model'),
    kind: field(
      choice({ motorcycle: ['Mô tô', 'Motorcycle'], moped: ['Gắn máy', 'Moped'] }),
      'Loại xe',
      'Kind of vehicle',
    ),
    colour: field(text(50), 'Màu sơn', 'Colour'),
    engineNumber: field(text(50), 'Số máy', 'Engine number'),
    chassisNumber: field(pattern(/^[A-Z0-9*/-]{5,30}$/), 'Số khung', 'Chassis number'),
    capacity: field(decimal(0, 10_000).optional(), 'Dung tích (cm³) hoặc công suất (kW)', 'Capacity or power'),
    madeIn: field(whole(1900, 2100).optional(), 'Năm sản xuất', 'Year of make'),
  })

const fields = z.strictObject({
  applicant: field(applicant(), 'Chủ xe hoặc người làm thủ tục', 'Owner or who files'),
  ownerKind: field(
    choice({ person: ['Cá nhân', 'A person'], organisation: ['Tổ chức', 'An organisation'] }),
    'Chủ xe là',
    'The owner is',
  ),
  organisation: fieldWhen({ field: 'ownerKind', is: ['organisation'] }, organisation(), 'Tổ chức', 'Organisation'),
  vehicle: field(vehicle(), 'Xe', 'Vehicle'),
  registrationTaxCode: field(text(50), 'Mã hồ sơ lệ phí trước bạ', 'Code of the registration tax'),
  qualitySheetSerial: fieldWhen(
    { field: 'vehicle.origin', is: ['domestic'] },
    text(50),
    'Số sê-ri phiếu kiểm tra chất lượng',
    'Serial of the quality sheet',
  ),
  customsDeclaration: fieldWhen(
    { field: 'vehicle.origin', is: ['imported'] },
    text(50),
    'Số tờ khai hải quan',
    'Customs declaration',
  ),
  invoiceNumber: field(text(50), 'Số hóa đơn điện tử', 'Number of the e-invoice'),
  plate: field(
    choice({
      new: ['Cấp biển số mới', 'A new plate'],
      identified: ['Dùng biển số định danh đã thu hồi', 'A plate kept for the owner'],
      auction: ['Biển số trúng đấu giá', 'A plate won at auction'],
    }),
    'Lựa chọn biển số',
    'Plate',
  ),
  feeArea: field(
    choice({
      one: ['Khu vực I', 'Area I'],
      two: ['Khu vực II', 'Area II'],
      three: ['Khu vực III', 'Area III'],
    }).optional(),
    'Khu vực tính lệ phí (cán bộ xác định)',
    'Fee area (set by the officer)',
  ),
  valueVnd: field(money().optional(), 'Giá tính lệ phí trước bạ (đồng)', 'Value for the registration tax'),
  delivery: field(resultDelivery(), 'Nhận kết quả', 'Delivery'),
})

const example = {
  applicant: exampleApplicant,
  ownerKind: 'person',
  vehicle: {
    origin: 'domestic',
    brand: 'Ví Dụ',
    model: 'VD-110',
    kind: 'motorcycle',
    colour: 'Đỏ',
    engineNumber: 'VD0000001',
    chassisNumber: 'VDXXX0000001',
    capacity: 110,
    madeIn: 2026,
  },
  registrationTaxCode: 'LPTB-0000001',
  qualitySheetSerial: 'KTCL-0000001',
  invoiceNumber: 'HD-0000001',
  plate: 'new',
  feeArea: 'three',
  valueVnd: 18_000_000,
  delivery: { by: 'desk' },
} as const

/** Form ĐKX10/79. @source national procedure database, copy of 2026-07-20; confidence: documented */
export const motorcycleRegistrationForm = defineForm({
  fields,
  rules: [
    {
      field: 'vehicle.madeIn',
      rule: 'in-future',
      // Makers sell the model of the next year.
      vi: 'không được sau năm kế tiếp năm nộp hồ sơ',
      en: 'must not lie after the year that follows the dossier',
      isBroken: ({ vehicle: { madeIn } }, at) => madeIn !== undefined && madeIn > Number(at.slice(0, 4)) + 1,
    },
  ],
  examplesAt: '2026-07-20',
  examples: [
    example,
    {
      ...example,
      ownerKind: 'organisation',
      organisation: exampleOrganisation,
      vehicle: { ...example.vehicle, origin: 'imported' },
      qualitySheetSerial: undefined,
      customsDeclaration: 'TKHQ-0000001',
      plate: 'auction',
    },
  ],
})
