/** States a dossier goes through, by their code at the portal. */
export type Path = readonly string[]

const normal = ['1', '2', '4', '9', '10']
const feeFirst = ['1', '6', '2', '4', '9', '10']
const ownedElsewhere = ['1', '2', '4', '9']

/** One of the 25 services, with the dossiers that footnote 1 of the report of June 2022 counts for it. */
export interface Service {
  readonly name: string
  /** National code of the procedure; where none is known, one that is made up: `0.0000` and the number of the service. */
  readonly code: string
  readonly counted: number
  readonly path: Path
}

const row = (name: string, code: string, counted: number, path: Path): Service => ({ name, code, counted, path })

/** In the order of the report. Services without a dossier are listed too: they get none. */
export const services: readonly Service[] = [
  row('Xác nhận số CMND 09 số', '2.000677', 12, normal),
  row('Cấp, cấp lại, cấp đổi thẻ Căn cước công dân', '2.001194', 34, normal),
  row('Đăng ký thường trú', '1.004222', 5941, normal),
  row('Đăng ký tạm trú', '1.004194', 932, normal),
  row('Khai báo tạm vắng', '1.003677', 47, normal),
  row('Thông báo lưu trú', '2.001159', 14481, normal),
  row('Đăng ký xe mô tô, xe gắn máy', '1.012575', 0, feeFirst),
  row('Nộp phạt vi phạm giao thông qua thiết bị ghi hình', '0.000008', 221, feeFirst),
  row('Đăng ký khai sinh', '1.001193', 2935, normal),
  row('Đăng ký khai tử', '1.000656', 451, normal),
  row('Đăng ký kết hôn', '1.000894', 290, normal),
  row('Cấp hộ chiếu phổ thông', '1.001456', 1, feeFirst),
  row('Làm con dấu mới', '2.001428', 6, normal),
  row('Làm dấu thu nhỏ, dấu nổi, dấu xi', '1.003154', 1, normal),
  row('Liên thông khai sinh, thường trú, thẻ BHYT', '2.000986', 0, normal),
  row('Liên thông khai tử, xóa thường trú, mai táng phí', '1.007073', 0, normal),
  row('Giảm trừ mức đóng khi gia hạn thẻ BHYT hộ gia đình', '1.001939', 0, feeFirst),
  row('Đăng ký thuế hộ gia đình, cá nhân', '1.008498', 3422, normal),
  row('Biến động đất đai do thay đổi thông tin', '1.004227', 0, normal),
  row('Cấp đổi, cấp lại giấy phép lái xe', '1.002809', 0, feeFirst),
  row('Đăng ký thi tốt nghiệp THPT và xét tuyển', '1.005142', 16507, ownedElsewhere),
  row('Cấp phiếu lý lịch tư pháp', '2.000488', 467, feeFirst),
  row('Giải quyết hưởng trợ cấp thất nghiệp', '1.001978', 631, normal),
  row('Cấp điện mới từ lưới điện hạ áp', '0.000024', 2573, ownedElsewhere),
  row('Thay đổi chủ thể hợp đồng mua bán điện', '0.000025', 421, ownedElsewhere),
]

/** What the report says the services add up to. They do not: the sum of its own numbers is 461 more. */
export const declared = 48_912

/** Dossiers of each service when there are so many in all: in proportion, the largest remainders rounded up. */
export function distribute(count: number): number[] {
  const sum = services.reduce((all, { counted }) => all + counted, 0)
  const exact = services.map(({ counted }) => (counted * count) / sum)
  const parts = exact.map(Math.floor)
  const missing = count - parts.reduce((all, part) => all + part, 0)
  const byRemainder = exact
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest)
  for (const { at } of byRemainder.slice(0, missing)) parts[at] = (parts[at] ?? 0) + 1
  return parts
}
