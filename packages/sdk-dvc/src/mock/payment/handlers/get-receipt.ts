import { mockOperation } from '@lienthong/mock-core'
import { z } from 'zod'
import { operations, zGetReceiptAnswer, zGetReceiptRequest, type Operations } from '../../../contract/index.ts'
import { basePath } from '../base-path.ts'
import { dossierOf } from '../payments.ts'
import { policy } from '../policy.ts'
import { receiptOf } from '../receipt.ts'
import { paymentAskedFor, refusals } from '../refusals.ts'

/** Gives the receipt of a payment that was made: the file, or its address. */
export const getReceipt = mockOperation<Operations['getReceipt']>({
  meta: operations.getReceipt,
  request: zGetReceiptRequest,
  maxBodyBytes: 20_000,
  answers: { 200: z.union([zGetReceiptAnswer, z.instanceof(Uint8Array)]) },
  handle({ world, body, origin }, reply) {
    const asked = paymentAskedFor(world, body)
    if ('refused' in asked) return reply(200, asked.refused)
    const { payment } = asked
    if (payment.state !== 'paid') return reply(200, refusals.notPaid)
    if (policy.of(world, dossierOf(payment)).receipt === 'pdf') return reply(200, receiptOf(payment))
    return reply(200, {
      MaLoi: '00',
      MoTaLoi: 'Thành công',
      MaThamChieu: body.MaThamChieu,
      UrlBienLai: `${origin}${basePath}/receipts/${payment.token}.pdf`,
    })
  },
  malformed: (problems, reply) => reply(200, refusals.malformed(problems)),
  errorIn200: (reply) => reply(200, refusals.failed),
})
