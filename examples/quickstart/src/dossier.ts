import type { BirthRegistration } from '@lienthong/sdk-civil-status'
import { readFile } from 'node:fs/promises'

/** A dossier as it lies in `dossiers/`: the electronic form, as a citizen filled it in. */
export async function readDossier(name: string): Promise<BirthRegistration> {
  const form = await readFile(new URL(`../dossiers/${name}.json`, import.meta.url), 'utf8')
  return JSON.parse(form) as BirthRegistration
}
