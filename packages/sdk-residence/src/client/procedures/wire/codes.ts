import type {
  ProcedureCode,
  ProcedureConsent,
  ProcedureDocument,
  ProcedureDossier,
  ProcedureHousing,
  ProcedureRelationship,
} from '../../../contract/index.ts'

/** Domain words by their wire codes, in the lists that several declarations share. */
export const channels = { desk: '1', online: '2', post: '3', other: '4' } as const satisfies Record<
  string,
  ProcedureDossier['kenhThucHien']
>

/** What somebody is to the head of the household. */
export const relationships = {
  head: 'CHU_HO',
  spouse: 'VO_CHONG',
  child: 'CON',
  parent: 'CHA_ME',
  sibling: 'ANH_CHI_EM',
  grandparent: 'ONG_BA',
  grandchild: 'CHAU',
  other: 'KHAC',
} as const satisfies Record<string, ProcedureRelationship>

/** By what right somebody lives in a home. */
export const homeKinds = {
  own: 'SO_HUU',
  'with-family': 'GIA_DINH',
  rented: 'THUE_MUON',
  'social-facility': 'CO_SO_TRO_GIUP',
  religious: 'TON_GIAO',
  vehicle: 'PHUONG_TIEN',
  barracks: 'LUC_LUONG_VU_TRANG',
} as const satisfies Record<string, ProcedureHousing['truongHop']>

/** How a consent was given. */
export const consentForms = { signature: 'KY', vneid: 'VNEID' } as const satisfies Record<
  string,
  ProcedureConsent['hinhThuc']
>

/** Kinds of papers. */
export const documentKinds = {
  home: 'CHO_O',
  kinship: 'QUAN_HE',
  'rental-contract': 'HOP_DONG_THUE',
  'floor-space': 'DIEN_TICH',
  'facility-confirmation': 'XAC_NHAN_CO_SO',
  'head-consent': 'Y_KIEN_CHU_HO',
  'owner-consent': 'Y_KIEN_CHU_SO_HUU',
  'parent-consent': 'Y_KIEN_CHA_ME',
  'supervisor-approval': 'VAN_BAN_DONG_Y',
  'old-id-card': 'CMND',
  other: 'KHAC',
} as const satisfies Record<string, ProcedureDocument['loai']>

/** The code of a request or a row that was received. */
export const received: ProcedureCode = '00'
/** The code of a row that had been received before. */
export const receivedBefore: ProcedureCode = '20'
