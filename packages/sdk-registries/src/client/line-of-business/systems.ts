import type { CaseSystemCode } from '../../contract/index.ts'

/** The systems that speak the one assumed contract, by the name used here, with their code on the wire. */
export const lineOfBusinessSystems = {
  'identity-card': { code: 'CAN_CUOC', vi: 'Hệ thống sản xuất, cấp thẻ căn cước', en: 'Identity-card production' },
  vehicle: { code: 'DANG_KY_XE', vi: 'Hệ thống đăng ký xe', en: 'Vehicle registration' },
  'vehicle-inspection': { code: 'DANG_KIEM', vi: 'Dữ liệu Cục Đăng kiểm', en: 'Vehicle inspection data' },
  customs: { code: 'HAI_QUAN', vi: 'Hệ thống hải quan', en: 'Customs' },
  'driving-licence': { code: 'GIAY_PHEP_LAI_XE', vi: 'CSDL giấy phép lái xe', en: 'Driving-licence database' },
  'traffic-fines': {
    code: 'XU_PHAT_GIAO_THONG',
    vi: 'CSDL xử phạt vi phạm giao thông',
    en: 'Traffic-fine database',
  },
  treasury: { code: 'KHO_BAC', vi: 'Kho bạc Nhà nước', en: 'State Treasury' },
  immigration: { code: 'XUAT_NHAP_CANH', vi: 'Hệ thống quản lý xuất nhập cảnh', en: 'Immigration system' },
  seals: { code: 'CON_DAU', vi: 'Hệ thống quản lý con dấu', en: 'Seal register' },
  tax: { code: 'THUE', vi: 'Hệ thống thuế', en: 'Tax system' },
  education: {
    code: 'THI_TUYEN_SINH',
    vi: 'Hệ thống quản lý thi, tuyển sinh',
    en: 'Examination and admission system',
  },
  employment: {
    code: 'BAO_HIEM_THAT_NGHIEP',
    vi: 'Hệ thống bảo hiểm thất nghiệp',
    en: 'Unemployment-insurance system',
  },
  electricity: {
    code: 'DIEN_LUC',
    vi: 'Hệ thống khách hàng điện lực',
    en: 'Customer system of the power company',
  },
  health: { code: 'Y_TE', vi: 'CSDL y tế', en: 'Health data' },
} as const satisfies Record<string, { readonly code: CaseSystemCode; readonly vi: string; readonly en: string }>

/** Name of a system that speaks the one assumed contract. */
export type LineOfBusinessSystem = keyof typeof lineOfBusinessSystems

const names = Object.keys(lineOfBusinessSystems) as LineOfBusinessSystem[]

/** Whether a text names one of the systems. */
export function isLineOfBusinessSystem(name: string): name is LineOfBusinessSystem {
  return Object.hasOwn(lineOfBusinessSystems, name)
}

/** Code of a system on the wire. */
export function systemCodeOf(name: LineOfBusinessSystem): CaseSystemCode {
  return lineOfBusinessSystems[name].code
}

/** The system a wire code stands for; `undefined` for a code nobody knows yet. */
export function systemOfCode(code: string): LineOfBusinessSystem | undefined {
  return names.find((name) => lineOfBusinessSystems[name].code === code)
}
