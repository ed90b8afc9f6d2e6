import type { World } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { XmlEntryModule } from '../../contract/index.ts'
import { provinceOf } from '../enter/book.ts'
import { findSubmission, submissions, type Submission } from '../submissions.ts'
import { refused } from './access.ts'
import { unitCode } from './unit-code.ts'

const kinds: Readonly<Record<XmlEntryModule, Submission['kind']>> = { KS: 'birth', KT: 'death', KH: 'marriage' }

/** Everything of one kind that was ever handed in, by either generation. */
export function recordsOf(world: World, module: XmlEntryModule): Submission[] {
  return Object.values(world.slice(submissions)).filter(({ kind }) => kind === kinds[module])
}

/** A record of one kind by its id; `undefined` when there is none. */
export function findRecord(world: World, module: XmlEntryModule, id: string | number): Submission | undefined {
  return recordsOf(world, module).find(({ recordId }) => BigInt(recordId) === BigInt(id))
}

/** Whether a record was made at an office of a province. */
export function isOfProvince(world: World, record: Submission, province: string): boolean {
  return provinceOf(world, record, '') === province
}

interface Asked {
  readonly maDonVi: string | number
  readonly maHoSo: string
}

/** The dossier of a question, or the refusal of it. */
export function askedDossier(world: World, { maDonVi, maHoSo }: Asked) {
  const unit = unitCode(maDonVi)
  const at = dayOf(world.clock.instant())
  const dossier = findSubmission(world, maHoSo)
  // An office that is gone by now keeps its dossiers.
  if (dossier?.unit !== unit && !resolveUnit(unit, { level: 'commune', at })) return { refusal: refused('106') }
  if (dossier === undefined || dossier.unit !== unit) return { refusal: refused('201') }
  return { dossier }
}
