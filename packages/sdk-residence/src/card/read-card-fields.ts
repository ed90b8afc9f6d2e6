import { parsePersonalId, type PartialDate, type PlainDate } from '@lienthong/sdk-core'
import type { CardReading } from './card-reading.ts'
import { cleanResidence } from './clean-residence.ts'
import { plainForms } from './plain-text.ts'
import { readCardDate } from './read-card-date.ts'
import { readCardNumber } from './read-card-number.ts'
import { readCardSex, type CardSex } from './read-card-sex.ts'
import { looksLikeTelex } from './telex.ts'

const longestName = 200

/** The personal number; refused when it is not 12 digits. Eleven are a lost zero, which nobody may guess back. */
export function readPersonalId(reading: CardReading): string | undefined {
  const number = readCardNumber(reading.textOf('personalId'))
  if (number?.value.length !== 12) return reading.refuse('personalId', 'personal-id')
  if (number.prefixed) reading.warnings.add('prefix-removed', 'personalId')
  if (number.cleaned) reading.warnings.add('digits-cleaned', 'personalId')
  return number.value
}

/** The old number; absent when the part is empty, and when it is anything else than 9 digits. */
export function readOldIdNumber(reading: CardReading): string | undefined {
  const text = reading.textOf('oldIdNumber')
  if (/^[-–—.\s]*$/.test(text)) return undefined
  const number = readCardNumber(text)
  if (number?.value.length !== 9) {
    reading.warnings.add('old-number-not-9-digits', 'oldIdNumber')
    return undefined
  }
  if (number.prefixed) reading.warnings.add('prefix-removed', 'oldIdNumber')
  if (number.cleaned) reading.warnings.add('digits-cleaned', 'oldIdNumber')
  return number.value
}

/** The name as written; refused when there is no letter in it. */
export function readName(reading: CardReading): string | undefined {
  const name = plainForms(reading.wordsOf('name'))
  if (name === '') return reading.refuse('name', 'required')
  if (name.length > longestName) return reading.refuse('name', 'too-long')
  if (!/\p{L}/u.test(name)) return reading.refuse('name', 'card-name')
  if (/[^\p{L}\p{M}\s'’.-]/u.test(name)) reading.warnings.add('name-not-letters', 'name')
  if (looksLikeTelex(name)) reading.warnings.add('telex-suspected', 'name')
  return name
}

/** The birth date, whole or in part. */
export function readBirthDate(reading: CardReading): PartialDate | undefined {
  const read = readCardDate(reading.textOf('birthDate'))
  if (read === undefined) return reading.refuse('birthDate', 'card-date')
  if (read.cleaned) reading.warnings.add('digits-cleaned', 'birthDate')
  if (read.partial) reading.warnings.add('birth-date-partial', 'birthDate')
  return read.date
}

/** The sex as the card says it, never as the number does. */
export function readSex(reading: CardReading): CardSex['sex'] | undefined {
  const read = readCardSex(reading.textOf('sex'))
  if (read === undefined) return reading.refuse('sex', 'card-sex')
  if (read.damaged) reading.warnings.add('lossy-text', 'sex')
  return read.sex
}

/** The address in one line, without what is no part of it. */
export function readResidence(reading: CardReading): string {
  const text = plainForms(reading.wordsOf('residence'))
  const residence = cleanResidence(text)
  if (residence === '') reading.warnings.add('residence-missing', 'residence')
  else if (residence !== text) reading.warnings.add('residence-cleaned', 'residence')
  if (looksLikeTelex(residence)) reading.warnings.add('telex-suspected', 'residence')
  return residence
}

/** The day of issue; absent when the part is empty or not there. A card knows its own day, so a part of one is refused. */
export function readIssuedOn(reading: CardReading): PlainDate | undefined {
  const text = reading.textOf('issuedOn')
  if (text === '') return undefined
  const read = readCardDate(text)
  if (read === undefined || read.partial) return reading.refuse('issuedOn', 'card-date')
  if (read.cleaned) reading.warnings.add('digits-cleaned', 'issuedOn')
  return read.date as PlainDate
}

/** What the personal number says otherwise than the card, and whether the card was there before its holder. */
export function holdTogether(
  reading: CardReading,
  card: { personalId: string; birthDate: PartialDate; sex: CardSex['sex']; issuedOn: PlainDate | undefined },
): void {
  const { warnings } = parsePersonalId(card.personalId, card)
  for (const code of warnings) if (code !== 'cleaned') reading.warnings.add(code, 'personalId')
  const { birthDate, issuedOn } = card
  if (issuedOn !== undefined && issuedOn.slice(0, birthDate.length) < birthDate) {
    reading.warnings.add('issued-before-birth', 'issuedOn')
  }
}
