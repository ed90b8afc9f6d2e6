import { successorsOf, type AdminLevel, type RelatedUnit } from '@lienthong/sdk-core/admin-units'
import type { FormAddress } from './citizen-form.ts'
import { compareSpelling } from './compare-values.ts'
import type { Finding } from './findings.ts'
import { unitReadings, type UnitReading } from './unit-readings.ts'

/** What two readings say about the units, best first: of several ways to read two addresses the best counts. */
const order = [
  'same',
  'old-unit-whole',
  'old-unit-in-register',
  'old-unit-part',
  'old-unit-in-register-part',
  'commune-missing',
  'different',
] as const satisfies readonly Finding[]
type UnitFinding = (typeof order)[number]

/**
 * Compares two addresses: the units by their codes or names and by what became of them on 2025-07-01, then house, street and
 * hamlet by their words.
 */
export function compareAddresses(typed: FormAddress, known: FormAddress): Finding {
  if (isElsewhere(typed, known)) return 'different'
  const [ours, theirs] = [unitReadings(typed), unitReadings(known)]
  if (ours.length === 0 || theirs.length === 0) return compareTexts(typed, known)
  const certain = ours.length === 1 && theirs.length === 1
  const pairs = ours.flatMap((one) => theirs.map((other) => ({ one, other, found: compareUnits(one, other, certain) })))
  const [best] = pairs.sort((a, b) => order.indexOf(a.found) - order.indexOf(b.found))
  return best === undefined ? 'different' : withHouses(best.found, best.one.house, best.other.house)
}

function isElsewhere({ countryCode: one }: FormAddress, { countryCode: other }: FormAddress): boolean {
  return one !== undefined && other !== undefined && one.toUpperCase() !== other.toUpperCase()
}

function compareUnits(typed: UnitReading, known: UnitReading, certain: boolean): UnitFinding {
  if (typed.level !== known.level) {
    return followed(typed, known, 'province') === undefined ? 'different' : 'commune-missing'
  }
  const successor = followed(typed, known, typed.level)
  if (successor === undefined) return 'different'
  if (successor.evidence === 'same-unit') return 'same'
  // Which of two lists a code or a name is of, nobody said: it is possible, no more.
  const isWhole = certain && successor.extent === 'whole'
  if (typed.at < known.at) return isWhole ? 'old-unit-whole' : 'old-unit-part'
  return isWhole ? 'old-unit-in-register' : 'old-unit-in-register-part'
}

/** The younger of two units, when it holds the older one or is it. */
function followed(
  one: UnitReading,
  other: UnitReading,
  level: Exclude<AdminLevel, 'district'>,
): RelatedUnit | undefined {
  const [older, younger] = one.at < other.at ? [one, other] : [other, one]
  const codeIn = (reading: UnitReading): string => (level === 'province' ? reading.provinceCode : reading.code)
  const successors = successorsOf(codeIn(older), { level, from: older.at, to: younger.at })
  return successors.find(({ unit }) => unit.code === codeIn(younger))
}

function withHouses(found: UnitFinding, typed: string, known: string): Finding {
  if (found === 'different' || found === 'commune-missing') return found
  const [one, other] = [houseWords(typed), houseWords(known)]
  const houses = one === '' || other === '' ? undefined : compareSpelling(one, other)
  const houseDiffers = houses === 'different' || houses === 'similar'
  if (found !== 'same') return houseDiffers ? asking(found) : found
  if (houseDiffers) return 'detail-differs'
  return houses ?? (one === other ? 'same' : 'same-unit')
}

/** In a former unit another house is one more reason to ask. */
function asking(found: Exclude<UnitFinding, 'same' | 'different' | 'commune-missing'>): UnitFinding {
  return found === 'old-unit-in-register' || found === 'old-unit-in-register-part'
    ? 'old-unit-in-register-part'
    : 'old-unit-part'
}

/** Where no unit is recognised, only the words are left. */
function compareTexts(typed: FormAddress, known: FormAddress): Finding {
  const [one, other] = [houseWords(typed.detail ?? ''), houseWords(known.detail ?? '')]
  if (one !== '' && other !== '') return compareSpelling(one, other)
  const sameCodes = (['provinceCode', 'districtCode', 'communeCode'] as const).every(
    (code) => typed[code] === known[code],
  )
  return sameCodes && one === other ? 'same' : 'different'
}

/** The words of a house or street without signs and without the words that some write and some do not. */
function houseWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}/]+/gu, ' ')
    .replace(/(?<!\p{L})(?:số|so|nhà|đường|duong)(?= )/giu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
