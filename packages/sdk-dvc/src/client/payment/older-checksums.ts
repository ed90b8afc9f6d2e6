import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What is signed where a payment is created at "KeyPay DVCQG" 3.0, and where its call-back is checked. */
export interface KeyPayTransaction {
  /** Extra fee (`addition_fee`), as it stands on the wire. */
  readonly additionFee: string
  readonly clientId: string
  readonly command: string
  readonly transAmount: string
  readonly transactionId: string
  /** Default `3.0`. */
  readonly version?: string
}

/**
 * Computes `check_sum` of a payment at "KeyPay DVCQG" 3.0, the platform before the payment platform: HMAC-SHA-256 over
 * `addition_fee|client_id|command|trans_amount|transaction_id|version`, in lower-case hexadecimal.
 *
 * @param key - `hash_key_1` for what is sent, `hash_key_2` for the call-back.
 * @source open-source one-stop system (OpenCPS), read 2026; confidence: observed. Its function lists the amount before the
 * command among its arguments and joins them the other way round: the order here is the joined one.
 */
export function keyPayChecksum(transaction: KeyPayTransaction, key: string): string {
  const { additionFee, clientId, command, transAmount, transactionId, version = '3.0' } = transaction
  return hmacHex([additionFee, clientId, command, transAmount, transactionId, version], key)
}

/**
 * Computes `check_sum` of a question about a payment at "KeyPay DVCQG" 3.0: HMAC-SHA-256 over
 * `client_id|command|transaction_id` with `hash_key_1`, in lower-case hexadecimal.
 *
 * @source open-source one-stop system (OpenCPS), read 2026; confidence: observed
 */
export function keyPayQueryChecksum(
  question: Pick<KeyPayTransaction, 'clientId' | 'command' | 'transactionId'>,
  key: string,
): string {
  return hmacHex([question.clientId, question.command, question.transactionId], key)
}

/** What is signed where the receipt of a payment is asked for at PayGov. */
export interface PayGovReceiptRequest {
  readonly partnerCode: string
  readonly accessKey: string
  readonly payerId: string
  /** Without Vietnamese marks, as the addresses, too: so it is sent by the one product known. */
  readonly payerName: string
  readonly payerAddress: string
  readonly payerDistrict: string
  readonly payerProvince: string
  readonly docCode: string
  readonly procedureName: string
  /** Base64 of a JSON array of transaction codes. */
  readonly paids: string
  /** Base64 of JSON with the unit that is paid. */
  readonly otherInfo: string
  /** `dd-MM-yyyy` */
  readonly decisionDate: string
}

/**
 * Computes `checksum` of a request for a receipt at PayGov: SHA-256 over the secret key and the fields, joined by nothing, in
 * lower-case hexadecimal.
 *
 * @source open-source one-stop system (OpenCPS) as used by one province, read 2026; confidence: observed
 */
export function payGovReceiptChecksum(request: PayGovReceiptRequest, secretKey: string): string {
  const { partnerCode, accessKey, payerId, payerName, payerAddress, payerDistrict, payerProvince } = request
  const { docCode, procedureName, paids, otherInfo, decisionDate } = request
  const payer = [payerId, payerName, payerAddress, payerDistrict, payerProvince]
  const joined = [secretKey, partnerCode, accessKey, ...payer, docCode, procedureName, paids, otherInfo, decisionDate]
  return bytesToHex(sha256(utf8ToBytes(joined.join(''))))
}

function hmacHex(values: readonly string[], key: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(values.join('|'))))
}
