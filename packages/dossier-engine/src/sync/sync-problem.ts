import { InputError, isLienThongError } from '@lienthong/sdk-core'
import { isPortalError } from '@lienthong/sdk-dvc'
import type { PlanProblem } from './plan-delivery.ts'

/** Why a dossier waits. Codes and sentences; no personal data. */
export interface SyncProblem {
  readonly code: string
  readonly message: string
  readonly messageVi: string
  /** The code on the wire, when the portal gave one. */
  readonly wireCode?: string
  /** Fields at fault, with the rule each breaks. */
  readonly fields?: readonly { readonly field: string; readonly rule: string }[]
}

/** What is decided by a person, in words. */
const planProblems: Readonly<Record<PlanProblem, Omit<SyncProblem, 'code'>>> = {
  OUTCOME_UNDECIDABLE: {
    message:
      'The answer was lost, and the state at the portal does not tell whether the steps were taken. Look at the portal, then redrive as send or as skip.',
    messageVi:
      'Không nhận được phản hồi và trạng thái trên Cổng không cho biết các bước đã được ghi nhận hay chưa. Hãy kiểm tra trên Cổng, rồi chạy lại (gửi lại hoặc bỏ qua).',
  },
  STATUS_CONFLICT: {
    message: 'The dossier stands at the portal in a state that these steps do not lead through.',
    messageVi: 'Hồ sơ trên Cổng đang ở trạng thái không nằm trong các bước xử lý này.',
  },
  DOSSIER_NOT_AT_PORTAL: {
    message: 'The portal does not have the dossier that these steps are about. Enqueue the dossier itself.',
    messageVi: 'Cổng chưa có hồ sơ của các bước xử lý này. Hãy đồng bộ hồ sơ trước.',
  },
}

export function planProblem(code: PlanProblem): SyncProblem {
  return { code, ...planProblems[code] }
}

/** What is kept of an error; errors of this project hold no personal data, of others only the fact is kept. */
export function problemOf(error: unknown): SyncProblem {
  if (!isLienThongError(error)) {
    return { code: 'UNEXPECTED', message: 'Something unexpected failed.', messageVi: 'Đã xảy ra lỗi ngoài dự kiến.' }
  }
  const { code, message, messageVi } = error
  const { wireCode } = error as { wireCode?: unknown }
  return {
    code,
    message,
    messageVi,
    ...(typeof wireCode === 'string' && { wireCode }),
    ...(error instanceof InputError && { fields: error.fields.map(({ field, rule }) => ({ field, rule })) }),
  }
}

/**
 * What a failed call says.
 * - `refused`: the portal will not take this, however often it is sent
 * - `looked-wrong`: what we believed of the portal is not so; it has to be looked up
 * - `perhaps-refused`: a code that nobody knows; of a write while look-ups go well it is a refusal
 * - `account`: nobody gets through until somebody puts our account or the address right
 * - `trouble`: the portal or the way to it; the same call may go well later
 */
export type Failure = 'refused' | 'perhaps-refused' | 'looked-wrong' | 'account' | 'trouble'

const accountCodes: ReadonlySet<string> = new Set([
  'GATEWAY_CREDENTIALS_REFUSED',
  'GATEWAY_FORBIDDEN',
  'GATEWAY_UNKNOWN_RESOURCE',
  'GATEWAY_CLOCK_SKEW',
  'MOCK_ANSWER_IN_PRODUCTION',
])

/** The second one after a new session was opened, so that it need not be the session. */
const doubtfulCodes: ReadonlySet<string> = new Set(['UNKNOWN_REFUSAL', 'GATEWAY_SESSION_OVER'])

export function failureOf(error: unknown): Failure {
  if (!isLienThongError(error)) return 'trouble'
  if (doubtfulCodes.has(error.code)) return 'perhaps-refused'
  if (accountCodes.has(error.code)) return 'account'
  if (error.kind === 'input') return 'refused'
  if (!isPortalError(error)) return 'trouble'
  switch (error.code) {
    case 'PORTAL_DATA_REFUSED':
    case 'PORTAL_QUESTION_UNKNOWN':
      return 'refused'
    case 'PORTAL_DOSSIER_EXISTS':
    case 'PORTAL_DOSSIER_UNKNOWN':
      return 'looked-wrong'
    case 'PORTAL_FAILED':
      return 'trouble'
  }
}

/** Whether the other side answered: then it has done with the request, and may be asked about it at once. */
export function wasAnswered(error: unknown): boolean {
  return isLienThongError(error) && (error.kind === 'remote' || error.kind === 'contract')
}
