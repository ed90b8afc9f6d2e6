import { fieldProblem, InputError } from '@lienthong/sdk-core'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ServiceError } from '../api/service-error.ts'
import type { HandedIn } from '../service/filing.ts'

/** Fetches a paper that was handed in, from your own store. Papers that share a `url` are one file, which is fetched once. */
export type ReadPaper = (paper: HandedIn) => Promise<Uint8Array<ArrayBuffer>>

/** A paper, and where the caller gave it: the place counts before papers are chosen and doubles dropped. */
export interface PlacedPaper<Paper extends HandedIn = HandedIn> {
  readonly paper: Paper
  readonly at: readonly (string | number)[]
}

/** Papers of a dossier, and those that a supplement adds; papers of earlier supplements count on after those of the head. */
export function placePapers(handedIn: readonly HandedIn[], added: readonly HandedIn[] = []): PlacedPaper[] {
  return [
    ...handedIn.map((paper, index) => ({ paper, at: ['head', 'documents', index] })),
    ...added.map((paper, index) => ({ paper, at: ['documents', index] })),
  ]
}

/**
 * Fetches papers for a wire that takes the files themselves. A file that is not the one that was handed in goes nowhere.
 *
 * @throws {@link ServiceError} `SERVICE_CLIENT_MISSING` when there are papers and nothing reads them.
 * @throws {@link InputError} `head.documents.<n>.sha256`, or `documents.<n>.sha256` of a supplement: the file has another hash.
 * Nothing was sent.
 */
export async function fetchPapers<Paper extends HandedIn>(
  placed: readonly PlacedPaper<Paper>[],
  readPaper: ReadPaper | undefined,
  operation: 'submit' | 'supplement',
): Promise<(Paper & { readonly content: Uint8Array<ArrayBuffer> })[]> {
  demandReader(placed, readPaper)
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>> | undefined>()
  const fileOf = (paper: Paper) => {
    if (!files.has(paper.url)) files.set(paper.url, readPaper?.(paper))
    return files.get(paper.url)
  }
  const fetched = await Promise.all(
    lastOfEach(placed).map(async ({ paper, at }) => ({
      at,
      paper: { ...paper, content: (await fileOf(paper)) ?? new Uint8Array(0) },
    })),
  )
  const fields = fetched.flatMap(({ paper, at }) =>
    bytesToHex(sha256(paper.content)) === paper.sha256.toLowerCase()
      ? []
      : [fieldProblem([...at, 'sha256'], 'hash-of-file')],
  )
  if (fields.length > 0) throw new InputError({ system: 'essential-services', operation, fields })
  return fetched.map(({ paper }) => paper)
}

/**
 * A paper that comes a second time, as with a supplement that brings the whole dossier, is sent once, as it came last. One file
 * that serves as two papers is two papers.
 */
function lastOfEach<Paper extends HandedIn>(placed: readonly PlacedPaper<Paper>[]): PlacedPaper<Paper>[] {
  const key = ({ id, civilStatusKindCode, url }: HandedIn) => JSON.stringify([id, civilStatusKindCode, url])
  return [...new Map(placed.map((each) => [key(each.paper), each])).values()]
}

/** Throws when there are papers and nothing reads them. */
export function demandReader(papers: readonly unknown[], readPaper: ReadPaper | undefined): void {
  if (papers.length > 0 && readPaper === undefined)
    throw new ServiceError('SERVICE_CLIENT_MISSING', { what: 'readPaper' })
}
