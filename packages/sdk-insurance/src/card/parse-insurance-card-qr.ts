import type { PartialDate, PlainDate, Sex } from '@lienthong/sdk-core'
import { problemOf, refuseInput } from '../refuse-input.ts'
import { readCardFields } from './card-fields.ts'
import { cardWarningsOf, type CardTexts } from './card-warnings-of.ts'
import type { InsuranceCardWarning } from './insurance-card-warnings.ts'
import { present } from './present.ts'
import { readCardText, type CardText } from './read-card-text.ts'
import { places, splitCardPayload, textAt, type CardPart, type CardParts } from './split-card-payload.ts'

/** What the QR code of a health-insurance card says. A part that is empty or `-` is a missing property. */
export interface InsuranceCardQr {
  /** `paper`: the card with a number of 15 characters. `new`: the card issued since April 2021, which shows 10 digits. */
  readonly form: 'paper' | 'new'
  /** 15 characters on a paper card, 10 digits on a new one. Both are good for `checkCard`. */
  readonly cardNumber: string
  /** 10 digits: the end of the number of a paper card, or the number of a new one. */
  readonly insuranceNumber: string
  /** NFC, in the case of the card. Empty, with the warning `name-missing`, when nothing could be read. */
  readonly name: string
  /** Of some holders only the year or the month is known. */
  readonly birthDate: PartialDate
  readonly sex: Sex
  readonly address?: string
  /** Facility of first registration: two digits of the province, three characters of the facility, as `42001`. */
  readonly facilityCode: string
  readonly validFrom: PlainDate
  /** Absent: the card says no last day. */
  readonly validTo?: PlainDate
  readonly issuedOn?: PlainDate
  /** Code of the agency that manages the holder, with the insurance number after it. */
  readonly managingCode?: string
  /** Name of the father or the mother, on the cards of children. */
  readonly parentName?: string
  /** Code of the benefits, as `4`. */
  readonly benefitCode?: string
  /** Day on which five years without a gap are reached. */
  readonly fiveYearsFrom?: PlainDate
  /** Place of issue; on new cards only. */
  readonly issuedBy?: string
  readonly warnings: readonly InsuranceCardWarning[]
}

const operation = 'parseInsuranceCardQr'
const mostBytes = 8192
const fewestParts = 10

const sexes: Readonly<Record<string, Sex>> = { '1': 'male', '2': 'female', NAM: 'male', NỮ: 'female' }

/**
 * Reads the QR code of a health-insurance card: the paper card (15 parts, or 10) and the card issued since 2021 (17 parts).
 *
 * Pure; nothing is asked. Names are hex of UTF-8 in large or small letters; a name that is cut, odd, not hex, or in an old
 * encoding never refuses the card: it comes as far as it could be read, with a warning. Give the bytes when the scanner has
 * them: a driver that guesses the encoding loses letters.
 *
 * @param payload - What the scanner gave, 8192 bytes at most.
 * @returns The card. Each of its `warnings` has a sentence for the desk, without a value of the card.
 * @throws {@link InputError} never anything else, for any input: `payload` by `payload-too-large` or `too-few-parts`;
 * `cardNumber` by `card-or-insurance-number`; `birthDate` by `card-birth-date`; `facilityCode` by `facility-code`;
 * `validFrom`, `validTo`, `issuedOn`, `fiveYearsFrom` by `card-date`.
 * @source public parsers of four unrelated products, read 2026; confidence: observed. Cards of ten parts, and birth dates
 * that are not full: inferred
 * @example
 * const { cardNumber, name, birthDate } = parseInsuranceCardQr(scanned)
 */
export function parseInsuranceCardQr(payload: string | Uint8Array): InsuranceCardQr {
  return readCard(splitCardPayload(requirePayload(payload)))
}

function requirePayload(payload: unknown): string | Uint8Array {
  if (typeof payload !== 'string' && !(payload instanceof Uint8Array)) throw refuse('type')
  // What is longer than the limit is not even encoded.
  if (payload.length > mostBytes || byteLengthOf(payload) > mostBytes) throw refuse('payload-too-large')
  return payload
}

function byteLengthOf(payload: string | Uint8Array): number {
  return typeof payload === 'string' ? new TextEncoder().encode(payload).length : payload.length
}

function readCard({ parts, ended }: CardParts): InsuranceCardQr {
  if (parts.length + (ended ? 1 : 0) < fewestParts) throw refuse('too-few-parts')
  const fields = readCardFields(operation, parts)
  const texts = readTexts(parts)
  const sex = sexes[textAt(parts, 'sex').toUpperCase()] ?? 'unknown'
  return {
    ...fields,
    name: texts.name?.text ?? '',
    sex,
    ...present('address', texts.address?.text),
    ...present('parentName', texts.parentName?.text),
    ...present('issuedBy', texts.issuedBy?.text),
    ...present('managingCode', textAt(parts, 'managingCode')),
    ...present('benefitCode', textAt(parts, 'benefitCode')),
    warnings: cardWarningsOf({ fields, texts, sex, partCount: parts.length, ended }),
  }
}

function readTexts(parts: readonly CardPart[]): CardTexts {
  const read = (field: keyof CardTexts): CardText | undefined => {
    const part = parts[places[field]]
    return part && readCardText(part)
  }
  return { name: read('name'), address: read('address'), parentName: read('parentName'), issuedBy: read('issuedBy') }
}

function refuse(rule: 'type' | 'payload-too-large' | 'too-few-parts') {
  return refuseInput(operation, [problemOf('payload', rule)])
}
