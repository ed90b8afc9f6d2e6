import type { SystemName } from './systems.ts'
import type { Words } from './words.ts'

/** Something a register can tell, so that a paper need not be handed in. */
export interface FindingInfo extends Words {
  readonly register: SystemName
}

/** Everything that a look-up may find. Append, do not rename. */
export const findings = {
  identity: { register: 'population', vi: 'Thông tin nhân thân', en: 'Identity' },
  residence: { register: 'population', vi: 'Nơi cư trú', en: 'Residence' },
  'old-id-number': { register: 'population', vi: 'Số CMND 9 số', en: 'Old 9-digit number' },
  representative: { register: 'population', vi: 'Người đại diện, giám hộ', en: 'Representative or guardian' },
  kinship: { register: 'civil-status', vi: 'Quan hệ thân nhân', en: 'Kinship' },
  housing: { register: 'land', vi: 'Chỗ ở hợp pháp', en: 'Legal home' },
  'parents-marriage': { register: 'civil-status', vi: 'Hôn nhân của cha mẹ', en: 'Marriage of the parents' },
  'marital-status': { register: 'civil-status', vi: 'Tình trạng hôn nhân', en: 'Marital status' },
  'birth-entry': { register: 'civil-status', vi: 'Đăng ký khai sinh', en: 'Entry of birth' },
  'death-entry': { register: 'civil-status', vi: 'Đăng ký khai tử', en: 'Entry of death' },
  'birth-paper': { register: 'e-papers', vi: 'Giấy chứng sinh điện tử', en: 'Electronic certificate of live birth' },
  'death-paper': { register: 'e-papers', vi: 'Giấy báo tử điện tử', en: 'Electronic notice of death' },
  'quality-sheet': {
    register: 'vehicle-inspection',
    vi: 'Phiếu kiểm tra chất lượng xuất xưởng',
    en: 'Factory quality sheet',
  },
  'customs-declaration': { register: 'customs', vi: 'Tờ khai hải quan', en: 'Customs declaration' },
  invoice: { register: 'tax', vi: 'Hóa đơn điện tử', en: 'Electronic invoice' },
  'registration-tax': { register: 'tax', vi: 'Lệ phí trước bạ', en: 'Registration tax' },
  'fine-decision': { register: 'traffic-fines', vi: 'Quyết định xử phạt', en: 'Decision of the fine' },
  organisation: { register: 'business-registry', vi: 'Thông tin doanh nghiệp', en: 'Enterprise' },
  'last-passport': { register: 'immigration', vi: 'Hộ chiếu gần nhất', en: 'Last passport' },
  'insurance-record': { register: 'insurance', vi: 'Quá trình tham gia bảo hiểm', en: 'Insurance record' },
  'social-list': { register: 'social-protection', vi: 'Đối tượng bảo trợ xã hội', en: 'Social-protection list' },
  'land-parcel': { register: 'land', vi: 'Thửa đất, giấy chứng nhận', en: 'Parcel and certificate' },
  'driving-licence': { register: 'driving-licence', vi: 'Giấy phép lái xe', en: 'Driving licence' },
  'health-certificate': { register: 'health', vi: 'Giấy khám sức khỏe', en: 'Health certificate' },
  'school-record': { register: 'education', vi: 'Hồ sơ học tập', en: 'School record' },
  'power-contract': { register: 'electricity', vi: 'Hợp đồng mua bán điện', en: 'Power contract' },
  'deceased-residence': {
    register: 'population',
    vi: 'Nơi cư trú cuối cùng của người chết',
    en: 'Last residence of the deceased',
  },
  'spouses-identity': {
    register: 'population',
    vi: 'Thông tin nhân thân của hai bên nam, nữ',
    en: 'Identity of both spouses',
  },
  'spouses-residence': {
    register: 'population',
    vi: 'Nơi cư trú của hai bên nam, nữ',
    en: 'Residence of both spouses',
  },
  'holder-history': {
    register: 'population',
    vi: 'Thông tin trước và sau khi thay đổi của người sử dụng đất',
    en: 'What was said of the holder before and after',
  },
} as const satisfies Record<string, FindingInfo>

/** Name of something a register can tell. */
export type Finding = keyof typeof findings

/**
 * What came of a look-up: it is there and fits; it is not there; it says something else; the register did not answer. Absent:
 * nobody has asked yet.
 */
export type FindingState = 'found' | 'not-found' | 'differs' | 'unavailable'

/** What the registers said so far. */
export type Found = Readonly<Partial<Record<Finding, FindingState>>>
