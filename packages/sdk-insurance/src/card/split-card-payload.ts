/** One part of a card's QR code, between two bars. */
export interface CardPart {
  /** Tidied: no control characters, full-width made plain, `-` for nothing made empty. Enough for numbers and dates. */
  readonly text: string
  /** As it was scanned. Free text is read from this, because an old encoding may use any byte. */
  readonly raw: string | Uint8Array
}

/** The parts before the end mark. */
export interface CardParts {
  readonly parts: readonly CardPart[]
  /** The end mark `$` was there. It is not among the parts. */
  readonly ended: boolean
}

/** Where each field stands. A card of ten parts ends after the day of issue. */
export const places = {
  number: 0,
  name: 1,
  birthDate: 2,
  sex: 3,
  address: 4,
  facility: 5,
  validFrom: 6,
  validTo: 7,
  issuedOn: 8,
  managingCode: 9,
  parentName: 10,
  benefitCode: 11,
  fiveYearsFrom: 12,
  issuedBy: 15,
} as const

const bar = '|'.charCodeAt(0)
const endMark = '$'

/** Splits a payload at its bars; bytes are split as bytes, for their encoding is not known yet. */
export function splitCardPayload(payload: string | Uint8Array): CardParts {
  const parts = (typeof payload === 'string' ? payload.split(/[|｜]/) : splitBytes(payload)).map(tidyPart)
  const end = parts.findIndex(({ text }) => text === endMark)
  return end < 0 ? withoutGluedMark(parts) : { parts: parts.slice(0, end), ended: true }
}

/** The tidied text of a field; empty when the card has none. */
export function textAt(parts: readonly CardPart[], field: keyof typeof places): string {
  return parts[places[field]]?.text ?? ''
}

/** A scanner may lose the last bar, so that the mark hangs on the last part. */
function withoutGluedMark(parts: readonly CardPart[]): CardParts {
  const last = parts.findLastIndex(({ text }) => text !== '')
  const text = parts[last]?.text ?? ''
  if (!text.endsWith(endMark)) return { parts, ended: false }
  const bare = tidy(text.slice(0, -endMark.length))
  return { parts: [...parts.slice(0, last), { text: bare, raw: bare }], ended: true }
}

function tidyPart(raw: string | Uint8Array): CardPart {
  return { raw, text: tidy(typeof raw === 'string' ? raw : new TextDecoder().decode(raw)) }
}

function tidy(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cc}\u200b\ufeff]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
  return plain === '-' ? '' : plain
}

function splitBytes(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = []
  let start = 0
  for (let at = bytes.indexOf(bar); at >= 0; at = bytes.indexOf(bar, start)) {
    parts.push(bytes.subarray(start, at))
    start = at + 1
  }
  return [...parts, bytes.subarray(start)]
}
