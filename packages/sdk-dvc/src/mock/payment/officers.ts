import { officerAction, type OfficerAction, type OfficerOutcome, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import { decide, type Decision } from './decide.ts'
import { deliveriesOf, sendNotice } from './notices.ts'
import { findKept, type KeptPayment } from './payments.ts'
import { zNoticeKind } from './policy.ts'

const zReference = z.string().min(1).max(255)

function about(world: World, reference: string, act: (payment: KeptPayment) => OfficerOutcome): OfficerOutcome {
  const payment = findKept(world, reference)
  return payment === undefined
    ? { refused: 'UNKNOWN', message: 'The platform has no payment of this reference' }
    : act(payment)
}

function tell(world: World, payment: KeptPayment): OfficerOutcome {
  const { state, transactionCode, request } = payment
  return { done: { reference: request.MaThamChieu, state, transactionCode, deliveries: deliveriesOf(world, payment) } }
}

function end(decision: Decision, summary: string): OfficerAction {
  return officerAction({
    summary,
    body: z.strictObject({ reference: zReference }),
    run: (world, { reference }) =>
      about(world, reference, (payment) =>
        decide(world, payment, decision)
          ? tell(world, payment)
          : { refused: 'NOT_NOW', message: 'The payment has ended before' },
      ),
  })
}

const replayNotice = officerAction({
  summary: 'Sends the notice of a payment once more, as it has to be or with one thing wrong.',
  body: z.strictObject({ reference: zReference, as: zNoticeKind.default('honest') }),
  run: (world, { reference, as }) =>
    about(world, reference, (payment) => {
      if (payment.state === 'pending') return { refused: 'NOT_NOW', message: 'There is nothing to report yet' }
      return sendNotice(world, payment, as)
        ? tell(world, payment)
        : { refused: 'NOT_NOW', message: 'No notifyUrl is set in the policy of "payment"' }
    }),
})

const look = officerAction({
  summary: 'Tells how a payment stands and what became of its notices.',
  body: z.strictObject({ reference: zReference }),
  run: (world, { reference }) => about(world, reference, (payment) => tell(world, payment)),
})

/** What the payment platform can be told to do, and what a payer does without a browser. */
export const officerActions: Readonly<Record<string, OfficerAction>> = {
  pay: end('paid', 'Pays, as the payer does on the page of the bank.'),
  fail: end('failed', 'Lets a payment fail at the bank.'),
  cancel: end('cancelled', 'Cancels a payment, as the payer does on the page of the bank.'),
  'replay-notice': replayNotice,
  look,
}
