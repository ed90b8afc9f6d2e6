/**
 * The number of the payment of a dossier's fee: letters and digits, the same for the same dossier.
 *
 * @example const payment = await payments.findPayment(paymentReference(dossierCode))
 */
export function paymentReference(dossierCode: string): string {
  return `dvc${dossierCode.replace(/[^A-Za-z0-9]/g, '')}`.slice(0, 50)
}
