import { readWireTime, type DecodeContext, type Instant } from '@lienthong/sdk-core'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { zSubmitBirthPaperAnswerTolerant } from '../../../contract/index.ts'
import { toBase64 } from '../base64.ts'
import { refuse, type InsurancePapersErrorCode } from '../errors.ts'

/** Characters of a signed paper; a real one has some thousand. */
const maxLength = 5_000_000

/** A paper in its envelope, signed. */
export const zSignedPaper = z.strictObject({
  facilityCode: z.string().regex(/^\d{5}$/),
  signedXml: z.string().min(1).max(maxLength),
})

/** What the gateway noted of a paper. */
export interface SubmitPaperResult {
  /** Id of the transaction; keep it, there is no look-up by the paper. */
  readonly transactionId: string
  /** Absent when the gateway does not tell it in a form that can be read. */
  readonly receivedAt?: Instant
}

/** Without the id of its transaction nothing can be proved later. */
export const zPaperAnswer = zSubmitBirthPaperAnswerTolerant.superRefine(({ MaKetQua, MaGD }, context) => {
  if (MaKetQua === '200' && !MaGD?.trim())
    context.addIssue({ code: 'invalid_type', expected: 'string', path: ['MaGD'] })
})

/** Writes the fields of a paper that the gateway does not add. */
export function encodePaper<Kind extends '60' | '61'>(
  { facilityCode, signedXml }: z.infer<typeof zSignedPaper>,
  kind: Kind,
) {
  return { maCskcb: facilityCode, loaiHs: kind, fileBase64Str: toBase64(utf8ToBytes(signedXml)) }
}

/** Reads what became of a paper. */
export function decodePaper(
  { MaKetQua, MaGD, ThoiGianTiepNhan }: z.infer<typeof zPaperAnswer>,
  context: DecodeContext<InsurancePapersErrorCode>,
): SubmitPaperResult {
  if (MaKetQua !== '200') return refuse(MaKetQua, context)
  const receivedAt = readWireTime(ThoiGianTiepNhan ?? '', 'yyyyMMddHHmmss')
  return { transactionId: MaGD ?? '', ...(receivedAt && { receivedAt }) }
}
