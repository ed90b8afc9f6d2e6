import { identityKey, type DecodeContext, type EncodeContext } from '@lienthong/sdk-core'
import type { ProvincialCitizen, VerifyCitizenRequest, WireCitizenTolerant } from '../../contract/index.ts'
import { answerCode } from '../answer-code.ts'
import type { CheckedQuestion } from '../citizen-question.ts'
import { refusalOf, type ResidenceErrorCode } from '../errors.ts'

/** A question in the JSON form of a province. */
export function provincialQuestion(asked: CheckedQuestion, { requestId }: EncodeContext): VerifyCitizenRequest {
  const { personalId, oldIdNumber, name, birthDate, officer, procedureCode } = asked
  return {
    maYeuCau: requestId,
    maDVC: procedureCode,
    maCanBo: officer,
    ...(personalId !== undefined && { soDinhDanh: personalId }),
    ...(oldIdNumber !== undefined && { soCMND: oldIdNumber }),
    hoVaTen: identityKey(name),
    ngayThangNam: birthDate.replaceAll('-', ''),
  }
}

/** Ends the call when the code of the province is a refusal. */
export function refuseByProvince(
  errorCode: string | number | null | undefined,
  context: DecodeContext<ResidenceErrorCode>,
): void {
  const wanted = answerCode(errorCode)
  if (wanted === '000') return
  const [code, wireCode] = [refusalOf(wanted), String(errorCode)]
  if (code === undefined) context.refuseUnknown(wireCode)
  context.refuse({ code, wireCode })
}

/** Citizens of the JSON form as those of the XML: the fields are the same but for their first letter. */
export function provincialCitizens(data: unknown): WireCitizenTolerant[] {
  return [data ?? []].flat().map((citizen) => capitalised(citizen as ProvincialCitizen) as WireCitizenTolerant)
}

/** Levels of a record: citizen, relative, name. What a stranger nests deeper is left as it is. */
const maxDepth = 5

function capitalised(value: unknown, depth = maxDepth): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth === 0) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, within]) => [capital(key), capitalised(within, depth - 1)]))
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1)
}

/** Leaves out what is null within an answer: a serialiser may write every field that has no value so. */
export function withoutNulls(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('data' in answer)) return answer
  return { ...answer, data: kept(answer.data) }
}

function kept(value: unknown, depth = maxDepth): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value
  if (Array.isArray(value)) return value.map((one) => kept(one, depth - 1))
  const entries = Object.entries(value).filter(([, within]) => within !== null)
  return Object.fromEntries(entries.map(([key, within]) => [key, kept(within, depth - 1)]))
}
