import type { World } from '@lienthong/mock-core'
import type { LookupCitizenAnswer, ProvincialCitizen, VerifyCitizenRequest, WireCitizen } from '../contract/index.ts'
import { refuseByProvince, type ProvincialRefusal } from './provincial-layer.ts'
import { ask, questionInJson, type Findings } from './register.ts'

/** Bytes of the longest question that makes sense. */
export const maxQuestionBytes = 16 * 1024

/** A refusal in the JSON form of a province. */
export function refused({ errorCode, text }: ProvincialRefusal) {
  return { errorCode, errorMessage: text }
}

/** Asks the register for a province, unless the province refuses. */
export function askForProvince(world: World, body: VerifyCitizenRequest): Findings | ProvincialRefusal {
  return refuseByProvince(body.maCanBo, body.maDVC) ?? ask(world, questionInJson(body))
}

/** Records in the JSON form of a province: one is an object, several are a list, nobody is an empty list or null. */
export function recordsInJson({ quirks }: Findings, records: readonly WireCitizen[]): LookupCitizenAnswer['data'] {
  const [one, ...others] = records.map((record) => withSmallLetters(record) as ProvincialCitizen)
  if (one === undefined) return quirks.mismatch === 'no-collection' ? null : []
  return others.length === 0 ? one : [one, ...others]
}

/** The fields of the XML with a small first letter. */
function withSmallLetters(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, within]) => [
      key.charAt(0).toLowerCase() + key.slice(1),
      withSmallLetters(within),
    ]),
  )
}
