import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zGetPaperFileAnswer, zGetPaperFileRequest } from '../../../contract/index.ts'
import { personalPapersErrors, requirePapersSuccess } from '../errors.ts'

const zFileInput = z.strictObject({ agency: zText(500), path: zText(4000) })

/** Where a file lies, as the list of papers tells it. */
export type GetPaperFileInput = z.input<typeof zFileInput>

/** Base64 is read here: what is none is outside the contract, and nobody stores half a paper. */
const zContent = z.string().transform((text, context) => {
  const bytes = bytesOf(text)
  if (bytes !== undefined && bytes.length > 0) return bytes
  context.addIssue({ code: 'custom' })
  return z.NEVER
})
const zRefusal = z.looseObject({ errorCode: z.union([z.string(), z.number()]) })

/** `giayToByUrl` */
export const getPaperFile = defineOperation({
  system: 'dvc-papers',
  meta: operations.getPaperFile,
  refusals: personalPapersErrors,
  input: zFileInput,
  request: zGetPaperFileRequest,
  answer: { strict: zGetPaperFileAnswer, tolerant: z.union([zContent, zRefusal]) },
  encode: ({ agency, path }) => ({ CoQuanChuQuan: agency, DuongDan: path }),
  decode(answer, context): Uint8Array {
    if (answer instanceof Uint8Array) return answer
    requirePapersSuccess(answer.errorCode, context)
    // An envelope that says success has no file in it.
    return context.refuseUnknown(String(answer.errorCode))
  },
})

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
