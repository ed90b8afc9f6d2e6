/** One of the 25 essential public services. */
export interface EssentialService {
  /** Position in the list of Decision 06/QĐ-TTg. */
  readonly no: number
  readonly slug: string
  readonly vi: string
  readonly en: string
}

/**
 * The 25 services by the name of the list. They are told apart by number and slug, never by name: reports misprint names.
 *
 * @source Decision 06/QĐ-TTg, Appendix I, as printed in a provincial report of June 2022; confidence: observed
 */
export const essentialServices: readonly EssentialService[] = [
  {
    no: 1,
    slug: 'xac-nhan-so-cmnd-9-so',
    en: 'Confirmation of old 9-digit ID number',
    vi: 'Xác nhận số CMND 09 số khi đã được cấp thẻ Căn cước công dân',
  },
  {
    no: 2,
    slug: 'cap-the-can-cuoc',
    en: 'Issue / re-issue / exchange of citizen ID card',
    vi: 'Cấp, cấp lại, cấp đổi thẻ Căn cước công dân',
  },
  { no: 3, slug: 'dang-ky-thuong-tru', en: 'Permanent-residence registration', vi: 'Đăng ký thường trú' },
  { no: 4, slug: 'dang-ky-tam-tru', en: 'Temporary-residence registration', vi: 'Đăng ký tạm trú' },
  { no: 5, slug: 'khai-bao-tam-vang', en: 'Declaration of temporary absence', vi: 'Khai báo tạm vắng' },
  { no: 6, slug: 'thong-bao-luu-tru', en: 'Lodging notification', vi: 'Thông báo lưu trú' },
  {
    no: 7,
    slug: 'dang-ky-xe-may',
    en: 'Motorcycle registration and plate',
    vi: 'Đăng ký, cấp biển số xe mô tô, xe gắn máy',
  },
  {
    no: 8,
    slug: 'nop-phat-nguoi',
    en: 'Payment of traffic-camera fine',
    vi: 'Thu tiền xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ qua thiết bị ghi hình (phạt nguội)',
  },
  { no: 9, slug: 'dang-ky-khai-sinh', en: 'Birth registration', vi: 'Đăng ký khai sinh' },
  { no: 10, slug: 'dang-ky-khai-tu', en: 'Death registration', vi: 'Đăng ký khai tử' },
  { no: 11, slug: 'dang-ky-ket-hon', en: 'Marriage registration', vi: 'Đăng ký kết hôn' },
  { no: 12, slug: 'cap-ho-chieu', en: 'Ordinary passport', vi: 'Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông' },
  {
    no: 13,
    slug: 'con-dau-moi',
    en: 'New seal and specimen certificate',
    vi: 'Thủ tục làm con dấu mới và cấp Giấy chứng nhận đã đăng ký mẫu dấu',
  },
  {
    no: 14,
    slug: 'con-dau-thu-nho-noi-xi',
    en: 'Reduced, embossed or wax seal',
    vi: 'Thủ tục làm dấu thu nhỏ, dấu nổi, dấu xi và cấp Giấy chứng nhận đã đăng ký mẫu con dấu',
  },
  {
    no: 15,
    slug: 'lien-thong-khai-sinh',
    en: 'Joint: birth + residence + child health card',
    vi: 'Liên thông đăng ký khai sinh, Đăng ký thường trú, Cấp thẻ Bảo hiểm y tế cho trẻ dưới 6 tuổi',
  },
  {
    no: 16,
    slug: 'lien-thong-khai-tu',
    en: 'Joint: death + residence removal + funeral benefit',
    vi: 'Liên thông đăng ký khai tử, Xóa đăng ký thường trú, Trợ cấp mai táng phí',
  },
  {
    no: 17,
    slug: 'bhyt-ho-gia-dinh-giam-tru',
    en: 'Household health-insurance renewal with discount',
    vi: 'Tích hợp tính giảm trừ mức đóng trong gia hạn thẻ BHYT',
  },
  {
    no: 18,
    slug: 'dang-ky-thue-ho-ca-nhan',
    en: 'Tax registration / change – households, individuals',
    vi: 'Đăng ký thuế lần đầu, đăng ký thay đổi thông tin đăng ký thuế đối với người nộp thuế là hộ gia đình, cá nhân',
  },
  {
    no: 19,
    slug: 'bien-dong-dat-thong-tin-chu',
    en: 'Land-holder information change',
    vi: 'Đăng ký biến động về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do thay đổi thông tin về người được cấp Giấy chứng nhận (đổi tên hoặc giấy tờ pháp nhân, giấy tờ nhân thân, địa chỉ)',
  },
  {
    no: 20,
    slug: 'doi-cap-lai-gplx',
    en: 'Driving-licence exchange / re-issue',
    vi: 'Cấp đổi, cấp lại giấy phép lái xe',
  },
  {
    no: 21,
    slug: 'thi-tot-nghiep-thpt-xet-tuyen',
    en: 'Graduation exam and university admission',
    vi: 'Đăng ký dự thi tốt nghiệp THPT quốc gia và xét tuyển đại học, cao đẳng',
  },
  { no: 22, slug: 'phieu-ly-lich-tu-phap', en: 'Criminal-record certificate', vi: 'Cấp phiếu lý lịch tư pháp' },
  { no: 23, slug: 'tro-cap-that-nghiep', en: 'Unemployment benefit', vi: 'Giải quyết hưởng trợ cấp thất nghiệp' },
  {
    no: 24,
    slug: 'cap-dien-moi-ha-ap',
    en: 'New low-voltage connection',
    vi: 'Cấp điện mới từ lưới điện hạ áp (220/380V) (thí điểm cơ chế kết nối, chia sẻ dữ liệu trong dịch vụ cung cấp điện)',
  },
  {
    no: 25,
    slug: 'doi-chu-the-hdmbd',
    en: 'Change of party to power contract',
    vi: 'Thay đổi chủ thể hợp đồng mua bán điện (Thí điểm cơ chế kết nối, chia sẻ dữ liệu trong dịch vụ cung cấp điện)',
  },
]

/** Finds a service by slug or number; `undefined` when it is none of the 25. */
export function findService(word: string): EssentialService | undefined {
  return essentialServices.find(({ no, slug }) => slug === word || String(no) === word)
}
