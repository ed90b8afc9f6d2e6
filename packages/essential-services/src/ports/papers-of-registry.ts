import { parseInstant, dayOf, epochMsOf, type Clock } from '@lienthong/sdk-core'
import { formPage } from '../form/form-page.ts'
import { fetchPapers, type PlacedPaper, type ReadPaper } from '../dossier/fetch-papers.ts'
import type { DocumentRule } from '../service/document-rule.ts'

/** A paper for a wire that takes files inside its messages. */
export interface RegistryPaper {
  /** Which paper it is, in Vietnamese. */
  readonly title: string
  readonly fileName: string
  readonly content: Uint8Array<ArrayBuffer>
  /** An original is handed in, not a copy. */
  readonly original: boolean
}

/** What is written of a dossier. */
export interface PapersOptions {
  readonly slug: 'criminal-record' | 'land-holder-change'
  readonly rules: readonly DocumentRule[]
  readonly form: object
  readonly dossierCode: string
  readonly submittedAt: string
  readonly documents: readonly PlacedPaper[]
  readonly operation: 'submit' | 'supplement'
  readonly readPaper: ReadPaper | undefined
}

/**
 * The papers of a dossier for a registry: those that were handed in, and the declaration as a page, for these wires have fields
 * for a part of it only. A declaration that was handed in, as one that is signed, stands in its place.
 */
export async function papersOfRegistry(options: PapersOptions): Promise<RegistryPaper[]> {
  const { rules, documents, readPaper, operation } = options
  const fetched = await fetchPapers(documents, readPaper, operation)
  const papers = fetched.map(({ id, name, content }) => {
    const rule = rules.find((each) => each.id === id)
    return { title: rule?.vi ?? name, fileName: name, content, original: rule?.copy === 'original' }
  })
  return documents.some(({ paper }) => paper.id === 'form') ? papers : [declaration(options), ...papers]
}

function declaration({ slug, rules, form, dossierCode, submittedAt }: PapersOptions): RegistryPaper {
  const page = formPage(slug, form, { at: dayOf(parseInstant(submittedAt)), clock: clockAt(submittedAt), dossierCode })
  const title = rules.find(({ id }) => id === 'form')?.vi ?? 'Tờ khai'
  return { title, fileName: 'to-khai.html', content: new TextEncoder().encode(page), original: false }
}

/** The day of a dossier was held against the clock when it was handed in: here it is what it is. */
export function clockAt(submittedAt: string): Clock {
  const now = epochMsOf(parseInstant(submittedAt))
  return { now: () => now }
}
