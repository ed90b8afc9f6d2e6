/** How one code list is asked for and read. */
interface CatalogueRow {
  readonly operation: `list${string}`
  /** Columns as the contract has them. */
  readonly code: string
  readonly name: string
  /** Column of the unit, ministry or province that an entry belongs to, the nearest first. */
  readonly parent?: readonly string[]
  readonly level?: string
  readonly en: string
  readonly vi: string
}

/** The code lists of the portal, by the name used here. Only `agencies` and `fields` are seen; the columns of the others are assumed. */
export const catalogues = {
  agencies: {
    operation: 'listAgencies',
    code: 'MADONVI',
    name: 'TENDONVI',
    level: 'CAPDONVI',
    en: 'agencies',
    vi: 'cơ quan',
  },
  fields: {
    operation: 'listFields',
    code: 'MALINHVUC',
    name: 'TENLINHVUC',
    parent: ['MANGANH'],
    en: 'fields',
    vi: 'lĩnh vực',
  },
  sexes: { operation: 'listSexes', code: 'MAGIOITINH', name: 'TENGIOITINH', en: 'sexes', vi: 'giới tính' },
  provinces: {
    operation: 'listProvinces',
    code: 'MATINHTHANH',
    name: 'TENTINHTHANH',
    en: 'provinces',
    vi: 'tỉnh, thành phố',
  },
  districts: {
    operation: 'listDistricts',
    code: 'MAQUANHUYEN',
    name: 'TENQUANHUYEN',
    parent: ['MATINHTHANH'],
    en: 'districts',
    vi: 'quận, huyện',
  },
  communes: {
    operation: 'listCommunes',
    code: 'MAPHUONGXA',
    name: 'TENPHUONGXA',
    parent: ['MAQUANHUYEN', 'MATINHTHANH'],
    en: 'communes',
    vi: 'phường, xã',
  },
  countries: { operation: 'listCountries', code: 'MAQUOCGIA', name: 'TENQUOCGIA', en: 'countries', vi: 'quốc gia' },
  ethnicities: {
    operation: 'listEthnicities',
    code: 'MADANTOC',
    name: 'TENDANTOC',
    en: 'ethnic groups',
    vi: 'dân tộc',
  },
  religions: { operation: 'listReligions', code: 'MATONGIAO', name: 'TENTONGIAO', en: 'religions', vi: 'tôn giáo' },
  maritalStatuses: {
    operation: 'listMaritalStatuses',
    code: 'MATINHTRANGHONNHAN',
    name: 'TENTINHTRANGHONNHAN',
    en: 'marital statuses',
    vi: 'tình trạng hôn nhân',
  },
  subjects: {
    operation: 'listSubjects',
    code: 'MADOITUONG',
    name: 'TENDOITUONG',
    en: 'kinds of applicants',
    vi: 'đối tượng thực hiện',
  },
  levels: {
    operation: 'listLevels',
    code: 'MACAPTHUCHIEN',
    name: 'TENCAPTHUCHIEN',
    en: 'levels',
    vi: 'cấp thực hiện',
  },
  legalBases: {
    operation: 'listLegalBases',
    code: 'SOVANBAN',
    name: 'TENVANBAN',
    en: 'legal documents',
    vi: 'căn cứ pháp lý',
  },
  fees: { operation: 'listFees', code: 'MAPHILEPHI', name: 'TENPHILEPHI', en: 'fees', vi: 'phí, lệ phí' },
} as const satisfies Record<string, CatalogueRow>

/** A code list of the portal. */
export type CatalogueName = keyof typeof catalogues

/** All code lists, in a fixed order. */
export const catalogueNames = Object.keys(catalogues) as [CatalogueName, ...CatalogueName[]]

/** How a code list is read. */
export function catalogueOf(name: CatalogueName): CatalogueRow {
  return catalogues[name]
}
