import { writeWireTime, zText, type Instant } from '@lienthong/sdk-core'
import { z } from 'zod'

/** A fee as it stands on the receipt. */
export interface PaymentFee {
  /** Code of the fee in the catalogue. */
  readonly code?: string
  readonly name: string
  /** Whole đồng, above 0. */
  readonly amountVnd: number
}

/** What the receipt of a fee says, beside its amount. */
export interface FeeReceipt {
  readonly dossierCode: string
  readonly procedure: { readonly code: string; readonly name: string }
  /** Code of the online service (`MaDVC`). Default is the procedure code with `.01`, as one public product writes it. */
  readonly serviceCode?: string
  /** The unit that is paid. */
  readonly unit: { readonly code: string; readonly name: string }
  /** The account that is paid. */
  readonly account: { readonly number: string; readonly bankCode: string; readonly owner: string }
  readonly payer: {
    readonly name: string
    readonly personalId?: string
    readonly address?: string
    readonly province?: string
  }
  /** At least one; together they are the amount of the payment. */
  readonly fees: readonly PaymentFee[]
}

/** A payment to be made. */
export interface PaymentOrder {
  /** Your own number of the payment: plain letters and digits, used once. {@link paymentReference} makes one. */
  readonly reference: string
  /** Whole đồng, above 0. */
  readonly amountVnd: number
  /** What is paid for, for the payer and the bank; at most 255 characters, without `|`. */
  readonly description: string
  /** Address of the payer's browser. */
  readonly payerIp: string
  /** Bank, when the payer has chosen one. Default `PAYMENT`: the platform asks. */
  readonly bankCode?: string
  readonly receipt: FeeReceipt
}

/**
 * Makes the reference of a payment of a dossier's fee: `dvc`, the letters and digits of the dossier's code, and the time.
 *
 * Two payments of one dossier within one second would share it: start one after the other.
 *
 * @source a provincial one-stop product makes it so, with the hour of a 12-hour clock by mistake; confidence: observed
 * @example paymentReference('H42.18-260302-0900', '2026-03-02T15:08:09+07:00') // 'dvcH42182603020900' + '20260302150809'
 */
export function paymentReference(dossierCode: string, at: Instant): string {
  return `dvc${dossierCode.replace(/[^A-Za-z0-9]/g, '')}${writeWireTime(at, 'yyyyMMddHHmmss')}`
}

const mostVnd = 999_999_999_999_999

const rule = (name: string): { readonly params: { readonly rule: string } } => ({ params: { rule: name } })

/** The reference of a payment. */
export const zReference: z.ZodType<string, string> = z
  .string()
  .refine((text) => /^[A-Za-z0-9]{1,255}$/.test(text), rule('payment-reference'))

const zAmount = z
  .number()
  .refine((amount) => Number.isInteger(amount) && amount > 0 && amount <= mostVnd, rule('amount-vnd'))

/** Signed text: `|` stands between the fields there. */
const zSigned = (max: number) => zText(max).refine((text) => !text.includes('|'), rule('vertical-bar'))

const zNamed = z.strictObject({ code: zText(50), name: zText(250) })

/** Checks a {@link PaymentOrder}. */
export const zPaymentOrder = z
  .strictObject({
    reference: zReference,
    amountVnd: zAmount,
    description: zSigned(255),
    payerIp: z.string().refine((text) => z.union([z.ipv4(), z.ipv6()]).safeParse(text).success, rule('format')),
    bankCode: zSigned(50).default('PAYMENT'),
    receipt: z.strictObject({
      dossierCode: zText(100),
      procedure: zNamed,
      serviceCode: zText(50).optional(),
      unit: zNamed,
      account: z.strictObject({ number: zText(50), bankCode: zText(50), owner: zText(250) }),
      payer: z.strictObject({
        name: zText(250),
        personalId: zText(20).optional(),
        address: zText(500).optional(),
        province: zText(100).optional(),
      }),
      fees: z
        .array(z.strictObject({ code: zText(50).optional(), name: zText(250), amountVnd: zAmount }))
        .min(1)
        .max(50)
        .readonly(),
    }),
  })
  .refine(({ amountVnd, receipt }) => receipt.fees.reduce((sum, fee) => sum + fee.amountVnd, 0) === amountVnd, {
    ...rule('sum-of-fees'),
    path: ['amountVnd'],
  })

/** A {@link PaymentOrder} that was checked, with its defaults. */
export type CheckedPaymentOrder = z.output<typeof zPaymentOrder>
