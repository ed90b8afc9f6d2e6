import { isRemoteErrorOf, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of the National Public Service Portal. */
export type PortalErrorCode =
  'PORTAL_DOSSIER_EXISTS' | 'PORTAL_DOSSIER_UNKNOWN' | 'PORTAL_DATA_REFUSED' | 'PORTAL_FAILED'

const noList = {
  source: 'the list of codes is not public; chosen for the mock',
  confidence: 'assumed',
  retryable: false,
} as const

/** One row per refusal; the documentation is generated from it. */
export const portalErrors: Readonly<Record<PortalErrorCode, RefusalRow>> = {
  PORTAL_DOSSIER_EXISTS: {
    // Also success with a text that says otherwise: see portalResults.
    wire: ['3', '-3'],
    message: 'The portal has this dossier already. Send it as an update.',
    messageVi: 'Hồ sơ đã tồn tại trên Cổng Dịch vụ công quốc gia. Hãy gửi dưới dạng cập nhật.',
    retryable: false,
    source: 'public client code of a provincial one-stop product',
    confidence: 'observed',
  },
  PORTAL_DOSSIER_UNKNOWN: {
    wire: ['4'],
    message: 'The portal does not have this dossier. Send it first.',
    messageVi: 'Cổng Dịch vụ công quốc gia chưa có hồ sơ này. Hãy đồng bộ hồ sơ trước.',
    ...noList,
  },
  PORTAL_DATA_REFUSED: {
    wire: ['5'],
    message: 'The portal refuses the data of the dossier or the move to this state.',
    messageVi: 'Cổng Dịch vụ công quốc gia từ chối dữ liệu hoặc bước chuyển trạng thái của hồ sơ.',
    ...noList,
  },
  PORTAL_FAILED: {
    wire: ['99'],
    message: 'The portal failed. A write may have been carried out: look it up first.',
    messageVi:
      'Cổng Dịch vụ công quốc gia gặp lỗi. Yêu cầu ghi có thể đã được thực hiện: hãy tra cứu trước khi gửi lại.',
    ...noList,
    retryable: true,
    outcome: 'unknown',
  },
}

/**
 * Tells a refusal of the portal from every other error, and closes its `code` for a `switch`.
 *
 * @example catch (error) { if (isPortalError(error) && error.code === 'PORTAL_DATA_REFUSED') show(error.messageVi) }
 */
export function isPortalError(error: unknown): error is RemoteError<PortalErrorCode> {
  return isRemoteErrorOf(portalErrors, error)
}
