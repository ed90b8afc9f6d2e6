import { isLienThongError } from '@lienthong/sdk-core'

/** What to do after a call failed. The two sentences name fields and rules, never values: they may be shown and logged. */
export function advise(error: unknown): string {
  if (!isLienThongError(error)) throw error
  if (error.kind === 'input') return `Correct first: ${error.messageVi}`
  if (error.outcome === 'not-sent') return `Nothing was sent, try again later: ${error.messageVi}`
  if (error.outcome === 'unknown')
    return `It may have been carried out. Look it up before you repeat it: ${error.messageVi}`
  return `Refused (${error.code}): ${error.messageVi}`
}
