import type { BirthRegistration } from '@lienthong/sdk-civil-status'
import { readFile } from 'node:fs/promises'

/** How a dossier came in; the national portal counts these facts, so they are recorded and never assumed. */
export interface Filing {
  readonly channel: 'desk' | 'online' | 'post'
  /** Whether whoever filed it signed in with VNeID. */
  readonly verifiedByVneid: boolean
}

/** A dossier: the electronic form with its papers, and how it was filed. */
export interface Dossier {
  readonly registration: BirthRegistration
  readonly filing: Filing
}

/** A dossier as it lies in `dossiers/`; papers lie beside it under their file name. */
interface StoredDossier {
  readonly registration: BirthRegistration
  readonly filing: Filing & {
    readonly attachments: readonly { readonly kindCode: number; readonly title: string; readonly fileName: string }[]
  }
}

/** Reads a dossier as a citizen filled it in, with the content of its papers. */
export async function readDossier(name: string): Promise<Dossier> {
  const { registration, filing } = JSON.parse(await readFile(inFolder(`${name}.json`), 'utf8')) as StoredDossier
  const { attachments: papers, ...how } = filing
  const attachments = await Promise.all(
    papers.map(async (paper) => ({ ...paper, content: new Uint8Array(await readFile(inFolder(paper.fileName))) })),
  )
  return { registration: { ...registration, attachments }, filing: how }
}

function inFolder(fileName: string): URL {
  return new URL(`../dossiers/${fileName}`, import.meta.url)
}
