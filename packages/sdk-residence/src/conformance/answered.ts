import type { CaseAnswer, CaseContext, TargetPerson } from '@lienthong/conformance'
import {
  zLookupCitizenSoapAnswer,
  zProxyAnswer,
  zVerifyCitizenSoapAnswer,
  zVerifyRelativesSoapAnswer,
  type LookupCitizenAnswer,
  type ProvincialCitizen,
  type WireCitizen,
} from '../contract/index.ts'

/** Whether the yes-or-no question was answered with yes; fails the case when it is answered in none of the known shapes. */
export function saidYes(t: CaseContext, content: unknown): boolean {
  const answer = t.expectFits(content, zVerifyCitizenSoapAnswer, 'the answer')
  const exists = answer.KetQuaXacThuc ?? answer.KetQuaXacThucResponse
  const count = answer.XacThucThongTinCongDanResponse?.SoLuongCongDan
  t.expect(exists !== undefined || count !== undefined, 'a count of citizens, or whether one exists')
  return count === undefined ? exists?.TonTai === 'true' || exists?.TonTai === '1' : Number(count) > 0
}

/** The citizens of a look-up in SOAP. Nobody may be told by an empty collection or by none. */
export function citizensIn(t: CaseContext, content: unknown): readonly WireCitizen[] {
  const { Fault, CongdanCollection } = t.expectFits(content, zLookupCitizenSoapAnswer, 'the answer')
  t.expect(Fault === undefined, 'no fault')
  return CongdanCollection?.CongDan ?? []
}

/** The citizens of a question for relatives in SOAP. */
export function citizensWithParents(t: CaseContext, content: unknown): readonly WireCitizen[] {
  const answer = t.expectFits(content, zVerifyRelativesSoapAnswer, 'the answer')
  t.expect(answer.Fault === undefined, 'no fault')
  const { CongdanCollection } = answer.XacMinhThongTinNhanThanResponse ?? answer
  return CongdanCollection?.CongDan ?? []
}

/** The citizens of an answer in the JSON form of a province: one is an object, several are a list. */
export function citizensInJson(data: LookupCitizenAnswer['data']): readonly ProvincialCitizen[] {
  return Array.isArray(data) ? data : data == null ? [] : [data]
}

/** Demands exactly one citizen, and this one. */
export function expectOnly(
  t: CaseContext,
  numbers: readonly (string | undefined)[],
  { personalId }: Pick<TargetPerson, 'personalId'>,
): void {
  t.expect(numbers.length === 1, 'exactly one citizen')
  t.expect(numbers[0] === personalId, 'the citizen who was asked about')
}

/** Demands a SOAP fault, and no citizen beside it. */
export function expectFault(t: CaseContext, { body }: CaseAnswer): void {
  const answer = t.expectFits(body, zLookupCitizenSoapAnswer, 'the answer')
  t.expect(answer.Fault !== undefined, 'a SOAP fault')
  t.expect(answer.CongdanCollection === undefined, 'no citizen beside a fault')
}

/** What stood in the SOAP body that came through a proxy, converted to JSON or not, in the form in which XML is read. */
export function proxied(t: CaseContext, body: unknown): unknown {
  const answer = t.expectFits(body, zProxyAnswer, 'the answer')
  t.expect(answer.errorCode === undefined, 'no code of refusal')
  t.expect(answer.Envelope !== undefined || answer.Body !== undefined, 'Envelope or Body')
  const within = answer.Envelope === undefined ? answer.Body : answer.Envelope.Body
  const content = typeof within === 'object' && within !== null ? { ...within } : {}
  return 'CongdanCollection' in content ? { ...content, CongdanCollection: listed(content.CongdanCollection) } : content
}

function listed(collection: unknown): unknown {
  if (typeof collection !== 'object' || collection === null || !('CongDan' in collection)) return {}
  return { ...collection, CongDan: [collection.CongDan].flat() }
}
