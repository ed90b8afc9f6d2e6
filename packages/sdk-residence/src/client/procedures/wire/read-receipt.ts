import type { Instant } from '@lienthong/sdk-core'
import {
  zProcedureReceiptAnswer,
  zProcedureReceiptAnswerTolerant,
  zProcedureReceiptTolerant,
  type ProcedureReceiptAnswerTolerant,
} from '../../../contract/index.ts'
import { readTime, required, requireReceived, zWireTime, type ProcedureContext } from './read-answer.ts'

/** The receipt of a dossier (CT04). */
export interface ProcedureReceipt {
  readonly dossierCode: string
  /** True when this very dossier had been received before: nothing was done twice. */
  readonly alreadyReceived: boolean
  readonly receiptNumber: string
  readonly receivedAt: Instant
  /** When the result is due, by the working days of the procedure. */
  readonly dueAt: Instant
  /** Đồng. Paying it is not part of this interface. */
  readonly feeVnd: number
}

/** A receipt with times that can be read. */
export const zReceipt = zProcedureReceiptTolerant.extend({ ngayTiepNhan: zWireTime, ngayHenTra: zWireTime })

/** The two readings of an answer that is a receipt. */
export const receiptAnswer = {
  strict: zProcedureReceiptAnswer,
  tolerant: zProcedureReceiptAnswerTolerant.extend({ bienNhan: zReceipt.exactOptional() }),
}

/** Reads a receipt, or ends the call with the refusal that stands in its place. */
export function readReceipt(
  answer: Pick<ProcedureReceiptAnswerTolerant, 'maKetQua' | 'truong' | 'daTiepNhan' | 'bienNhan'>,
  context: ProcedureContext,
): ProcedureReceipt {
  requireReceived(answer, context)
  const receipt = required(answer.bienNhan, context, 'bienNhan')
  return {
    dossierCode: receipt.maHoSo,
    alreadyReceived: answer.daTiepNhan ?? false,
    receiptNumber: receipt.soPhieu,
    receivedAt: readTime(receipt.ngayTiepNhan),
    dueAt: readTime(receipt.ngayHenTra),
    feeVnd: receipt.lePhi,
  }
}
