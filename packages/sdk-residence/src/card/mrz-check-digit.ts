const weights = [7, 3, 1] as const

/**
 * The check digit of a part of a machine-readable zone: digits count as they are, A to Z as 10 to 35, `<` as 0.
 *
 * @source ICAO Doc 9303 part 3; confidence: documented
 */
export function mrzCheckDigit(text: string): string {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum += valueOf(text.charAt(at)) * (weights[at % weights.length] ?? 0)
  return String(sum % 10)
}

function valueOf(sign: string): number {
  return sign === '<' ? 0 : Number.parseInt(sign, 36)
}

/** Letters that are read for digits; nobody reads them so where letters belong. */
const digitsMisread: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
}

/** A part that has only digits and fillers, with the digit that checks it. */
export interface CheckedPart {
  readonly text: string
  readonly check: string
  readonly agrees: boolean
  /** Letters were taken for the digits they look like, and the check digit then agreed. */
  readonly repaired: boolean
}

/**
 * Reads digits with their check digit. Letters become the digits they look like only when the check digit then agrees; else all
 * stays as it is.
 */
export function readDigits(text: string, check: string): CheckedPart {
  const [digits, digit] = [asDigits(text), asDigits(check)]
  if (mrzCheckDigit(digits) !== digit) return { ...readText(text, check), agrees: false }
  return { text: digits, check: digit, agrees: true, repaired: digits + digit !== text + check }
}

/** Reads letters and digits with their check digit; nothing is repaired, because either could be right. */
export function readText(text: string, check: string): CheckedPart {
  return { text, check, agrees: mrzCheckDigit(text) === check, repaired: false }
}

function asDigits(text: string): string {
  return text.replace(/[OQDILZSB]/g, (letter) => digitsMisread[letter] ?? letter)
}
