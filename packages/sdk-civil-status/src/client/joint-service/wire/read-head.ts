import { dayOf, readInstant, readWireTime, type Instant } from '@lienthong/sdk-core'
import type { JointDossierHead, JointUnit } from '../joint-dossier.ts'
import { given, textOf } from './form-reader.ts'

/** What the list and the detail write alike. */
export interface HeadRow {
  readonly maDonVi: number
  readonly maTTHC: string
  readonly maHoSo: string
  readonly ngayTiepNhan?: string | null
  readonly techId?: string | null
}

/** Reads what the list and the detail tell alike. */
export function readHead(id: string, row: HeadRow): JointDossierHead {
  const filedAt = readTime(row.ngayTiepNhan ?? undefined)
  return given({
    id,
    jointDossierCode: row.maHoSo,
    procedureCode: row.maTTHC,
    unit: readUnit(row.maDonVi, filedAt),
    filedAt,
    citizenAccount: textOf(row.techId ?? undefined),
  })
}

/** The kind a module stands for; `undefined` for one the contract does not know. */
export function kindOf(module: string): 'birth' | 'death' | undefined {
  if (module === 'KS') return 'birth'
  return module === 'KT' ? 'death' : undefined
}

/** A number has lost the zeros in front. Without a time the dossier is taken for a new one: districts are gone. */
function readUnit(maDonVi: number, filedAt: Instant | undefined): JointUnit {
  const text = String(maDonVi)
  const hadDistricts = filedAt !== undefined && dayOf(filedAt) < '2025-07-01'
  return hadDistricts && text.length === 3
    ? { code: text, level: 'district' }
    : { code: text.padStart(5, '0'), level: 'commune' }
}

/** The form of the time is not public: what other fields of this software and of its kind have is tried. */
function readTime(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined
  return readWireTime(text, 'dd/MM/yyyy HH:mm:ss') ?? readWireTime(text, 'yyyyMMddHHmmss') ?? readInstant(text)
}
