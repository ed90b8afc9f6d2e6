import { InputError, parsePersonalId } from '@lienthong/sdk-core'
import { plainForms } from './plain-text.ts'

/** A number of a card. */
export interface CardNumber {
  /** 12 or 9 digits. */
  readonly value: string
  /** Something stood before it and was left out. */
  readonly prefixed: boolean
  /** Blanks, separators or full-width digits were taken out. */
  readonly cleaned: boolean
}

/** Scanners can be set to say what kind of code they read: `]Q3` and the like for QR. */
const scannerMark = /^\]Q\d/

/** Reads a number of 12 or 9 digits; `undefined` when it is none. */
export function readCardNumber(text: string): CardNumber | undefined {
  const plain = plainForms(text)
  const unmarked = plain.replace(scannerMark, '')
  const afterLabel = unmarked.slice(unmarked.lastIndexOf(':') + 1)
  const digits = afterLabel.slice(Math.max(0, afterLabel.search(/\d/)))
  const value = valueOf(digits)
  if (value === undefined) return undefined
  return { value, prefixed: digits.length < plain.length, cleaned: plain !== text || digits !== value }
}

function valueOf(digits: string): string | undefined {
  try {
    return parsePersonalId(digits).value
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}
