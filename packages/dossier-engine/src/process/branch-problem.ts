import { isLienThongError, type ErrorKind, type Outcome } from '@lienthong/sdk-core'

/** Why a branch failed, is repeated or was refused. Codes and sentences without personal data. */
export interface BranchProblem {
  /** Code of an error of a client, of the step's own, or of {@link BranchFailureCode}. */
  readonly code: string
  readonly message: string
  readonly messageVi: string
  readonly kind?: ErrorKind
  readonly system?: string
  readonly operation?: string
  readonly requestId?: string
  readonly outcome?: Outcome
}

/** What the engine itself finds wrong with a branch. */
export const branchFailures = {
  UNEXPECTED_ERROR: {
    message: 'The step threw something that is no error of a client: a fault of the step.',
    messageVi: 'Bước xử lý gặp lỗi lập trình.',
  },
  STEP_TIMEOUT: {
    message: 'The step took longer than its time limit.',
    messageVi: 'Bước xử lý quá thời gian cho phép.',
  },
  WORKER_LOST: {
    message: 'Several workers in a row died while they ran this step.',
    messageVi: 'Nhiều tiến trình liên tiếp bị dừng khi chạy bước này.',
  },
  RESULT_INVALID: {
    message:
      'The step gave a result that breaks a rule: not JSON, over 1 MB or 100 levels, a code that is no code, a time that is none.',
    messageVi:
      'Kết quả của bước xử lý chưa hợp lệ: không phải JSON, lớn hơn 1 MB hoặc sâu quá 100 tầng, mã hoặc thời điểm sai quy tắc.',
  },
} as const

/** Code of what the engine itself finds wrong with a branch. */
export type BranchFailureCode = keyof typeof branchFailures

const codePattern = /^[A-Z][A-Z0-9_]{0,59}$/

/** Whether a text is a code. Anything else could be a sentence with somebody's name. */
export function isReasonCode(text: unknown): text is string {
  return typeof text === 'string' && codePattern.test(text) && !/\d{6}/.test(text)
}

export function ownProblem(code: BranchFailureCode): BranchProblem {
  // The step had begun: what it did before that is not known.
  return { code, ...branchFailures[code], outcome: 'unknown' }
}

/** What the codes say that the steps of a process end with, for the people who look at it. */
export type ProblemSentences = {
  readonly [code: string]: { readonly message: string; readonly messageVi: string } | undefined
}

/** What is kept of an error. Of a foreign one nothing but that there was one: its words may quote anything. */
export function problemOf(error: unknown, sentences: ProblemSentences = {}): BranchProblem {
  if (isReasonCode(error)) {
    const { message = error, messageVi = error } = Object.hasOwn(sentences, error) ? (sentences[error] ?? {}) : {}
    return { code: error, message, messageVi }
  }
  if (!isLienThongError(error) || !isReasonCode(error.code)) return ownProblem('UNEXPECTED_ERROR')
  const { code, message, messageVi, kind, system, operation, requestId, outcome } = error
  return { code, message, messageVi, kind, system, operation, outcome, ...(requestId !== undefined && { requestId }) }
}
