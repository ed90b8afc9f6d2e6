import { zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { compareProcedureNames, type ProcedureNameVerdict } from '../compare-procedure-names.ts'
import type { Procedure } from '../procedure.ts'
import { zProcedureCode } from './find-procedures.ts'

/** A procedure as your own system knows it. */
export interface VerifyProcedureInput {
  readonly code: string
  /** The name your system shows. */
  readonly name: string
}

/** What your system should say, checked before anything is sent. */
export const zVerifyProcedureInput = z.strictObject({ code: zProcedureCode, name: zText(2000) })

/** Whether a code still means what your system takes it for. */
export interface VerifiedProcedure {
  /** The best of what is published under the code; `unpublished` when nothing is. */
  readonly verdict: ProcedureNameVerdict | 'unpublished'
  /** What fits best. Absent when nothing is published. */
  readonly procedure?: Procedure
  /** All that is published under the code: more than one when agencies share it. */
  readonly published: readonly Procedure[]
}

const worst: readonly ProcedureNameVerdict[] = ['same', 'reworded', 'doubtful', 'different']

/** Picks what fits the name best; the first of several that fit as well. */
export function judgeProcedure(name: string, published: readonly Procedure[]): VerifiedProcedure {
  const judged = published
    .map((procedure) => ({ procedure, ...compareProcedureNames(name, procedure.name) }))
    .toSorted((a, b) => worst.indexOf(a.verdict) - worst.indexOf(b.verdict) || b.score - a.score)
  const [best] = judged
  if (best === undefined) return { verdict: 'unpublished', published }
  return { verdict: best.verdict, procedure: best.procedure, published }
}
