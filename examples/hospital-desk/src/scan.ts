import { readFile, readdir } from 'node:fs/promises'
import { parseInsuranceCardQr, type InsuranceCardQr } from '@lienthong/sdk-insurance'
import { parseCardQr, type CardQr } from '@lienthong/sdk-residence'

/** What the scanner read: a citizen card, or an insurance card. */
export type Scan =
  | { readonly of: 'citizen-card'; readonly card: CardQr }
  | { readonly of: 'insurance-card'; readonly card: InsuranceCardQr }

/**
 * Reads what a scanner gave, as bytes: text in another encoding has lost letters already.
 *
 * @throws InputError with the fields at fault, when it is neither card.
 */
export function readScan(payload: Uint8Array): Scan {
  return isCitizenCard(payload)
    ? { of: 'citizen-card', card: parseCardQr(payload) }
    : { of: 'insurance-card', card: parseInsuranceCardQr(payload) }
}

/** A citizen card begins with 12 digits, an insurance card with 10 or with letters. */
function isCitizenCard(payload: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1').decode(payload.subarray(0, 40))
  return /^\D{0,10}\d{12}(?!\d)/.test(beginning) && !/^\W*[A-Z]{2}\d/.test(beginning)
}

/** The scans of a folder, in the order of their names. */
export async function readFolder(folder: URL): Promise<{ readonly name: string; readonly payload: Uint8Array }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted()
  return Promise.all(names.map(async (name) => ({ name, payload: await readFile(new URL(name, folder)) })))
}
