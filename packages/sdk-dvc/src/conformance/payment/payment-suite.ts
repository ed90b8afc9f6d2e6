import type { ConformanceSuite } from '@lienthong/conformance'
import { paidIsFound } from './cases/find-payment.paid.ts'
import { unknownPayment } from './cases/find-payment.unknown-reference.ts'
import { findWrongSecret } from './cases/find-payment.wrong-secret.ts'
import { receiptOfUnpaid } from './cases/get-receipt.not-paid.ts'
import { receiptOfPaid } from './cases/get-receipt.paid.ts'
import { receiptWrongSecret } from './cases/get-receipt.wrong-secret.ts'
import { brokenStart } from './cases/start-payment.broken-body.ts'
import { changedAmount } from './cases/start-payment.changed-amount.ts'
import { newPaymentStarted } from './cases/start-payment.new-payment.ts'
import { unknownPartner } from './cases/start-payment.unknown-partner.ts'
import { usedReference } from './cases/start-payment.used-reference.ts'
import { startWrongSecret } from './cases/start-payment.wrong-secret.ts'
import { paymentConnector } from './connector.ts'

/** What is demanded of the payment platform. */
export const paymentSuite: ConformanceSuite = {
  system: 'payment',
  connectors: { 'payment-platform': paymentConnector },
  cases: [
    newPaymentStarted,
    startWrongSecret,
    changedAmount,
    unknownPartner,
    usedReference,
    brokenStart,
    paidIsFound,
    unknownPayment,
    findWrongSecret,
    receiptOfPaid,
    receiptOfUnpaid,
    receiptWrongSecret,
  ],
}
