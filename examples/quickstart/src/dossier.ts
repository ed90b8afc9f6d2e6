import type { BirthRegistration } from '@lienthong/sdk-civil-status'
import { readFile } from 'node:fs/promises'
import { UnreadableDossierError } from './stopped.ts'

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

/**
 * Reads a dossier as a citizen filled it in, with the content of its papers. What is missing stays missing: the clients
 * name every field at fault before they send anything.
 */
export async function readDossier(name: string): Promise<Dossier> {
  const { registration, filing } = parse(await readFile(inFolder(`${name}.json`), 'utf8'), name)
  const { attachments: papers = [], ...how } = (filing ?? {}) as Partial<StoredDossier['filing']>
  const attachments = await Promise.all(
    papers.map(async (paper) => ({ ...paper, content: new Uint8Array(await readFile(inFolder(paper.fileName))) })),
  )
  // This desk takes births: a form that does not say so is held to the form of one.
  return { registration: { kind: 'birth', ...registration, attachments } as BirthRegistration, filing: how as Filing }
}

/** The parser quotes what it cannot read, and a dossier is full of people: its words are left out. */
function parse(text: string, name: string): Partial<StoredDossier> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  if (typeof json !== 'object' || json === null) throw new UnreadableDossierError(name)
  return json
}

function inFolder(fileName: string): URL {
  return new URL(`../dossiers/${fileName}`, import.meta.url)
}
