import { asciiDigits } from './ascii-digits.ts'
import { requireValue } from './require-value.ts'

/**
 * Reads a Vietnamese telephone number to the international form, `+84912345678`.
 *
 * @returns `undefined` when it has not the length of a Vietnamese number. Whether it is in use is not looked at.
 * @example readPhone('0912 345 678') // '+84912345678'
 */
export function readPhone(text: string): string | undefined {
  const digits = asciiDigits(text.slice(0, 40)).replace(/[()]/g, '')
  const national = /^(?:\+84|0084|84|0)([1-9]\d{8,9})$/.exec(digits)?.[1]
  return national === undefined ? undefined : `+84${national}`
}

/**
 * Reads a Vietnamese telephone number, as {@link readPhone}, where anything else is an error.
 *
 * @throws {@link InputError} by the rule `phone`.
 */
export function parsePhone(text: string): string {
  return requireValue('parsePhone', 'phone', 'phone', readPhone(text))
}

/** Writes an international number as it is dialled at home: `0912345678`. */
export function nationalPhone(phone: string): string {
  return phone.replace(/^\+84/, '0')
}
