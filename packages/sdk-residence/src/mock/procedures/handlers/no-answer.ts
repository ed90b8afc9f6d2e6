import type { ContractProblem } from '@lienthong/mock-core'
import { say } from '../reception.ts'

/** The answer to a request outside the contract: every field at fault by its name. */
export function malformed(problems: readonly ContractProblem[]) {
  return say({ code: '01', fields: problems.map(({ path }) => path) })
}

/** The answer of a system that failed. */
export const failure = () => say({ code: '99' })
