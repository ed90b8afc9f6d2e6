import { isHouseholdInsuranceError, type HouseholdInsuranceClient, type RenewalQuote } from '@lienthong/sdk-insurance'
import { ServiceError } from '../../api/service-error.ts'
import type { DossierHead, RenewalOrder } from '../../service/filing.ts'
import type { PaymentProof } from '../case-system.ts'
import type { DossierResult } from '../dossier-view.ts'
import type { ServiceCase } from '../service-case.ts'

/**
 * A renewal of household health insurance: the quote of the insurance is the dossier, its payment extends the cards. It is
 * found again by the order of the payment, which is the dossier's own reference.
 */
export function healthInsuranceCase(
  client: HouseholdInsuranceClient,
  { dossierCode }: DossierHead,
  orderId: string,
  order?: RenewalOrder,
): ServiceCase {
  let quote: RenewalQuote | undefined
  const quoted = async (): Promise<RenewalQuote> => (quote ??= await quoteRenewal(client, order))
  const find = async (): Promise<DossierResult> => {
    try {
      const renewal = await client.getRenewal({ orderId })
      const ended = renewal.state === 'extended' || renewal.state === 'refunded'
      return { ended, status: ended ? 'finished' : 'processing', papers: [], data: renewal }
    } catch (error) {
      if (!isHouseholdInsuranceError(error) || error.code !== 'PAYMENT_NOT_FOUND') throw error
      // Who ranks how, who is left out and until when it can be paid: nobody should pay without having seen it.
      return { ended: false, status: 'payment-required', papers: [], ...(quote && { data: quote }) }
    }
  }
  const pay = async ({ transactionId, amountVnd, paidAt }: PaymentProof): Promise<void> => {
    const { id } = await quoted()
    await client.payRenewal({ quoteId: id, orderId, transactionId, amountVnd, paidAt })
  }
  return {
    async file(paid) {
      await quoted()
      if (paid) await pay(paid)
      return {}
    },
    async view() {
      const { status } = await find()
      const asked = status === 'payment-required' && quote && { amountVnd: quote.totalVnd }
      return { dossierCode, ...(status && { status }), ...asked }
    },
    result: find,
    confirmPayment: pay,
    pricedBySystem: true,
  }
}

async function quoteRenewal(client: HouseholdInsuranceClient, order: RenewalOrder | undefined): Promise<RenewalQuote> {
  if (order === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'quote' })
  const { payerId, payerName: name, members } = order
  const { householdCode } = await client.getHousehold({ personalId: payerId, name })
  return client.quoteRenewal({ householdCode, payerId, members: members.map((member) => ({ ...member })) })
}
