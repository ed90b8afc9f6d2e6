import type { PartialDate, PlainDate } from '@lienthong/sdk-core'
import {
  parseCardQr,
  parseMrzTd1,
  prefillForm,
  type CardQr,
  type CardQrWarningCode,
  type CitizenField,
  type CitizenForm,
  type CitizenRecord,
  type FieldMatch,
  type MatchVerdict,
  type MrzWarningCode,
} from '@lienthong/sdk-residence'

/** What is always there, and what may be absent. */
export function shapeOf(scanned: Uint8Array): [string, PartialDate, 'male' | 'female', PlainDate | undefined] {
  const card: CardQr = parseCardQr(scanned)
  // @ts-expect-error: not every card has an old number
  const old: string = card.oldIdNumber
  // @ts-expect-error: nothing of a card is changed
  card.name = old
  return [card.residence, card.birthDate, card.sex, card.issuedOn]
}

/** Only text and bytes are read, and `at` is text. */
export function inputs(text: string): void {
  // @ts-expect-error: no list of numbers
  parseCardQr([1, 2])
  // @ts-expect-error: no Date in this house
  parseMrzTd1(text, { at: new Date() })
}

/** A switch over the verdicts is complete. */
export function colour({ verdict }: FieldMatch): 'green' | 'yellow' | 'red' {
  switch (verdict) {
    case 'same':
    case 'tone-style':
      return 'green'
    case 'same-but-accents':
    case 'old-number-for-new':
    case 'old-unit-for-new':
    case 'year-only':
    case 'missing':
      return 'yellow'
    case 'different':
      return 'red'
  }
}

/** Unions are closed. */
// @ts-expect-error: there is no such verdict
export const verdict: MatchVerdict = 'equal'
// @ts-expect-error: there is no such warning
export const warning: CardQrWarningCode = 'expired'
// @ts-expect-error: there is no such warning
export const mrzWarning: MrzWarningCode = 'lossy-text'
// @ts-expect-error: an address is compared as a whole
export const field: CitizenField = 'permanentResidence.detail'
export const father: CitizenField = 'father.personalId'

/** A record can be a form, and a form that was filled in is one. */
export function again(record: CitizenRecord): CitizenForm {
  const typed: CitizenForm = record
  return prefillForm(prefillForm(typed, record).form, record, { only: ['father.name'] }).form
}
