import {
  isRemoteErrorOf,
  refusalCode,
  type DecodeContext,
  type RefusalRow,
  type RemoteError,
} from '@lienthong/sdk-core'

/** Every refusal of the personal repository. */
export type PersonalPapersErrorCode =
  'PAPERS_NOT_ALLOWED' | 'PAPERS_FILE_UNKNOWN' | 'PAPERS_DATA_REFUSED' | 'PAPERS_FAILED'

const noList = {
  source: 'the list of codes is not public; chosen for the mock',
  confidence: 'assumed',
  retryable: false,
} as const

/** One row per refusal; the documentation is generated from it. */
export const personalPapersErrors: Readonly<Record<PersonalPapersErrorCode, RefusalRow>> = {
  PAPERS_NOT_ALLOWED: {
    wire: ['3'],
    message: 'The one who asks may not see the papers of this owner.',
    messageVi: 'Người yêu cầu không được phép xem giấy tờ của chủ sở hữu này.',
    ...noList,
  },
  PAPERS_FILE_UNKNOWN: {
    wire: ['4'],
    message: 'The repository does not have this file.',
    messageVi: 'Kho dữ liệu cá nhân không có tệp này.',
    ...noList,
  },
  PAPERS_DATA_REFUSED: {
    wire: ['5'],
    message: 'The repository refuses the question.',
    messageVi: 'Kho dữ liệu cá nhân từ chối yêu cầu vì dữ liệu không hợp lệ.',
    ...noList,
  },
  PAPERS_FAILED: {
    wire: ['99'],
    message: 'The repository failed. Ask again later.',
    messageVi: 'Kho dữ liệu cá nhân gặp lỗi. Hãy thử lại sau.',
    ...noList,
    retryable: true,
  },
}

/**
 * Tells a refusal of the personal repository from every other error, and closes its `code` for a `switch`.
 *
 * @example catch (error) { if (isPersonalPapersError(error)) show(error.messageVi) }
 */
export function isPersonalPapersError(error: unknown): error is RemoteError<PersonalPapersErrorCode> {
  return isRemoteErrorOf(personalPapersErrors, error)
}

const successCodes: ReadonlySet<string> = new Set(['0', '00'])

/** Ends the call unless the envelope says success. */
export function requirePapersSuccess(
  errorCode: string | number,
  context: DecodeContext<PersonalPapersErrorCode>,
): void {
  const wireCode = String(errorCode)
  if (successCodes.has(wireCode)) return
  const code = refusalCode(personalPapersErrors, wireCode)
  if (code === undefined) context.refuseUnknown(wireCode)
  context.refuse({ code, wireCode })
}
