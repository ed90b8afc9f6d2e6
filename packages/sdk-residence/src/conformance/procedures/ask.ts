import type { CaseContext, CaseOperation } from '@lienthong/conformance'
import {
  operations,
  zGetProcedureStatusAnswer,
  zListProcedureResultsAnswer,
  zProcedureReceiptAnswer,
  type ProcedureProgress,
  type ProcedureReceipt,
  type ProcedureReceiptAnswer,
  type ProcedureResult,
} from '../../contract/index.ts'

/** Hands a form in and demands an answer of the contract. */
export async function submit(t: CaseContext, operation: CaseOperation, form: object): Promise<ProcedureReceiptAnswer> {
  const answer = await t.send(operation, form)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zProcedureReceiptAnswer, 'the answer')
}

/** Hands in a form that must be received, because a case begins with it. */
export async function submitReceived(
  t: CaseContext,
  operation: CaseOperation,
  form: object,
): Promise<ProcedureReceipt> {
  const { maKetQua, bienNhan } = await submit(t, operation, form)
  t.expectCode(maKetQua, '00', 'maKetQua')
  t.expect(bienNhan !== undefined, 'a receipt')
  return bienNhan as ProcedureReceipt
}

/** Demands that a form is refused with a code, and that no receipt is given for it. */
export async function expectRefused(
  t: CaseContext,
  operation: CaseOperation,
  form: object,
  code: string,
): Promise<void> {
  const { maKetQua, bienNhan } = await submit(t, operation, form)
  t.expectCode(maKetQua, code, 'maKetQua')
  t.expect(bienNhan === undefined, 'no receipt for a refusal')
}

/** Where a dossier stands now. */
export async function progressOf(t: CaseContext, maHoSo: string): Promise<ProcedureProgress> {
  const answer = await t.send(operations.getProcedureStatus, { maHoSo })
  t.expectStatus(answer, 200)
  const { maKetQua, hoSo } = t.expectFits(answer.body, zGetProcedureStatusAnswer, 'the answer')
  t.expectCode(maKetQua, '00', 'maKetQua')
  t.expect(hoSo?.maHoSo === maHoSo, 'the dossier that was asked about')
  return hoSo as ProcedureProgress
}

/** The result of a dossier now. */
export async function resultOf(t: CaseContext, maHoSo: string): Promise<ProcedureResult> {
  const answer = await t.send(operations.listProcedureResults, { maHoSo: [maHoSo] })
  t.expectStatus(answer, 200)
  const { maKetQua, hoSo = [] } = t.expectFits(answer.body, zListProcedureResultsAnswer, 'the answer')
  t.expectCode(maKetQua, '00', 'maKetQua')
  const result = hoSo.find((one) => one.maHoSo === maHoSo)
  t.expect(result !== undefined, 'an entry for the dossier')
  return result as ProcedureResult
}

const workMs = 3 * 60 * 60_000
const underway: ReadonlySet<string> = new Set(['1', '2', '4', '9'])

/** Where a dossier stands once the officer has decided or asked: looks every three hours, at most so many times. */
export async function decidedOf(t: CaseContext, maHoSo: string, looks = 4): Promise<ProcedureProgress> {
  for (let look = 1; ; look += 1) {
    await t.letTimePass(workMs)
    const progress = await progressOf(t, maHoSo)
    if (!underway.has(progress.trangThai) || look === looks) return progress
  }
}
