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

/** The number of a citizen card has 12 digits, that of an insurance card 10, or 13 after two letters. Labels do not count. */
function isCitizenCard(payload: Uint8Array): boolean {
  const [first = ''] = new TextDecoder().decode(payload.subarray(0, 80)).normalize('NFKC').split('|')
  const written = first.replace(/[^\p{L}\d:\]]/gu, '').replace(/^\]Q\d/, '')
  return /^\D*\d{12}$/.test(written)
}

/** The scans of a folder, in the order of their names. */
export async function readFolder(folder: URL): Promise<{ readonly name: string; readonly payload: Uint8Array }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted()
  return Promise.all(names.map(async (name) => ({ name, payload: await readFile(new URL(name, folder)) })))
}
