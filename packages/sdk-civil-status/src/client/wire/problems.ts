import { refusalOf } from '../errors.ts'
import type { RegistrationProblem } from '../registration-result.ts'
import { domainField } from './domain-field.ts'

/** The list of errors of a row, whose form is not public: a list of objects as in the contract, texts, or fields with their texts. */
export interface WireProblems {
  readonly problems: readonly RegistrationProblem[]
  readonly existingPersonalId?: string
}

/** Reads what is to be corrected, whatever form it has. What says nothing is left out. */
export function readProblems(errors: unknown, state: number): WireProblems {
  const items = listOf(errors)
  const [existingPersonalId] = items.flatMap(({ soDinhDanhTrung }) =>
    typeof soDinhDanhTrung === 'string' && /^\d{12}$/.test(soDinhDanhTrung) ? [soDinhDanhTrung] : [],
  )
  return {
    problems: items.map((item) => readProblem(item, state)),
    ...(existingPersonalId !== undefined && { existingPersonalId }),
  }
}

type Item = Readonly<Record<string, unknown>>

/** A list of fields with lists of texts; what lies deeper is no list of errors, and may be endless. */
const deepest = 4

function listOf(errors: unknown, depth = 0): Item[] {
  if (depth > deepest) return []
  if (Array.isArray(errors)) return errors.flatMap((error: unknown) => listOf(error, depth + 1))
  if (typeof errors === 'string') return errors.trim() === '' ? [] : [{ moTa: errors }]
  if (typeof errors !== 'object' || errors === null) return []
  if ('maLoi' in errors || 'moTa' in errors) return [errors as Item]
  return Object.entries(errors).flatMap(([truong, told]) =>
    listOf(told, depth + 1).map((item) => ({ truong, ...item })),
  )
}

function readProblem({ maLoi, truong, moTa }: Item, state: number): RegistrationProblem {
  // The state alone asks for a supplement when nothing else has a code.
  const wireCode = textOf(maLoi) ?? String(state)
  const field = domainField(textOf(truong))
  const description = textOf(moTa)
  return {
    code: refusalOf(wireCode) ?? (state === 6 ? 'CIVIL_STATUS_REFUSED' : 'CIVIL_STATUS_SUPPLEMENT_REQUIRED'),
    wireCode,
    ...(field !== undefined && { field }),
    ...(description !== undefined && { description }),
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined
}
