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
}

/** What a form moves; `undefined` for a procedure that moves nobody. Of a list, the rows that were received. */
export function moveOf(form: Form): Move | undefined {
  if (form.kind === 'permanent' || form.kind === 'temporary') {
    const { nguoiNop, chuHo, quanHeVoiChuHo, thanhVien = [], choO } = form.body
    const ownerId = choO.soDinhDanhChuSoHuu ?? (choO.truongHop === 'SO_HUU' ? nguoiNop : chuHo).soDinhDanh
    return { people: [{ ...nguoiNop, quanHeVoiChuHo }, ...thanhVien], home: choO, head: chuHo, ownerId }
  }
  if (form.kind !== 'temporary-list') return undefined
  const { danhSach, choO, toChuc } = form.body
  const taken = new Set(form.rows.filter(({ maKetQua }) => maKetQua === '00').map(({ stt }) => stt - 1))
  const ownerId = choO.soDinhDanhChuSoHuu ?? toChuc.nguoiDaiDien.soDinhDanh
  return { people: danhSach.filter((_, index) => taken.has(index)), home: choO, ownerId }
}

/** Whether those who move join the household of somebody else. */
export function joins({ people, head }: Move): boolean {
  return head !== undefined && !people.some(({ soDinhDanh }) => soDinhDanh === head.soDinhDanh)
}
