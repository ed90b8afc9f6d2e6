import {
  dayOf,
  instantOf,
  parsePersonalId,
  readPlainDate,
  systemClock,
  type FieldProblem,
  type PartialDate,
  type PlainDate,
  type Sex,
} from '@lienthong/sdk-core'
import { cardProblem, unreadable } from './card-rules.ts'
import type { CardWarning } from './card-warning.ts'
import { doubtsAbout } from './mrz-doubts.ts'
import { readMrzBirth, readMrzExpiry } from './mrz-date.ts'
import { mrzLinesOf } from './mrz-lines.ts'
import { readMrzName } from './mrz-name.ts'
import { mrzPartsOf, type MrzParts } from './mrz-parts.ts'
import type { MrzWarningCode } from './mrz-warnings.ts'

/** A warning about the machine-readable zone of a card. */
export type MrzWarning = CardWarning<MrzWarningCode>

/** What the three lines on the back of a card say. No proof that the card is genuine. */
export interface MrzTd1 {
  /** `ID` on Vietnamese cards. */
  readonly documentType: string
  /** Three letters, `VNM`. */
  readonly issuingState: string
  /** On Vietnamese cards the last 9 digits of the personal number. */
  readonly documentNumber: string
  /** 12 digits. Absent: the document is not of Viet Nam. */
  readonly personalId?: string
  /** Without accents, in capitals, family name first. Compare it by `compareNames` or `identityKey`. */
  readonly name: string
  /** `YYYY-MM-DD`; `YYYY` or `YYYY-MM` with the warning `birth-date-partial`. */
  readonly birthDate: PartialDate
  readonly sex: Sex
  /** Last day of validity. Absent: not in the zone, with the warning `expiry-missing`. */
  readonly expiresOn?: PlainDate
  /** Three letters, `VNM`. */
  readonly nationality: string
  /** Empty when nothing is odd and every check digit agrees. */
  readonly warnings: readonly MrzWarning[]
}

/** How a zone is read. */
export interface ParseMrzOptions {
  /** The day on which the card is shown, `YYYY-MM-DD`: decides the century of birth, and expiry. Default: today in Viet Nam. */
  readonly at?: string
}

const longestText = 1_000

/**
 * Reads the machine-readable zone (MRZ, TD1) on the back of a citizen card or an identity card: three lines of 30.
 *
 * Pure but for the default of `at`; sends nothing. Blanks, line breaks, small letters and lost fillers make no difference; O for
 * 0 and the like are put right where the check digit then agrees, and nowhere else.
 *
 * A check digit that does not agree is the warning `check-digit` of its field, not an error: the officer has the card in hand,
 * sees which field to read again, and keeps the rest. Do not take a field with that warning over unseen.
 *
 * @param text - The lines, with or without line breaks; at most 1,000 characters.
 * @throws {@link InputError} `INVALID_INPUT` - not three lines of 30, other characters than A to Z, 0 to 9 and `<`, a day that does
 * not exist, no 12 digits on a Vietnamese card, no name, no sex. `fields` names every field at fault, without values.
 * @source ICAO Doc 9303 parts 3 and 5; the place of the personal number: public parsers; confidence: observed
 * @example parseMrzTd1(lines, { at: '2026-03-02' }).personalId
 */
export function parseMrzTd1(text: string, options: ParseMrzOptions = {}): MrzTd1 {
  const at = options.at ?? dayOf(instantOf(systemClock.now()))
  if (readPlainDate(at) === undefined) throw unreadable('parseMrzTd1', [cardProblem('at', 'plain-date')])
  return readZone(partsOf(text), at)
}

function partsOf(text: unknown): MrzParts {
  const refuse = (rule: Parameters<typeof cardProblem>[1]) => unreadable('parseMrzTd1', [cardProblem('text', rule)])
  if (typeof text !== 'string') throw refuse('type')
  if (text.length > longestText) throw refuse('too-long')
  const lines = mrzLinesOf(text)
  if (lines === undefined) throw refuse('mrz-lines')
  if (/[^A-Z0-9<]/.test(lines.lines.join(''))) throw refuse('mrz-characters')
  const parts = mrzPartsOf(lines)
  if (!/^[ACI][A-Z]?$/.test(parts.documentType)) throw refuse('mrz-td1')
  return parts
}

const sexes: Readonly<Record<string, Sex>> = { M: 'male', F: 'female', X: 'unknown', '<': 'unknown' }

function readZone(parts: MrzParts, at: string): MrzTd1 {
  const personalId = parts.personalId?.text
  const isNumber = personalId !== undefined && /^\d{12}$/.test(personalId)
  const birthDate = readMrzBirth(parts.birth.text, at, isNumber ? parsePersonalId(personalId).birthYear : undefined)
  const sex = sexes[parts.sex]
  const name = readMrzName(parts.nameLine)
  const hasExpiry = parts.expiry.text !== '<<<<<<'
  const expiresOn = hasExpiry ? readMrzExpiry(parts.expiry.text) : undefined
  const problems: FieldProblem[] = []
  if (personalId !== undefined && !isNumber) problems.push(cardProblem('personalId', 'personal-id'))
  if (birthDate === undefined) problems.push(cardProblem('birthDate', 'mrz-date'))
  if (sex === undefined) problems.push(cardProblem('sex', 'mrz-sex'))
  if (hasExpiry && expiresOn === undefined) problems.push(cardProblem('expiresOn', 'mrz-date'))
  if (name === undefined) problems.push(cardProblem('name', 'card-name'))
  if (birthDate === undefined || sex === undefined || name === undefined || problems.length > 0) {
    throw unreadable('parseMrzTd1', problems)
  }
  const zone = {
    documentType: parts.documentType,
    issuingState: parts.issuingState,
    documentNumber: parts.documentNumber.text.replaceAll('<', ''),
    ...(personalId !== undefined && { personalId }),
    name: name.name,
    birthDate,
    sex,
    ...(expiresOn !== undefined && { expiresOn }),
    nationality: parts.nationality,
  }
  return { ...zone, warnings: doubtsAbout(parts, name, zone, at) }
}
