import type { PartialDate, PlainDate } from '@lienthong/sdk-core'
import { placeOf, placeParts, splitParts } from './card-parts.ts'
import type { CardQrWarningCode } from './card-qr-warnings.ts'
import { CardReading } from './card-reading.ts'
import { cardProblem, unreadable } from './card-rules.ts'
import type { CardWarning } from './card-warning.ts'
import {
  holdTogether,
  readBirthDate,
  readIssuedOn,
  readName,
  readOldIdNumber,
  readPersonalId,
  readResidence,
  readSex,
} from './read-card-fields.ts'
import { readPayload } from './read-payload.ts'

/** A warning about the QR code of a card. */
export type CardQrWarning = CardWarning<CardQrWarningCode>

/** What the QR code of a citizen card (CCCD) or an identity card (Căn cước) says. No proof that the card is genuine. */
export interface CardQr {
  /** `cccd`: the chip card issued until 2024-06-30. `can-cuoc`: the card since 2024-07-01. Told by the number of parts. */
  readonly kind: 'cccd' | 'can-cuoc'
  /** 12 digits. */
  readonly personalId: string
  /** 9 digits of the identity card before. Absent: the card has none, or not in 9 digits. */
  readonly oldIdNumber?: string
  /** As written on the card, NFC: in title case or in capitals. */
  readonly name: string
  /** `YYYY-MM-DD`; `YYYY` or `YYYY-MM` with the warning `birth-date-partial`. */
  readonly birthDate: PartialDate
  readonly sex: 'male' | 'female'
  /** Address of the card in one line. Empty with the warning `residence-missing`. */
  readonly residence: string
  /** `YYYY-MM-DD`. Absent: the card does not say it. */
  readonly issuedOn?: PlainDate
  /** Empty when nothing is odd. */
  readonly warnings: readonly CardQrWarning[]
}

const fewestParts = 6
const mostKnownParts = 11
const fewestOfIdentityCard = 10
const identityCardsSince = '2024-07-01'

/**
 * Reads the QR code of a citizen card or an identity card.
 *
 * Pure; sends nothing; bounded time. Give the raw bytes where the scanner has them: text read in another encoding can have
 * lost letters. What is odd is a warning, and so is a contradiction between the number and the rest, because numbers outlive
 * corrections. What cannot be read is never guessed.
 *
 * @param payload - What the scanner gave, at most 8 kB: 6, 7, 8 or 11 parts between bars. Labels before values, line ends, zero
 * bytes, full-width digits and misread UTF-8 are put right.
 * @returns The card. A property that is absent is not on it.
 * @throws {@link InputError} `INVALID_INPUT` - more than 8 kB (`too-long`), fewer than 6 parts (`too-few-parts`), no 12 digits,
 * no name, no sex, a day that does not exist. `fields` names every field at fault; nothing of the card is in the error.
 * @source a dozen public parsers; confidence: observed. Births known in part and the kind by the number of parts: assumed
 * @example
 * const { personalId, name, warnings } = parseCardQr(scanned)
 * for (const { messageVi } of warnings) show(messageVi)
 */
export function parseCardQr(payload: string | Uint8Array): CardQr {
  const read = readPayload(payload)
  const parts = splitParts(read)
  if (parts.length < fewestParts) throw unreadable('parseCardQr', [cardProblem('payload', 'too-few-parts')])
  const reading = new CardReading(placeParts(parts))
  if (read.controls) reading.warnings.add('control-characters', 'payload')
  return readCard(reading)
}

function readCard(reading: CardReading): CardQr {
  const personalId = readPersonalId(reading)
  const oldIdNumber = readOldIdNumber(reading)
  const name = readName(reading)
  const birthDate = readBirthDate(reading)
  const sex = readSex(reading)
  const residence = readResidence(reading)
  const issuedOn = readIssuedOn(reading)
  const isWhole = personalId !== undefined && name !== undefined && birthDate !== undefined && sex !== undefined
  if (!isWhole || reading.isRefused) throw reading.error()
  holdTogether(reading, { personalId, birthDate, sex, issuedOn })
  return {
    kind: kindOf(reading, issuedOn),
    personalId,
    ...(oldIdNumber !== undefined && { oldIdNumber }),
    name,
    birthDate,
    sex,
    residence,
    ...(issuedOn !== undefined && { issuedOn }),
    warnings: reading.warnings.all(),
  }
}

/** By the number of parts, as public parsers do; the day of issue is held against it. */
function kindOf(reading: CardReading, issuedOn: PlainDate | undefined): CardQr['kind'] {
  const { parts, warnings } = reading
  const extra = parts.slice(placeOf.issuedOn + 1)
  if (parts.length > mostKnownParts || extra.some(({ text }) => text !== '')) {
    warnings.add('unknown-extra-parts', 'payload')
  }
  const kind = parts.length >= fewestOfIdentityCard ? 'can-cuoc' : 'cccd'
  const byDay = issuedOn !== undefined && issuedOn >= identityCardsSince ? 'can-cuoc' : 'cccd'
  if (issuedOn !== undefined && kind !== byDay) warnings.add('kind-uncertain', 'payload')
  return kind
}
