import type { Form } from './state.ts'
import type { Named } from './citizens.ts'
import type { ProcedureHead, ProcedureHousing, ProcedureRelationship } from '../../contract/index.ts'

/** A registration of residence: who moves where, and into whose household. */
export interface Move {
  readonly people: readonly (Required<Named> & { readonly quanHeVoiChuHo?: ProcedureRelationship })[]
  readonly home: ProcedureHousing
  /** Absent for a list: an organisation has no household. */
  readonly head?: ProcedureHead
  /** Whose home it is. */
  readonly ownerId: string
  /** Whether it is a home of those who hand in, so that nobody else has to agree. */
  readonly isOwn: boolean
}

/** What a form moves; `undefined` for a procedure that moves nobody. Of a list, the rows that were received. */
export function moveOf(form: Form): Move | undefined {
  if (form.kind === 'permanent' || form.kind === 'temporary') {
    const { nguoiNop, chuHo, quanHeVoiChuHo, thanhVien = [], choO } = form.body
    const ownerId = choO.soDinhDanhChuSoHuu ?? (choO.truongHop === 'SO_HUU' ? nguoiNop : chuHo).soDinhDanh
    const people = [{ ...nguoiNop, quanHeVoiChuHo }, ...thanhVien]
    const isOwn = people.some(({ soDinhDanh }) => soDinhDanh === ownerId)
    return { people, home: choO, head: chuHo, ownerId, isOwn }
  }
  if (form.kind !== 'temporary-list') return undefined
  const { danhSach, choO, toChuc } = form.body
  const taken = new Set(form.rows.filter(({ maKetQua }) => maKetQua === '00').map(({ stt }) => stt - 1))
  const { soDinhDanh } = toChuc.nguoiDaiDien
  const ownerId = choO.soDinhDanhChuSoHuu ?? soDinhDanh
  const people = danhSach.filter((_, index) => taken.has(index))
  return { people, home: choO, ownerId, isOwn: ownerId === soDinhDanh }
}

/** Whether those who move join the household of somebody else. */
export function joins({ people, head }: Move): boolean {
  return head !== undefined && !people.some(({ soDinhDanh }) => soDinhDanh === head.soDinhDanh)
}
