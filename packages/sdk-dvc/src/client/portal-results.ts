import { portalErrors, type PortalErrorCode } from './errors.ts'

/**
 * The words that say a dossier to create is there already. The only place where a text of the portal decides, and only when
 * the code says success: a provincial product reads "error_code 0, 3 or -3 with this text" so and sends an update (observed,
 * one vendor). `3` and `-3` are seen with no other meaning, so the code alone is enough there; and because an update of a
 * dossier that the portal does not have is refused, to read them too widely creates nothing twice.
 */
const alreadyExistsText = 'đã tồn tại'

/** One row of the table of outcomes. */
export interface PortalResultRow {
  /** The code on the wire as text; it comes as a number, too. */
  readonly wire: string
  /** The row holds only for a creation whose text contains these words. */
  readonly creationSays?: string
  readonly means: 'success' | PortalErrorCode
  readonly source: string
}

const inThreeWays = 'OpenCPS compares the number 0 and the text "00", a provincial product the text "0"'

/** What `error_code` means, with its text where that decides. The first row that fits counts. */
export const portalResults: readonly PortalResultRow[] = [
  ...['0', '00'].map((wire) => ({
    ...{ wire, creationSays: alreadyExistsText, means: 'PORTAL_DOSSIER_EXISTS' as const },
    source: portalErrors.PORTAL_DOSSIER_EXISTS.source,
  })),
  ...['0', '00'].map((wire) => ({ wire, means: 'success' as const, source: inThreeWays })),
  ...(Object.keys(portalErrors) as PortalErrorCode[]).flatMap((code) =>
    portalErrors[code].wire.map((wire) => ({ wire, means: code, source: portalErrors[code].source })),
  ),
]

/** How an answer of the portal is to be read. */
export interface PortalResult {
  /** `error_code` as text. */
  readonly wireCode: string
  /** `undefined` for a code that nobody knows. */
  readonly means: 'success' | PortalErrorCode | undefined
}

/**
 * Reads the outcome of a call by the one table: 0, "0" and "00" are the same, and so are 3 and "3".
 *
 * @param answer.creates - Whether a dossier was to be created: only then the words of a success are looked at.
 * @example classifyPortalResult({ errorCode: '00', message: 'Hồ sơ đã tồn tại', creates: true }).means // 'PORTAL_DOSSIER_EXISTS'
 */
export function classifyPortalResult(answer: {
  readonly errorCode: string | number
  readonly message?: string | null | undefined
  readonly creates?: boolean
}): PortalResult {
  const wireCode = String(answer.errorCode).trim()
  // Letters and marks come apart from some machines, and some write in capitals.
  const text = answer.creates === true ? (answer.message ?? '').normalize('NFC').toLowerCase() : ''
  const row = portalResults.find(
    ({ wire, creationSays }) => wire === wireCode && (creationSays === undefined || text.includes(creationSays)),
  )
  return { wireCode, means: row?.means }
}
