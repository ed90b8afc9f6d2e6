import { paymentChecksum, signedFields } from './payment-checksum.ts'
import { readIpnFields, type UnreadableReason } from './read-ipn-fields.ts'

/** A signed field of a notice, by its wire name. */
export type IpnField = (typeof signedFields.CONFIRM)[number]

/** The fields of a notice, by wire name; those that are not signed are left out. */
export type IpnFields = Readonly<Record<IpnField | 'MaXacThuc', string>>

/** Why a notice is not believed. */
export type IpnRejection =
  | UnreadableReason
  /** No secret was given: everybody could sign. */
  | 'no-secret'
  | 'missing-field'
  /** A field that is not text, as a number. */
  | 'wrong-type'
  /** `|` in a field: the signed text could be read in more than one way. */
  | 'separator-in-field'
  /** A message that the partner sent itself comes back as a notice. */
  | 'not-a-notice'
  | 'forged'
  | 'wrong-amount'
  | 'wrong-reference'
  /** Another field is not what was expected. */
  | 'wrong-field'

/**
 * What a notice has to be about: the amount and the reference by these names, and any signed field by its wire name (`SoTien`,
 * `MaThamChieu`, `MaDoiTac`, …). Each that is given is compared letter by letter.
 */
export interface ExpectedPayment extends Readonly<Partial<Record<IpnField, string | number>>> {
  /** Whole đồng, as a number or as its digits. */
  readonly amountVnd?: number | string
  /** The same as `amountVnd`. */
  readonly amount?: number | string
  /** The same as `MaThamChieu`. */
  readonly reference?: string
}

/** How a notice is verified. */
export interface VerifyIpnOptions {
  /** The secret that partner and platform share. */
  readonly secret: string
  readonly expected?: ExpectedPayment
}

/** A notice that may be believed, or why it may not. */
export type VerifiedIpn =
  { readonly ok: true; readonly fields: IpnFields } | { readonly ok: false; readonly reason: IpnRejection }

/**
 * Verifies a notice of the payment platform (IPN): who sent it, and that it is about the payment you expect.
 *
 * Give the body as it came, before any reader has touched it. It is at most 64 kB of JSON; a body that is cut off, no JSON, or
 * ambiguous (a field twice, a `|` in a field) is refused, and so is a request of your own that comes back as a notice. The
 * checksum is compared in constant time, and nothing else of the message is judged before. Never throws for what is in the
 * body.
 *
 * Verified means that the platform sent it, not that anything was paid: `fields.MaLoi` is `00` for that, and the same notice
 * may come again. {@link createIpnReceiver} does all of this.
 *
 * What the kind of the message (`LoaiBanTin`) is called is not fixed in public code; any but those of requests is taken.
 *
 * @throws TypeError when `expected` has a name it does not know: a check that is misspelt must not be skipped.
 * @source a provincial one-stop product and open-source one-stop system; confidence: observed
 * @example
 * const verified = verifyIpn(rawBody, { secret, expected: { reference, amountVnd: 30_000 } })
 * if (!verified.ok) log.warn({ reason: verified.reason })
 */
export function verifyIpn(rawBody: string | Uint8Array, { secret, expected = {} }: VerifyIpnOptions): VerifiedIpn {
  const wanted = wantedOf(expected)
  if (typeof secret !== 'string' || secret === '') return refused('no-secret')
  const read = readIpnFields(rawBody)
  if ('reason' in read) return refused(read.reason)
  const taken = takeFields(read.object)
  if ('reason' in taken) return refused(taken.reason)
  const { fields } = taken
  if (!sameText(fields.MaXacThuc, paymentChecksum('CONFIRM', fields, secret))) return refused('forged')
  if (signedFields.CONFIRM.some((name) => name !== 'ThongTinGiaoDich' && fields[name].includes('|')))
    return refused('separator-in-field')
  if (fields.LoaiBanTin !== 'CONFIRM' && Object.hasOwn(signedFields, fields.LoaiBanTin)) return refused('not-a-notice')
  const wrong = wanted.find(([name, value]) => fields[name] !== value)
  if (wrong !== undefined) return refused(wrongFieldReasons[wrong[0]] ?? 'wrong-field')
  return { ok: true, fields }
}

function refused(reason: IpnRejection): VerifiedIpn {
  return { ok: false, reason }
}

const wrongFieldReasons: Partial<Record<IpnField, IpnRejection>> = {
  SoTien: 'wrong-amount',
  MaThamChieu: 'wrong-reference',
}

/** Which field of the wire a name of {@link ExpectedPayment} is about. */
const expectedFields: ReadonlyMap<string, IpnField> = new Map([
  ...signedFields.CONFIRM.map((name) => [name, name] as const),
  ['amountVnd', 'SoTien'],
  ['amount', 'SoTien'],
  ['reference', 'MaThamChieu'],
])

function wantedOf(expected: ExpectedPayment): (readonly [IpnField, string])[] {
  return Object.entries(expected).flatMap(([name, value]: [string, unknown]) => {
    const field = expectedFields.get(name)
    if (field === undefined) throw new TypeError('verifyIpn does not know a name in "expected"')
    return value === undefined ? [] : [[field, String(value)] as const]
  })
}

const names = [...signedFields.CONFIRM, 'MaXacThuc'] as const

function takeFields(
  object: ReadonlyMap<string, unknown>,
): { readonly fields: IpnFields } | { readonly reason: 'missing-field' | 'wrong-type' } {
  if (names.some((name) => !object.has(name))) return { reason: 'missing-field' }
  if (names.some((name) => typeof object.get(name) !== 'string')) return { reason: 'wrong-type' }
  return { fields: Object.fromEntries(names.map((name) => [name, object.get(name)])) as IpnFields }
}

/** Compares in a time that does not tell how much was right. */
function sameText(given: string, right: string): boolean {
  let different = given.length ^ right.length
  for (let at = 0; at < right.length; at += 1) different |= given.charCodeAt(at) ^ right.charCodeAt(at)
  return different === 0
}
