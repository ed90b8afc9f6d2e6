import type { FormAddress } from './citizen-form.ts'

/** The text of a field, or `undefined` when nobody wrote anything into it. Forms give blank text, and `null` from JavaScript. */
export function filled(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The parts of an address that are filled in; `undefined` when there is none but the country of most. */
export function filledAddress(address: FormAddress | null | undefined): FormAddress | undefined {
  const parts = Object.entries(address ?? {}).filter(([, part]) => filled(part) !== undefined)
  return parts.some(([name, part]) => name !== 'countryCode' || part !== 'VN') ? Object.fromEntries(parts) : undefined
}
