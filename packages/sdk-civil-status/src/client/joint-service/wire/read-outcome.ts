import type { DecodeContext } from '@lienthong/sdk-core'
import type { JointServiceAnswerTolerant } from '../../../contract/index.ts'
import { meaningOf, type SettledAs } from '../answer-texts.ts'
import type { JointServiceErrorCode } from '../errors.ts'

/** What became of a push that was not refused. */
export type Outcome =
  | { readonly outcome: 'updated' }
  | {
      /** Nothing was changed, because the dossier takes no such step any more. No reason to send it again. */
      readonly outcome: 'already-final'
      /** Where the dossier stands, by the words of the software. It may be another end than the one that was told. */
      readonly settledAs: SettledAs
    }

const refusals = {
  NOT_READY: 'JOINT_SERVICE_NOT_READY',
  FAILED: 'JOINT_SERVICE_FAILED',
  INVALID_TRANSITION: 'JOINT_SERVICE_INVALID_TRANSITION',
  UNKNOWN_DOSSIER: 'JOINT_SERVICE_UNKNOWN_DOSSIER',
} as const satisfies Record<string, JointServiceErrorCode>

/** Reads what the software says by its table of texts, or ends the call. */
export function readOutcome(
  { status, title, errors }: Pick<JointServiceAnswerTolerant, 'status' | 'title' | 'errors'>,
  context: DecodeContext<JointServiceErrorCode>,
  fieldNames: Readonly<Record<string, string>> = {},
): Outcome {
  const byField = Object.entries(errors ?? {}).flatMap(([field, texts]) => {
    const list = [texts].flat().filter((text) => typeof text === 'string')
    return list.length === 0 ? [] : [{ field, list }]
  })
  const row = meaningOf([title, ...byField.flatMap(({ list }) => list)])
  if (row?.means === 'ALREADY_FINAL' && row.settledAs !== undefined) {
    return { outcome: 'already-final', settledAs: row.settledAs }
  }
  // A text alone is no success: the envelope has to say the same.
  if (row?.means === 'DONE' && status === 200) return { outcome: 'updated' }
  if (row !== undefined && row.means in refusals) {
    context.refuse({ code: refusals[row.means as keyof typeof refusals], wireCode: row.part })
  }
  const [first] = byField
  if (first === undefined || row !== undefined) return context.refuseUnknown(String(status))
  const field = Object.hasOwn(fieldNames, first.field) ? fieldNames[first.field] : first.field
  return context.refuse({ code: 'JOINT_SERVICE_FIELD_REFUSED', wireCode: 'errors', field })
}
