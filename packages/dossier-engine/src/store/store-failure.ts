import { EngineError } from '../engine-error.ts'

/** SQLSTATEs and codes of the network that mean: the connection is gone, what became of the statement is not known. */
const lost = /^(08|57P0|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_)/

/** The code in an error of a driver; its words and details quote rows, so they are never kept. */
export function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' && /^[A-Z0-9_]{3,40}$/.test(code) ? code : undefined
}

/** What a caller hears of a failed statement. */
export function storeFailure(error: unknown): EngineError {
  return error instanceof EngineError ? error : new EngineError('STORE_FAILED', { reason: codeOf(error) })
}

/** What pg-boss hears of one: it decides by the SQLSTATE. */
export function bareFailure(error: unknown): Error {
  const code = codeOf(error)
  return Object.assign(new Error(code ?? 'statement failed'), code === undefined ? {} : { code })
}

/** Two transactions waited for each other, and this one was chosen to give way: the same may be tried again. */
export function isDeadlock(error: unknown): boolean {
  return error instanceof EngineError && (error.reason === '40P01' || error.reason === '40001')
}

/** Whether the connection broke, so that the store as a whole is unwell. A refusal of one row is not. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof EngineError) || error.code === 'STORE_CLOSED') return true
  return error.code === 'STORE_FAILED' && (error.reason === undefined || lost.test(error.reason))
}
