import type { CaseAnswer, CaseContext } from '@lienthong/conformance'
import {
  operations,
  zListRegistrationResultsAnswer,
  zSubmitRegistrationAnswer,
  type RegistrationModule,
  type RegistrationResultRow,
  type SubmitRegistrationAnswer,
  type SubmitRegistrationRequest,
} from '../contract/index.ts'
import { questionOf } from './registration.ts'

/** Pushes a dossier and demands an answer of the contract. */
export async function push(t: CaseContext, dossier: SubmitRegistrationRequest): Promise<SubmitRegistrationAnswer> {
  const answer = await t.send(operations.submitRegistration, dossier)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zSubmitRegistrationAnswer, 'the answer')
}

/** Pushes a dossier that must be accepted, because a case begins with it. */
export async function pushAccepted(t: CaseContext, dossier: SubmitRegistrationRequest): Promise<void> {
  const { status } = await push(t, dossier)
  t.expectCode(status, '1', 'status of the push')
}

/** Reads the rows of an answer that must be an answered one. */
export function rowsOf(t: CaseContext, answer: CaseAnswer): readonly RegistrationResultRow[] {
  t.expectStatus(answer, 200)
  const body = t.expectFits(answer.body, zListRegistrationResultsAnswer, 'the answer')
  t.expectCode(String(body.status), '1', 'status')
  return body.value ?? []
}

/** The row of one dossier now. */
export async function rowOf(
  t: CaseContext,
  code: string,
  module: RegistrationModule = 'LTKS',
): Promise<RegistrationResultRow> {
  const rows = rowsOf(t, await t.send(operations.listRegistrationResults, questionOf(module, code)))
  const row = rows.find((candidate) => candidate.maHoSoMCDT === code)
  t.expect(row !== undefined, 'a row for the dossier that was pushed')
  return row as RegistrationResultRow
}

const workMs = 3 * 60 * 60_000
const longestWork = 4

/** The row of a dossier after the officer decided: asks every three hours until it is no longer waiting. */
export async function decidedRowOf(
  t: CaseContext,
  code: string,
  module: RegistrationModule = 'LTKS',
): Promise<RegistrationResultRow> {
  for (let asked = 1; ; asked += 1) {
    await t.letTimePass(workMs)
    const row = await rowOf(t, code, module)
    if ((row.trangThai !== 1 && row.trangThai !== 3) || asked === longestWork) return row
  }
}

/** Pushes a dossier that must be accepted, and gives its row after the officer decided. */
export async function decided(t: CaseContext, dossier: SubmitRegistrationRequest): Promise<RegistrationResultRow> {
  await pushAccepted(t, dossier)
  return decidedRowOf(t, dossier.maHoSoMCDT, dossier.module)
}

/** Pushes a dossier that must be refused as wrong data, and nothing of it may be kept. */
export async function expectWrongData(t: CaseContext, dossier: SubmitRegistrationRequest): Promise<void> {
  const { status, errorCode } = await push(t, dossier)
  t.expectCode(status, '0', 'status')
  t.expectCode(errorCode, '500', 'errorCode')
  const rows = rowsOf(
    t,
    await t.send(operations.listRegistrationResults, questionOf(dossier.module, dossier.maHoSoMCDT)),
  )
  t.expect(rows.length === 0, 'no row for a dossier that was refused at the door')
}
