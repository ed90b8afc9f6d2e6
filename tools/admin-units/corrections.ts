/**
 * Known defects of the inputs, each with its reason. `build.ts` fails when one no longer applies, so that a repaired input
 * is noticed.
 */

/** A unit of an input whose name is wrong: code, name as found, name as it must be. */
export interface NameCorrection {
  readonly code: string
  readonly found: string
  readonly name: string
}

/** 2025-06-30: the type is missing or misspelt; the column `type` of the same row gives it. */
export const legacyNames: readonly NameCorrection[] = [
  // Both are communes of Huyện Đồng Xuân: "Xuân" was taken for a misspelt "Xã", and the list of 2022-10 names them so.
  { code: '22108', found: 'Xuân Quang 3', name: 'Xã Xuân Quang 3' },
  { code: '22111', found: 'Xuân Phước', name: 'Xã Xuân Phước' },
  { code: '31843', found: 'Thi trấn Ngan Dừa', name: 'Thị trấn Ngan Dừa' },
]

/** 2025-07-01: letter by letter checked against official letter 1027/CTK-CSCL. */
export const currentNames: readonly NameCorrection[] = [{ code: '24496', found: 'Xa Ea Kly', name: 'Xã Ea Kly' }]

/**
 * 2025-06-30: communes under a district that belongs to another province. The district is right: a commune of Thành phố Tân
 * An lies in Long An (80), one of Thành phố Hà Tiên in Kiên Giang (91). The wrong provinces also list the two districts twice.
 */
export const wrongProvinces: Readonly<Record<string, { readonly found: string; readonly province: string }>> = {
  '27691': { found: '82', province: '80' },
  '30781': { found: '89', province: '91' },
}

/**
 * 2025-06-30: two communes the input has not. The conversion table names both, with the code of a neighbour by mistake; the
 * list of 2022-10 and the resolutions name them with these codes. With them the list has the 10,035 communes of the
 * General Statistics Office.
 */
export const missingCommunes = [
  { code: '01651', parent: '049', name: 'Xã Mỹ Hưng' },
  { code: '02482', parent: '075', name: 'Xã Phú Thịnh' },
] as const

/**
 * Lines of the conversion table that carry the code of a neighbour. In each the name beside the code is the other
 * commune's, and the resolution agrees with the name.
 */
export const wrongOldCodes = [
  { younger: '00562', found: '00553', code: '00556' }, // "Xã Đặng Xá" with the code of Xã Cổ Bi
  { younger: '01648', found: '01615', code: '01651' }, // "Xã Mỹ Hưng" with the code of Xã Hồng Quang
  { younger: '02494', found: '02485', code: '02482' }, // "Xã Phú Thịnh" with the code of Xã Công Đa
] as const

/** The province that got another name and no other change between 2022-10 and 2025-06-30: Resolution 175/2024/QH15. */
export const renamedByAct = [{ younger: '46', older: '46' }] as const

/** 06970 in the conversion table and letter 1027, 06978 in the General Statistics Office's feed. Not settled. */
export const disputedCodes = { feed: { '06978': '06970' }, letter1027: { '23737': '23938' } } as const
