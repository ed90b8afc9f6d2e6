import { fieldProblem, InputError } from '@lienthong/sdk-core'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ServiceError } from '../api/service-error.ts'
import type { HandedIn } from '../service/filing.ts'

/** Fetches a paper that was handed in, from your own store. */
export type ReadPaper = (paper: HandedIn) => Promise<Uint8Array<ArrayBuffer>>

/**
 * Fetches papers for a wire that takes the files themselves. A file that is not the one that was handed in goes nowhere.
 *
 * @throws {@link ServiceError} `SERVICE_CLIENT_MISSING` when there are papers and nothing reads them.
 * @throws {@link InputError} `head.documents.<n>.sha256`: the file has another hash. Nothing was sent.
 */
export async function fetchPapers<Paper extends HandedIn>(
  papers: readonly Paper[],
  readPaper: ReadPaper | undefined,
): Promise<(Paper & { readonly content: Uint8Array<ArrayBuffer> })[]> {
  demandReader(papers, readPaper)
  const fetched = await Promise.all(
    // A paper that comes a second time, as with a supplement that brings the whole dossier, is sent once.
    [...new Map(papers.map((paper) => [paper.url, paper])).values()].map(async (paper) => ({
      ...paper,
      content: (await readPaper?.(paper)) ?? new Uint8Array(0),
    })),
  )
  const fields = fetched.flatMap(({ sha256: told, content }, index) =>
    bytesToHex(sha256(content)) === told.toLowerCase()
      ? []
      : [fieldProblem(['head', 'documents', index, 'sha256'], 'hash-of-file')],
  )
  if (fields.length > 0) throw new InputError({ system: 'essential-services', operation: 'submit', fields })
  return fetched
}

/** Throws when there are papers and nothing reads them. */
export function demandReader(papers: readonly HandedIn[], readPaper: ReadPaper | undefined): void {
  if (papers.length > 0 && readPaper === undefined)
    throw new ServiceError('SERVICE_CLIENT_MISSING', { what: 'readPaper' })
}
