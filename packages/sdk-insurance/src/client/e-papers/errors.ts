import {
  isRemoteErrorOf,
  refusalCode,
  type DecodeContext,
  type RefusalRow,
  type RemoteError,
} from '@lienthong/sdk-core'

/** Every refusal of the electronic papers. */
export type InsurancePapersErrorCode = 'PAPER_INVALID' | 'PAPER_TOO_LARGE' | 'PAPER_SERVER_ERROR'

const annex = {
  source: 'annex 2 of CV 3220/BHXH-CNTT (2025) as told by public readings of it',
  confidence: 'observed',
  retryable: false,
} as const

/** One row per refusal; the documentation is generated from it. */
export const insurancePapersErrors: Readonly<Record<InsurancePapersErrorCode, RefusalRow>> = {
  PAPER_INVALID: {
    wire: ['205'],
    message: 'The gateway does not accept the file: its XML, a field or the signature. It does not say which.',
    messageVi: 'Cổng tiếp nhận từ chối tệp do sai cấu trúc, sai dữ liệu hoặc chữ ký số không hợp lệ.',
    ...annex,
  },
  PAPER_TOO_LARGE: {
    wire: ['1001'],
    message: 'The file is larger than the gateway takes.',
    messageVi: 'Tệp vượt quá dung lượng mà cổng tiếp nhận cho phép.',
    ...annex,
  },
  PAPER_SERVER_ERROR: {
    wire: ['500'],
    message: 'The gateway failed. Send the paper again later.',
    messageVi: 'Cổng tiếp nhận gặp lỗi. Hãy gửi lại sau.',
    ...annex,
    retryable: true,
  },
}

/** Ends the call with what the wire code stands for. */
export function refuse(wireCode: string, context: DecodeContext<InsurancePapersErrorCode>): never {
  const code = refusalCode(insurancePapersErrors, wireCode)
  return code === undefined ? context.refuseUnknown(wireCode) : context.refuse({ code, wireCode })
}

/**
 * Tells whether an error is a refusal of an electronic paper; its `code` is then a closed union.
 *
 * @example
 * if (isInsurancePapersError(error) && error.code === 'PAPER_INVALID') askForAnotherSignature()
 */
export function isInsurancePapersError(error: unknown): error is RemoteError<InsurancePapersErrorCode> {
  return isRemoteErrorOf(insurancePapersErrors, error)
}
