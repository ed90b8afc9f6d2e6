import type { AdminUnit } from './admin-unit.ts'

/** The parts of an address; each may be absent. A parsed address is one. */
export interface AddressParts {
  readonly detail?: string
  readonly commune?: AdminUnit
  readonly district?: AdminUnit
  readonly province?: AdminUnit
}

/**
 * Writes an address in one line, smallest part first, each unit with its type.
 *
 * Pure. Writes what it is given: it adds no parent and checks no day.
 *
 * @returns The parts with `, ` between them; empty when there is none.
 * @source our convention, as on identity cards; confidence: assumed
 * @example formatAddress({ detail: 'Số 5', commune, province }) // 'Số 5, Phường Thành Sen, Tỉnh Hà Tĩnh'
 */
export function formatAddress(address: AddressParts): string {
  const { detail, commune, district, province } = address
  return [detail, commune?.name, district?.name, province?.name].filter(Boolean).join(', ')
}
