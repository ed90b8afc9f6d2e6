import { isRemoteErrorOf, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every refusal of the shared catalogues. */
export type SharedCataloguesErrorCode = 'CATALOGUE_NOT_FOUND' | 'CATALOGUE_ROWS_REFUSED'

/** One row per refusal; the documentation is generated from it. */
export const sharedCataloguesErrors: Readonly<Record<SharedCataloguesErrorCode, RefusalRow>> = {
  CATALOGUE_NOT_FOUND: {
    wire: ['Data=null'],
    message: 'There is no such catalogue.',
    messageVi: 'Không có danh mục này.',
    source: 'no source shows how an unknown catalogue is answered',
    confidence: 'assumed',
    retryable: false,
  },
  CATALOGUE_ROWS_REFUSED: {
    wire: ['MSG'],
    message:
      'No row was added: a row is there already, or breaks the form of the catalogue. The text is in the response.',
    messageVi: 'Không thêm được dòng nào: dòng đã có trong danh mục hoặc sai định dạng.',
    source: 'API document of the platform of Quảng Bình province: `MSG` is `Done` or a text',
    confidence: 'documented',
    retryable: false,
  },
}

/**
 * Tells whether an error is a refusal of the shared catalogues; its `code` is then a closed union.
 *
 * @example if (isSharedCataloguesError(error) && error.code === 'CATALOGUE_NOT_FOUND') useOwnList()
 */
export function isSharedCataloguesError(error: unknown): error is RemoteError<SharedCataloguesErrorCode> {
  return isRemoteErrorOf(sharedCataloguesErrors, error)
}
