import { mrzCheckDigit, readDigits, readText, type CheckedPart } from './mrz-check-digit.ts'
import type { MrzLines } from './mrz-lines.ts'

/** The parts of a zone of three lines, in their places by ICAO Doc 9303 part 5. */
export interface MrzParts {
  readonly documentType: string
  readonly issuingState: string
  readonly documentNumber: CheckedPart
  /** Viet Nam writes the personal number into the optional part, with a check digit of its own. Absent for other states. */
  readonly personalId?: CheckedPart
  readonly birth: CheckedPart
  readonly sex: string
  readonly expiry: CheckedPart
  readonly nationality: string
  readonly compositeAgrees: boolean
  readonly nameLine: string
  /** Anything was put right by the layout; of the checked parts each says it itself. */
  readonly repaired: boolean
}

const home = 'VNM'

/** Cuts the lines into their parts. */
export function mrzPartsOf({ lines, refilled }: MrzLines): MrzParts {
  const [first, second, nameLine] = lines
  const head = headOf(first.slice(0, 5))
  const isHome = head.endsWith(home)
  const read = isHome ? readDigits : readText
  const documentNumber = read(first.slice(5, 14), first.charAt(14))
  const [gap, optional] = [first.slice(27, 29), second.slice(18, 29)].map((part) => (isHome ? asFillers(part) : part))
  const personalId = isHome ? readDigits(first.slice(15, 27), first.charAt(29)) : undefined
  const [birth, expiry] = [
    readDigits(second.slice(0, 6), second.charAt(6)),
    readDigits(second.slice(8, 14), second.charAt(14)),
  ]
  const rest = personalId === undefined ? first.slice(15) : `${personalId.text}${gap ?? ''}${personalId.check}`
  const all = [documentNumber, rest, birth, expiry, optional ?? ''].map(asWritten).join('')
  const composite = readDigits(all, second.charAt(29))
  return {
    documentType: head.slice(0, 2).replace('<', ''),
    issuingState: head.slice(2).replaceAll('<', ''),
    documentNumber,
    ...(personalId !== undefined && { personalId }),
    birth,
    sex: second.charAt(7),
    expiry,
    nationality: second.slice(15, 18).replaceAll('<', ''),
    compositeAgrees: isHome ? composite.agrees : mrzCheckDigit(all) === second.charAt(29),
    nameLine,
    repaired:
      refilled ||
      head !== first.slice(0, 5) ||
      (isHome && (gap !== first.slice(27, 29) || optional !== second.slice(18, 29))),
  }
}

/** `IDVNM` has letters that are read for 1 and 0. */
function headOf(text: string): string {
  return text.replace(/^[I1L][D0O](?=VNM$)/, 'ID')
}

/** Where a Vietnamese card has fillers only, K and C are fillers that were misread. */
function asFillers(text: string): string {
  return /^[KC<]+$/.test(text) ? '<'.repeat(text.length) : text
}

function asWritten(part: CheckedPart | string): string {
  return typeof part === 'string' ? part : part.text + part.check
}
