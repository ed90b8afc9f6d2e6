import type { World } from '@lienthong/mock-core'
import { dayOf, ethnicities } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { CatalogueRow } from '../../contract/index.ts'

/** ISO 3166-1 alpha-2. The lists of the real system are not public. */
const countryCodes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF ' +
  'CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH ' +
  'GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW ' +
  'KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG ' +
  'NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN ' +
  'SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ' +
  'ZA ZM ZW'
).split(' ')

/** Code list of the digitised books. */
const papers = [
  ['0', 'Không có'],
  ['1', 'Chứng minh nhân dân'],
  ['2', 'Hộ chiếu'],
  ['3', 'Thẻ thường trú'],
  ['4', 'Căn cước công dân'],
  ['5', 'Chứng minh quân đội'],
  ['6', 'Chứng minh sĩ quan'],
  ['7', 'Chứng minh công an nhân dân'],
  ['8', 'Giấy tờ khác'],
] as const

/** The rows of a catalogue, by its code. */
export function catalogueRows(world: World, catalogue: string): CatalogueRow[] {
  switch (catalogue) {
    case '3':
      return Object.entries(ethnicities).map(([ma, ten]) => ({ ma, ten: String(ten) }))
    case '4':
      return provinces(dayOf(world.clock.instant()))
    case '5':
      return papers.map(([ma, ten]) => ({ ma, ten }))
    default:
      return countries()
  }
}

/** One list for nationalities and countries. */
function countries(): CatalogueRow[] {
  const names = new Intl.DisplayNames(['vi'], { type: 'region' })
  return countryCodes.map((ma) => ({ ma, ten: names.of(ma) ?? ma }))
}

/** Provinces that are in force. */
function provinces(at: string): CatalogueRow[] {
  return Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, '0')).flatMap((code) => {
    const province = resolveUnit(code, { level: 'province', at })
    return province === undefined ? [] : [{ maDonViHanhChinh: code, tenDonViHanhChinh: province.name }]
  })
}
