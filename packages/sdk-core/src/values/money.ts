import { requireValue } from './require-value.ts'

declare const vnd: unique symbol

/** Vietnamese đồng: a whole number, there is nothing smaller. */
export type Vnd = number & { readonly [vnd]: true }

/** Makes an amount; `undefined` for fractions, negatives and what a number cannot hold exactly. */
export function toVnd(amount: number): Vnd | undefined {
  return Number.isSafeInteger(amount) && amount >= 0 ? (amount as Vnd) : undefined
}

/**
 * Reads an amount as it stands in forms and on wires: `8000`, `8.000`, `8.000đ`, `8,000 VND`.
 *
 * @returns `undefined` when groups are not of three digits, so that `8.5` is never read as 85.
 */
export function readVnd(text: string): Vnd | undefined {
  const number = /^\s*(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*)?|\d{1,16})\s*(?:đồng|đ|₫|vnd|vnđ)?\s*$/i.exec(
    text.normalize('NFC').slice(0, 40),
  )?.[1]
  return number === undefined ? undefined : toVnd(Number(number.replace(/[.,]/g, '')))
}

/**
 * Reads an amount, as {@link readVnd}, where anything else is an error.
 *
 * @throws {@link InputError} by the rule `vnd`.
 */
export function parseVnd(text: string): Vnd {
  return requireValue('parseVnd', 'amount', 'vnd', readVnd(text))
}

/** Writes an amount the Vietnamese way: `1.234.567 ₫`. */
export function formatVnd(amount: Vnd): string {
  return `${String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.')} ₫`
}
