import type { DecodeContext } from '@lienthong/sdk-core'
import { refusalOf, type InsuranceErrorCode } from './errors.ts'

/** A card that can be used, by itself or through its successor. */
export type CardStatus =
  'valid' | 'held-by-defence' | 'held-by-public-security' | 'replaced-and-expired' | 'replaced-and-still-valid'

const usable: Readonly<Record<string, CardStatus>> = {
  '000': 'valid',
  '001': 'held-by-defence',
  '002': 'held-by-public-security',
  '003': 'replaced-and-expired',
  '004': 'replaced-and-still-valid',
}

/** The input field to correct, where the code tells it. */
const fieldAtFault: Readonly<Record<string, string>> = {
  '051': 'number',
  '052': 'number',
  '053': 'number',
  '054': 'officer.personalId',
  '055': 'officer.name',
  '060': 'name',
  '061': 'name',
  '070': 'birthDate',
}

/** The status that a code of a usable card stands for; `undefined` for a refusal. */
export function statusOf(wireCode: string): CardStatus | undefined {
  return Object.hasOwn(usable, wireCode) ? usable[wireCode] : undefined
}

/** Ends a call with the refusal that a code stands for. */
export function refuseCard(wireCode: string, context: DecodeContext<InsuranceErrorCode>): never {
  const code = refusalOf(wireCode)
  if (code === undefined) return context.refuseUnknown(wireCode)
  const field = Object.hasOwn(fieldAtFault, wireCode) ? fieldAtFault[wireCode] : undefined
  return context.refuse({ code, wireCode, field })
}
