import type { ContractProblem } from '@lienthong/mock-core'
import type { z } from 'zod'
import type { PaperResultCode } from '../../contract/index.ts'
import { readPaper, type PaperForm } from './read-paper.ts'

/** What a request with a paper brings. */
interface WithPaper {
  readonly maCskcb: string
  readonly fileBase64Str: string
}

/** Holds the paper within a request to its own contract, so that the journal names what the answer does not. */
export function holdPaper<Fields>(form: PaperForm<Fields>) {
  return ({ maCskcb, fileBase64Str }: WithPaper, context: z.RefinementCtx): void => {
    const read = readPaper(fileBase64Str, maCskcb, form)
    if ('fields' in read) return
    for (const { path, rule } of read.problems)
      context.addIssue({ code: 'custom', path: ['fileBase64Str', ...(path === '' ? [] : [path]), rule], message: rule })
  }
}

/** The code for a request that leaves the contract: only a file that is too large has one of its own. */
export function codeOf(problems: readonly ContractProblem[]): PaperResultCode {
  return problems.some(({ path }) => path === 'fileBase64Str.too-large') ? '1001' : '205'
}
