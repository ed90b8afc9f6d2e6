import { identityKey, repairText } from '@lienthong/sdk-core'
import { hasForeignScript, plainBlanks, plainForms } from './plain-text.ts'
import { looksLikeCardDate } from './read-card-date.ts'
import { readCardSex } from './read-card-sex.ts'
import type { PayloadText } from './read-payload.ts'

/** One part between two bars. */
export interface CardPart {
  readonly text: string
  readonly repaired: boolean
  readonly lossy: boolean
  readonly labelled: boolean
}

/** The parts in the places they have on a card, and whether that had to be deduced. */
export interface PlacedParts {
  readonly parts: readonly CardPart[]
  readonly moved?: 'separator-missing' | 'separator-repeated'
}

/** Where the parts are; 7 and more are of unknown meaning. */
export const placeOf = {
  personalId: 0,
  oldIdNumber: 1,
  name: 2,
  birthDate: 3,
  sex: 4,
  residence: 5,
  issuedOn: 6,
} as const

/** Labels that programs of scanners write before a value, as {@link identityKey} makes them. */
const labels = new Set(
  (
    'CCCD CMND CC ID SO SOCC SOCCCD SOCMND CMNDCU SOCMNDCU SODINHDANH CANCUOC SOCANCUOC HOTEN HOVATEN NGAYSINH GIOITINH ' +
    'DIACHI NOITHUONGTRU THUONGTRU NOICUTRU CUTRU NGAYCAP'
  ).split(' '),
)
const longestLabel = 30

const emptyPart: CardPart = { text: '', repaired: false, lossy: false, labelled: false }

/** Takes the text apart at its bars. An empty part keeps its place: somebody without an old number has one. */
export function splitParts(payload: PayloadText): CardPart[] {
  return payload.text.split(/[|｜]/).map((raw) => {
    // Part by part only where the whole was not repaired: more text gives a surer reading.
    const { text: read, encoding, lossy } = repairText(raw)
    const text = payload.repaired ? raw : read
    const value = withoutLabel(plainBlanks(text))
    return {
      text: value.text,
      repaired: payload.repaired ? isMarked(text) : encoding !== 'utf-8' && encoding !== 'nfd',
      lossy: lossy || hasForeignScript(text) || (payload.deduced && isMarked(text)),
      labelled: value.labelled,
    }
  })
}

/**
 * Puts the parts into their places. Bars that were lost or doubled before the sex move everything after them; the sex, with
 * a day before it, shows by how much.
 */
export function placeParts(parts: readonly CardPart[]): PlacedParts {
  const isSexAt = (at: number): boolean =>
    looksLikeCardDate(parts[at - 1]?.text ?? '') && readCardSex(parts[at]?.text ?? '') !== undefined
  if (isSexAt(placeOf.sex)) return { parts }
  const [number, second, third] = parts
  if (isSexAt(placeOf.sex - 1) && number !== undefined) {
    return { parts: [number, emptyPart, ...parts.slice(1)], moved: 'separator-missing' }
  }
  const empty = [second, third].findIndex((part) => part?.text === '') + 1
  if (isSexAt(placeOf.sex + 1) && empty > 0) {
    return { parts: parts.filter((_, at) => at !== empty), moved: 'separator-repeated' }
  }
  return { parts }
}

function withoutLabel(text: string): { readonly text: string; readonly labelled: boolean } {
  const colon = plainForms(text.slice(0, longestLabel)).indexOf(':')
  if (colon < 0 || !labels.has(identityKey(text.slice(0, colon)))) return { text, labelled: false }
  return { text: text.slice(colon + 1).trim(), labelled: true }
}

function isMarked(text: string): boolean {
  return /[^\0-\x7f]/.test(text)
}
