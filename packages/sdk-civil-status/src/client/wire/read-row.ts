import { readWireTime, type DecodeContext } from '@lienthong/sdk-core'
import type { RegistrationKind } from '../civil-status-registration.ts'
import type { CivilStatusErrorCode } from '../errors.ts'
import type { CompletedResult, RegistrationProblem, RegistrationResult } from '../registration-result.ts'
import { readIssuance } from './issuance.ts'
import { readProblems } from './problems.ts'
import { readEntry } from './read-entry.ts'
import type { Row } from './result-row.ts'

type Context = DecodeContext<CivilStatusErrorCode>

/** Whose row it is: the kind that was asked for, and where the row stands in the answer. */
export interface RowPlace {
  readonly kind: RegistrationKind
  readonly path: string
}

/** Reads the row of one dossier. */
export function readRow(row: Row, context: Context, place: RowPlace): RegistrationResult<RegistrationKind> {
  const { problems, existingPersonalId } = readProblems(row.errors, row.trangThai)
  const at = readTime(row.thoiGianThucHien)
  const base = {
    dossierCode: row.maHoSoMCDT,
    ...(at && { at }),
    ...(row.ghiChu && { note: row.ghiChu }),
    ...(row.noiDungXuLy && { officerOpinion: row.noiDungXuLy }),
    ...(problems.length > 0 && { problems }),
    ...(existingPersonalId !== undefined && { existingPersonalId }),
  }
  switch (row.trangThai) {
    case 1:
      return { ...base, state: 'waiting' }
    case 2: {
      const until = readTime(row.hanBoSungHoSo)
      return { ...base, state: 'supplement-required', error: supplement(problems, context), ...(until && { until }) }
    }
    case 3:
      return { ...base, state: 'processing' }
    case 4:
      return readCompleted(base, row, context, place)
    case 6:
      return { ...base, state: 'refused', error: context.error({ code: 'CIVIL_STATUS_REFUSED', wireCode: '6' }) }
    default:
      // Public clients take every other state as "not found".
      return { ...base, state: 'not-found' }
  }
}

function readTime(text = '') {
  return readWireTime(text, 'dd/MM/yyyy HH:mm:ss')
}

function supplement([first]: readonly RegistrationProblem[], context: Context) {
  const { code, wireCode, field } = first ?? { code: 'CIVIL_STATUS_SUPPLEMENT_REQUIRED', wireCode: '2' }
  return context.error({ code, wireCode, field })
}

interface Base {
  readonly dossierCode: string
  readonly problems?: readonly RegistrationProblem[]
  readonly existingPersonalId?: string
}

function readCompleted(
  base: Base,
  row: Row,
  context: Context,
  { kind, path }: RowPlace,
): CompletedResult<RegistrationKind> {
  const { entry, people } = readEntry(row.ketQuaXuLy, kind, context, `${path}.ketQuaXuLy`)
  const completed = { ...base, state: 'completed' as const, ...(people && { people }) }
  switch (kind) {
    case 'birth':
      return { ...completed, birth: entry, personalIdIssuance: readIssuance(entry.personalId, base) }
    case 'death':
      return { ...completed, death: entry }
    case 'marriage':
      return { ...completed, marriage: entry }
    case 'extract-copy':
      return { ...completed, extractCopy: entry }
  }
}
