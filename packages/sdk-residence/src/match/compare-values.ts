import {
  compareNames,
  ethnicities,
  identityKey,
  readPartialDate,
  parsePersonalId,
  readWirePartialDate,
  religions,
  type NameVerdict,
} from '@lienthong/sdk-core'
import type { Finding } from './findings.ts'

const ofNames = {
  same: 'same',
  'tone-style': 'tone-style',
  unaccented: 'same-but-accents',
  similar: 'similar',
  different: 'different',
} as const satisfies Record<NameVerdict, Finding>

/** Compares two spellings of a name. */
export function compareSpelling(typed: string, known: string): Finding {
  return ofNames[compareNames(typed, known).verdict]
}

/** Compares words that are a code in lower or upper case. */
export function compareWords(typed: string, known: string): Finding {
  return typed.trim().toLowerCase() === known.trim().toLowerCase() ? 'same' : 'different'
}

const oldLength = 9

const vietnam = new Set(['VN', 'VNM', 'VIETNAM'])

/** Compares codes of countries; Viet Nam is often spelled out. */
export function compareNationalities(typed: string, known: string): Finding {
  const [one, other] = [identityKey(typed), identityKey(known)]
  return one === other || (vietnam.has(one) && vietnam.has(other)) ? 'same' : 'different'
}

/** The two numbers somebody can have. */
export interface Numbers {
  readonly personalId?: string | undefined
  readonly oldIdNumber?: string | undefined
}

/** Compares the number that was typed into a field with both numbers that the register has. */
export function compareNumbers(field: keyof Numbers, typed: string, known: Numbers): Finding {
  const value = digitsOf(typed)
  const [own, other] =
    field === 'personalId' ? [known.personalId, known.oldIdNumber] : [known.oldIdNumber, known.personalId]
  if (value === undefined) return 'unreadable'
  if (value === own) return 'same'
  if (value === other) return field === 'personalId' ? 'old-number-typed' : 'new-number-typed'
  // A number can only be held against one of its own length.
  if (value.length === oldLength && known.oldIdNumber === undefined) return 'old-number-unknown'
  return own === undefined ? 'missing-in-record' : 'different'
}

/** Compares days that are known whole or in part. */
export function compareDates(typed: string, known: string): Finding {
  const text = typed.trim()
  const date = readPartialDate(text) ?? readWirePartialDate(text, '/')
  if (date === undefined) return 'unreadable'
  if (date === known) return 'same'
  const [short, long] = date.length < known.length ? [date, known] : [known, date]
  if (short.length === long.length || !long.startsWith(`${short}-`)) return 'different'
  return short.length === 'YYYY'.length ? 'year-only' : 'month-only'
}

/** Compares an ethnic group or a religion: a code with or without its zero, or a name, with the code of the register. */
export function compareCodes(field: 'ethnicityCode' | 'religionCode', typed: string, known: string): Finding {
  const text = typed.trim()
  if (/^\d+$/.test(text)) return Number(text) === Number(known) ? 'same' : 'different'
  const name = (field === 'ethnicityCode' ? ethnicities : religions)[known.padStart(2, '0')]
  return name === undefined ? 'different' : compareSpelling(text, name)
}

function digitsOf(text: string): string | undefined {
  try {
    return parsePersonalId(text).value
  } catch {
    // The core refuses by throwing; that it is no number is a finding here.
    return undefined
  }
}
