import type { CaseContext } from '@lienthong/conformance'
import { zBirthResult, type BirthResult, type RegistrationResultRow } from '../contract/index.ts'

/** The entry in the book, whether it came as an object or as JSON in a string. */
export function resultOf(t: CaseContext, { ketQuaXuLy }: RegistrationResultRow): BirthResult {
  return t.expectFits(typeof ketQuaXuLy === 'string' ? parse(ketQuaXuLy) : ketQuaXuLy, zBirthResult, 'ketQuaXuLy')
}

/** Whether a text is the base64 of a PDF. */
export function isPdf(base64: string | null | undefined): boolean {
  try {
    return atob(base64 ?? '').startsWith('%PDF-')
  } catch {
    return false
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
