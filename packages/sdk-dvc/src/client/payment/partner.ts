import { writeWireTime, instantOf, type DecodeContext, type EncodeContext } from '@lienthong/sdk-core'
import { z } from 'zod'
import { paymentChecksum, type PaymentMessage } from './payment-checksum.ts'
import { paymentErrorOf, type PaymentErrorCode } from './payment-errors.ts'

/** Who asks the payment platform. */
export interface Partner {
  /** Code that the platform has issued. */
  readonly partnerCode: string
  /** The secret that belongs to it. */
  readonly secret: string
}

/** The version of the messages. */
export const version = '1.0.6'

/** The 24-hour time of a message. */
export function timeOfMessage({ clock }: EncodeContext): string {
  return writeWireTime(instantOf(clock.now()), 'yyyyMMddHHmmss')
}

/** Adds the checksum to a message. */
export function signed<Fields extends Readonly<Record<string, string>>>(
  message: PaymentMessage,
  fields: Fields,
  { secret }: Partner,
): Fields & { readonly MaXacThuc: string } {
  return { ...fields, MaXacThuc: paymentChecksum(message, fields, secret) }
}

/** Ends the call unless the platform says success, and says it of the payment that was asked about. */
export function requireAnswerAbout(
  reference: string,
  { MaLoi, MaThamChieu }: { readonly MaLoi: string; readonly MaThamChieu?: string | undefined },
  context: DecodeContext<PaymentErrorCode>,
): void {
  if (MaLoi !== '00') {
    const code = paymentErrorOf(MaLoi)
    if (code === undefined) context.refuseUnknown(MaLoi)
    context.refuse({ code, wireCode: MaLoi })
  }
  // An answer that names another payment must never be taken for this one.
  const zAbout = z.object({ MaThamChieu: z.literal(reference).optional() })
  context.unpack({ MaThamChieu }, { strict: zAbout, tolerant: zAbout }, 'answer')
}
