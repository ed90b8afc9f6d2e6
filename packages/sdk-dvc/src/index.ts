export { createNationalPortalClient, type NationalPortalClient } from './client/create-national-portal-client.ts'
export { dossierStatuses, type DossierStatus } from './client/dossier-status.ts'
export { isPortalError, portalErrors, type PortalErrorCode } from './client/errors.ts'
export type { FoundDossier } from './client/operations/find-dossier.ts'
export type { ProgressStep } from './client/operations/sync-progress.ts'
export type { PortalDossier } from './client/portal-dossier.ts'
export type { UpsertResult } from './client/upsert-dossier.ts'
export { createIpnReceiver } from './client/payment/create-ipn-receiver.ts'
export type {
  IpnAnswer,
  IpnEvent,
  IpnPayments,
  IpnReceiver,
  IpnReceiverOptions,
  PaidPayment,
  StartedPayment,
} from './client/payment/create-ipn-receiver.ts'
export {
  createPaymentClient,
  type PaymentClient,
  type PaymentClientOptions,
} from './client/payment/create-payment-client.ts'
export {
  keyPayChecksum,
  keyPayQueryChecksum,
  payGovReceiptChecksum,
  type KeyPayTransaction,
  type PayGovReceiptRequest,
} from './client/payment/older-checksums.ts'
export type { FoundPayment, PaymentState } from './client/payment/operations/find-payment.ts'
export type { Receipt } from './client/payment/operations/get-receipt.ts'
export type { StartedTransaction } from './client/payment/operations/start-payment.ts'
export { paymentChecksum, type PaymentMessage } from './client/payment/payment-checksum.ts'
export { isPaymentError, paymentErrors, type PaymentErrorCode } from './client/payment/payment-errors.ts'
export {
  paymentReference,
  type FeeReceipt,
  type PaymentFee,
  type PaymentOrder,
} from './client/payment/payment-order.ts'
export {
  verifyIpn,
  type ExpectedPayment,
  type IpnField,
  type IpnFields,
  type IpnRejection,
  type VerifiedIpn,
  type VerifyIpnOptions,
} from './client/payment/verify-ipn.ts'
