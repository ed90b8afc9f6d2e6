import type { CaseContext } from '@lienthong/conformance'
import {
  operations,
  zEntriesAnswer,
  zGetRegistrationStateAnswer,
  zSubmitRegistrationXmlAnswer,
  type EntriesAnswer,
  type GetRegistrationStateAnswer,
  type RegisterEntry,
  type SubmitRegistrationXmlAnswer,
  type SubmitRegistrationXmlRequest,
} from '../../contract/index.ts'
import { place } from '../registration.ts'

/** Which dossier is asked about. */
export function questionAbout(maHoSo: string) {
  return { maDonVi: place.maXa, maHoSo }
}

/** Pushes a dossier and demands an answer of the contract. */
export async function pushXml(
  t: CaseContext,
  dossier: SubmitRegistrationXmlRequest,
): Promise<SubmitRegistrationXmlAnswer> {
  const answer = await t.send(operations.submitRegistrationXml, dossier)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zSubmitRegistrationXmlAnswer, 'the answer')
}

/** Pushes a dossier that must be accepted. */
export async function pushAcceptedXml(t: CaseContext, dossier: SubmitRegistrationXmlRequest): Promise<void> {
  const { status } = await pushXml(t, dossier)
  t.expectCode(String(status), '1', 'status of the push')
}

/** The state of a dossier now. */
export async function stateOf(
  t: CaseContext,
  question: ReturnType<typeof questionAbout>,
): Promise<GetRegistrationStateAnswer> {
  const answer = await t.send(operations.getRegistrationState, question)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zGetRegistrationStateAnswer, 'the answer')
}

/** What was answered to a question for entries. */
export async function entriesAnswer(
  t: CaseContext,
  operation: 'getRegistrationEntry' | 'getEntry' | 'listEntries',
  question: object,
): Promise<EntriesAnswer> {
  const answer = await t.send(operations[operation], question)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zEntriesAnswer, 'the answer')
}

const workMs = 3 * 60 * 60_000
const longestWork = 4

/** The state of a dossier after the officer decided: asks every three hours until it is no longer waiting. */
export async function decidedState(t: CaseContext, maHoSo: string): Promise<GetRegistrationStateAnswer> {
  for (let asked = 1; ; asked += 1) {
    await t.letTimePass(workMs)
    const answer = await stateOf(t, questionAbout(maHoSo))
    if (!['1', '3'].includes(String(answer.status)) || asked === longestWork) return answer
  }
}

/** Pushes a dossier that must end in an entry, and gives that. */
export async function registeredEntry(t: CaseContext, dossier: SubmitRegistrationXmlRequest): Promise<RegisterEntry> {
  await pushAcceptedXml(t, dossier)
  t.expectCode(String((await decidedState(t, dossier.maHoSo)).status), '4', 'status after the decision')
  const answer = await entriesAnswer(t, 'getRegistrationEntry', questionAbout(dossier.maHoSo))
  t.expectCode(String(answer.status), '1', 'status')
  const [entry] = answer.value ?? []
  t.expect(entry !== undefined, 'an entry')
  return entry as RegisterEntry
}

/** Demands that a question was refused with a code. */
export function expectRefused(
  t: CaseContext,
  { status, errorCode }: { readonly status: unknown; readonly errorCode?: unknown },
  code: string,
): void {
  t.expectCode(String(status), '0', 'status')
  t.expectCode(String(errorCode), code, 'errorCode')
}

/** Pushes a dossier that must be refused as wrong data, and nothing of it may be kept. */
export async function expectWrongXml(t: CaseContext, dossier: SubmitRegistrationXmlRequest): Promise<void> {
  expectRefused(t, await pushXml(t, dossier), '500')
  expectRefused(t, await stateOf(t, questionAbout(dossier.maHoSo)), '201')
}
