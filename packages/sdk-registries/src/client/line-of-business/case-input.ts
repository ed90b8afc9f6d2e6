import { writeWireTime, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { CaseDocument, CasePayment } from '../../contract/index.ts'
import { isLineOfBusinessSystem, systemCodeOf, type LineOfBusinessSystem } from './systems.ts'

/** Name of a system, given as text so that a flow of services can pass on what it read. */
const zSystem: z.ZodType<LineOfBusinessSystem, string> = z
  .string()
  .refine(isLineOfBusinessSystem, { params: { rule: 'not-in-list' } })
  .transform((name) => name as LineOfBusinessSystem)

/** Which dossier of which system. */
export const zCaseKey = z.strictObject({ system: zSystem, dossierCode: zText(100) })

/** A form, or what a service makes of it: any JSON object. */
export const zContent: z.ZodType<Record<string, unknown>, object> = z
  .custom<object>(isPlainObject, { params: { rule: 'type' } })
  .transform((content) => JSON.parse(JSON.stringify(content)) as Record<string, unknown>)

const zDocument = z.strictObject({
  id: zText(100),
  name: zText(500),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Papers that were handed in. */
export const zDocuments = z.array(zDocument).max(100).readonly()

/** A payment that was made. */
export const zPaymentProof = z.strictObject({
  reference: zText(255),
  transactionId: zText(255),
  amountVnd: z.int().min(0).max(1_000_000_000_000),
  paidAt: zInstant,
})

/** The three fields every message has. */
export function writeKey(
  { system, dossierCode }: z.output<typeof zCaseKey>,
  requestId: string,
): { maYeuCau: string; heThong: ReturnType<typeof systemCodeOf>; maHoSo: string } {
  return { maYeuCau: requestId, heThong: systemCodeOf(system), maHoSo: dossierCode }
}

/** Papers as the wire has them. */
export function writeDocuments(documents: z.output<typeof zDocuments>): CaseDocument[] {
  return documents.map(({ id, name, url, sha256 }) => ({ ma: id, ten: name, duongDan: url, sha256 }))
}

/** A payment as the wire has it. */
export function writePayment(proof: z.output<typeof zPaymentProof>): CasePayment {
  const { reference, transactionId, amountVnd, paidAt } = proof
  return {
    maThamChieu: reference,
    maGiaoDich: transactionId,
    soTien: amountVnd,
    thoiGian: writeWireTime(paidAt, 'yyyyMMddHHmmss'),
  }
}

function isPlainObject(content: unknown): boolean {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return false
  try {
    // What JSON cannot carry (a circle, a BigInt) throws, and a `toJSON` may make something else of it.
    const written = JSON.parse(JSON.stringify(content)) as unknown
    return typeof written === 'object' && written !== null && !Array.isArray(written)
  } catch {
    return false
  }
}
