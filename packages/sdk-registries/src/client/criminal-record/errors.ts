import { isRemoteErrorOf, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of the criminal-record system: the wire has one code for all, and a text. */
export type CriminalRecordErrorCode = 'CRIMINAL_RECORD_REFUSED'

/** One row per refusal; the documentation is generated from it. */
export const criminalRecordErrors: Readonly<Record<CriminalRecordErrorCode, RefusalRow>> = {
  CRIMINAL_RECORD_REFUSED: {
    wire: ['0', '01'],
    message:
      'The criminal-record system refuses, or has no such dossier. It gives a text only, which is in the response.',
    messageVi: 'Hệ thống lý lịch tư pháp từ chối yêu cầu hoặc không có hồ sơ này.',
    source: 'API document of the platform of Quảng Bình province: `STATUS` and a description, no codes',
    confidence: 'inferred',
    retryable: false,
  },
}

/**
 * Tells whether an error is a refusal of the criminal-record system.
 *
 * @example if (isCriminalRecordError(error)) showToOfficer(error.messageVi)
 */
export function isCriminalRecordError(error: unknown): error is RemoteError<CriminalRecordErrorCode> {
  return isRemoteErrorOf(criminalRecordErrors, error)
}
