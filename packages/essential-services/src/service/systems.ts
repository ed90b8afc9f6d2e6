import type { Words } from './words.ts'

/** A system that a service asks or writes to. */
export interface SystemInfo extends Words {
  /** `client`: a client of its own in this project. `line-of-business`: no public wire, one assumed contract for all. */
  readonly through: 'client' | 'line-of-business' | 'registries'
}

/** Every system a flow may name. Append, do not rename: flows and reports name them. */
export const systems = {
  'sign-in': { vi: 'Đăng nhập DVCQG, VNeID', en: 'Sign-in of the national portal, VNeID', through: 'client' },
  portal: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal', through: 'client' },
  payment: { vi: 'Nền tảng thanh toán trực tuyến', en: 'Online payment platform', through: 'client' },
  population: { vi: 'CSDL quốc gia về dân cư', en: 'National population database', through: 'client' },
  residence: { vi: 'CSDL về cư trú', en: 'Residence database', through: 'client' },
  'civil-status': { vi: 'Hệ thống hộ tịch', en: 'Civil-status system', through: 'client' },
  'personal-id': { vi: 'Hệ thống cấp số định danh cá nhân', en: 'Personal-number issuance', through: 'client' },
  'joint-service': { vi: 'Phần mềm dịch vụ công liên thông', en: 'Joint-service software', through: 'client' },
  insurance: { vi: 'Hệ thống bảo hiểm xã hội', en: 'Social-insurance systems', through: 'client' },
  'e-papers': {
    vi: 'Giấy chứng sinh, báo tử điện tử',
    en: 'Electronic birth and death papers of health',
    through: 'client',
  },
  catalogues: { vi: 'Danh mục dùng chung', en: 'Shared catalogues', through: 'registries' },
  'business-registry': { vi: 'CSDL đăng ký doanh nghiệp', en: 'Business registry', through: 'registries' },
  'criminal-record': { vi: 'CSDL lý lịch tư pháp', en: 'Criminal-record database', through: 'registries' },
  'public-post': { vi: 'Bưu chính công ích', en: 'Public post', through: 'registries' },
  'social-protection': { vi: 'CSDL bảo trợ xã hội', en: 'Social-protection database', through: 'registries' },
  land: { vi: 'Hệ thống thông tin đất đai', en: 'Land information system', through: 'registries' },
  'identity-card': {
    vi: 'Hệ thống sản xuất, cấp thẻ căn cước',
    en: 'Identity-card production',
    through: 'line-of-business',
  },
  vehicle: { vi: 'Hệ thống đăng ký xe', en: 'Vehicle registration', through: 'line-of-business' },
  'vehicle-inspection': { vi: 'Dữ liệu Cục Đăng kiểm', en: 'Vehicle inspection data', through: 'line-of-business' },
  customs: { vi: 'Hệ thống hải quan', en: 'Customs', through: 'line-of-business' },
  'driving-licence': { vi: 'CSDL giấy phép lái xe', en: 'Driving-licence database', through: 'line-of-business' },
  'traffic-fines': { vi: 'CSDL xử phạt vi phạm giao thông', en: 'Traffic-fine database', through: 'line-of-business' },
  treasury: { vi: 'Kho bạc Nhà nước', en: 'State Treasury', through: 'line-of-business' },
  immigration: { vi: 'Hệ thống quản lý xuất nhập cảnh', en: 'Immigration system', through: 'line-of-business' },
  seals: { vi: 'Hệ thống quản lý con dấu', en: 'Seal register', through: 'line-of-business' },
  tax: { vi: 'Hệ thống thuế', en: 'Tax system', through: 'line-of-business' },
  education: {
    vi: 'Hệ thống quản lý thi, tuyển sinh',
    en: 'Examination and admission system',
    through: 'line-of-business',
  },
  employment: { vi: 'Hệ thống bảo hiểm thất nghiệp', en: 'Unemployment-insurance system', through: 'line-of-business' },
  electricity: {
    vi: 'Hệ thống khách hàng điện lực',
    en: 'Customer system of the power company',
    through: 'line-of-business',
  },
  health: { vi: 'CSDL y tế', en: 'Health data', through: 'line-of-business' },
  store: { vi: 'Kho dữ liệu điện tử', en: 'Digital store of results', through: 'client' },
} as const satisfies Record<string, SystemInfo>

/** Name of a system. */
export type SystemName = keyof typeof systems
