import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zGetReceiptAnswer,
  zGetReceiptAnswerTolerant,
  zGetReceiptRequest,
} from '../../../contract/index.ts'
import { requireAnswerAbout, signed, timeOfMessage, version, type Partner } from '../partner.ts'
import { paymentErrors } from '../payment-errors.ts'
import { zReference } from '../payment-order.ts'

/** A receipt: the file itself, or where it is. */
export type Receipt =
  | { readonly form: 'pdf'; readonly bytes: Uint8Array }
  /** The address is inside the platform's network as a rule: how it is reached from outside is configuration. */
  | { readonly form: 'address'; readonly url: string }

/** What every PDF begins with. */
const zPdf = z.object({
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-', { path: ['bytes'] }),
})

const zAddress = zGetReceiptAnswerTolerant.refine(
  ({ MaLoi, UrlBienLai = '' }) => MaLoi !== '00' || /^https?:\/\/./i.test(UrlBienLai),
  { path: ['UrlBienLai'] },
)

/** `GET_BILL` */
export function getReceipt(partner: Partner, path: string) {
  return defineOperation({
    system: 'payment',
    meta: { ...operations.getReceipt, path },
    refusals: paymentErrors,
    input: z.strictObject({ reference: zReference }),
    request: zGetReceiptRequest,
    answer: { strict: z.union([zPdf, zGetReceiptAnswer]), tolerant: z.union([zPdf, zAddress]) },
    encode: ({ reference }, context) => {
      const fields = {
        LoaiBanTin: 'GET_BILL',
        PhienBan: version,
        MaDoiTac: partner.partnerCode,
        MaThamChieu: reference,
        ThoiGianGD: timeOfMessage(context),
      } as const
      return signed('GET_BILL', fields, partner)
    },
    decode(answer, context, { reference }): Receipt {
      if ('bytes' in answer && answer.bytes instanceof Uint8Array) return { form: 'pdf', bytes: answer.bytes }
      requireAnswerAbout(reference, answer as z.output<typeof zAddress>, context)
      return { form: 'address', url: (answer as z.output<typeof zAddress>).UrlBienLai ?? '' }
    },
  })
}
