import { ethnicities } from '@lienthong/sdk-core'
import { z } from 'zod'

/**
 * Countries by their two letters. The catalogue of nationalities of the civil-status system is not public; only `VN` was
 * seen, so the standard list stands in for it.
 *
 * @source ISO 3166-1 alpha-2; that the system follows it is assumed
 */
const countries = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF ' +
    'CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH ' +
    'GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW ' +
    'KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG ' +
    'NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN ' +
    'SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ' +
    'ZA ZM ZW'
  ).split(' '),
)

const notInList = { params: { rule: 'not-in-list' } }

/** Two letters of a country, as `VN`. */
export const zCountryCode = z.string().refine((code) => countries.has(code), notInList)

/** Code of an ethnic group, as `01` Kinh. */
export const zEthnicityCode = z.string().refine((code) => Object.hasOwn(ethnicities, code), notInList)

/** Identity papers by their name in a form, with the code of the digitised books. */
export const paperCodes = {
  'old-identity-card': '1',
  passport: '2',
  'permanent-resident-card': '3',
  'citizen-card': '4',
  'military-card': '5',
  'officer-card': '6',
  'police-card': '7',
  other: '8',
} as const

/** What proves a death, with the code of the digitised books. */
export const deathNoticeCodes = {
  'death-notice': '1',
  'execution-record': '2',
  'court-decision': '3',
  'police-or-forensic-record': '4',
  'health-office-record': '5',
  'record-of-the-death': '6',
  'witness-statement': '7',
} as const

/** The names of a code list. */
export function namesOf<Name extends string>(codes: Readonly<Record<Name, string>>): [Name, ...Name[]] {
  return Object.keys(codes) as [Name, ...Name[]]
}
