import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zFindDossierAnswer,
  zFindDossierAnswerTolerant,
  zFindDossierRequest,
} from '../../contract/index.ts'
import { dossierStatusOf, type DossierStatus } from '../dossier-status.ts'
import { portalErrors } from '../errors.ts'
import { requireSuccess } from '../require-success.ts'

/** A dossier as the portal knows it. */
export interface FoundDossier {
  readonly code: string
  /** Absent when the portal does not tell, or tells a state nobody knows yet. */
  readonly status?: DossierStatus
}

const zRow = z.record(z.string(), z.unknown())

/** Keys and kinds of a row are not public: nothing but an object is demanded, and a single row may stand in no list. */
const zAnswer = zFindDossierAnswerTolerant.extend({ result: z.union([z.array(zRow), zRow]).nullish() })

/** `TraCuuHoSo` */
export const findDossier = defineOperation({
  system: 'dvc',
  meta: operations.findDossier,
  refusals: portalErrors,
  input: zText(100),
  // The gateway adds session and unit.
  request: zFindDossierRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zFindDossierAnswer, tolerant: zAnswer },
  encode: (code) => ({ service: operations.findDossier.rpc.value, mahoso: code }),
  decode(answer, context, code): FoundDossier | undefined {
    requireSuccess(answer, context)
    const row = rowOf(code, rowsOf(answer.result))
    if (row === undefined) return undefined
    const status = dossierStatusOf(textOf(row, 'TRANGTHAIHOSO'))
    return { code, ...(status && { status }) }
  },
})

type Row = Readonly<Record<string, unknown>>

function rowsOf(result: Row | readonly Row[] | null | undefined): readonly Row[] {
  if (result === undefined || result === null) return []
  if (isList(result)) return result
  // An object in place of the list says "nothing" when there is nothing in it.
  return Object.keys(result).length === 0 ? [] : [result]
}

function isList(result: Row | readonly Row[]): result is readonly Row[] {
  return Array.isArray(result)
}

/**
 * The row of this dossier. A portal may answer with rows of others, as one that searches by the beginning does: to take one of
 * them for ours would update a dossier that is not there. A row without a code answers the question that was asked.
 */
function rowOf(code: string, rows: readonly Row[]): Row | undefined {
  const wanted = code.trim().toLowerCase()
  return rows.find((row) => {
    const found = textOf(row, 'MAHOSO')
    return found === undefined || found.toLowerCase() === wanted
  })
}

/** A field by its name, in capitals or not; numbers as text. */
function textOf(row: Row, name: string): string | undefined {
  const key = Object.keys(row).find((candidate) => candidate.toUpperCase() === name)
  const value = key === undefined ? undefined : row[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined
}
