import { InputError, isLienThongError } from '@lienthong/sdk-core'
import { parseCardQr, type CardQr, type CardQrWarningCode } from '@lienthong/sdk-residence'

/** The parts of a card of somebody who does not exist. */
export const parts = {
  personalId: '942190000318',
  oldIdNumber: '942000318',
  name: 'Trần Thị Ánh Nguyệt',
  birthDate: '05031990',
  sex: 'Nữ',
  residence: 'Tân Tiến, Thạch Hạ, Hà Tĩnh, Hà Tĩnh',
  issuedOn: '10052021',
}

/** What is to be read of {@link parts}. */
export const card: Omit<CardQr, 'warnings'> = {
  kind: 'cccd',
  personalId: '942190000318',
  oldIdNumber: '942000318',
  name: 'Trần Thị Ánh Nguyệt',
  birthDate: '1990-03-05' as CardQr['birthDate'],
  sex: 'female',
  residence: 'Tân Tiến, Thạch Hạ, Hà Tĩnh, Hà Tĩnh',
  issuedOn: '2021-05-10' as NonNullable<CardQr['issuedOn']>,
}

/** A payload of 7 parts, with some of them changed. */
export function payloadOf(changes: Partial<typeof parts> = {}): string {
  return Object.values({ ...parts, ...changes }).join('|')
}

/** A payload of the card since 2024-07-01: 11 parts. */
export function identityCardOf(changes: Partial<typeof parts> = {}): string {
  return `${payloadOf({ issuedOn: '15082024', ...changes })}||||`
}

/** Reads a card; its warnings as `code field`. */
export function read(payload: string | Uint8Array): Omit<CardQr, 'warnings'> & { readonly doubts: readonly string[] } {
  const { warnings, ...fields } = parseCardQr(payload)
  return { ...fields, doubts: warnings.map(({ code, field }) => `${code} ${field}`) }
}

/** The codes of a card's warnings. */
export function codesOf(payload: string | Uint8Array): CardQrWarningCode[] {
  return parseCardQr(payload).warnings.map(({ code }) => code)
}

/** What is refused, as `field rule`; fails when nothing is, or by another error. */
export function refusals(call: () => unknown): string[] {
  try {
    call()
  } catch (error) {
    if (isLienThongError(error) && error instanceof InputError) {
      return error.fields.map(({ field, rule }) => `${field} ${rule}`)
    }
    throw error
  }
  throw new Error('Nothing was refused')
}

/** UTF-8 as a program shows it that takes it for something else. */
export function misread(text: string, as: string): string {
  return new TextDecoder(as).decode(new TextEncoder().encode(text))
}

/** UTF-8, one character for each byte. */
export function misreadAsLatin1(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text))
}
