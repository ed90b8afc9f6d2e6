import type { CaseContext } from '@lienthong/conformance'
import type { z } from 'zod'
import {
  zBirthResult,
  zDeathResult,
  zExtractCopyResult,
  zMarriageResult,
  type BirthResult,
  type DeathResult,
  type ExtractCopyResult,
  type MarriageResult,
  type RegistrationResultRow,
} from '../contract/index.ts'

/** The entry of a birth, whether it came as an object or as JSON in a string. */
export function resultOf(t: CaseContext, row: RegistrationResultRow): BirthResult {
  return read(t, row, zBirthResult)
}

/** The entry of a death. */
export function deathResultOf(t: CaseContext, row: RegistrationResultRow): DeathResult {
  return read(t, row, zDeathResult)
}

/** The entry of a marriage. */
export function marriageResultOf(t: CaseContext, row: RegistrationResultRow): MarriageResult {
  return read(t, row, zMarriageResult)
}

/** The entry that was copied. */
export function copyResultOf(t: CaseContext, row: RegistrationResultRow): ExtractCopyResult {
  return read(t, row, zExtractCopyResult)
}

function read<T>(t: CaseContext, { ketQuaXuLy }: RegistrationResultRow, schema: z.ZodType<T>): T {
  return t.expectFits(typeof ketQuaXuLy === 'string' ? parse(ketQuaXuLy) : ketQuaXuLy, schema, 'ketQuaXuLy')
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
