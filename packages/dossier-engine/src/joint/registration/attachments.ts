import { fieldProblem, InputError } from '@lienthong/sdk-core'
import { createHash } from 'node:crypto'
import type { StepContext } from '../../process/step-context.ts'
import type { AgencyData } from '../agency/agency-data.ts'
import type { JointPaper } from '../joint-dossier.ts'
import type { JointSystems } from '../joint-systems.ts'

/**
 * Fetches the papers of a dossier, those of supplements included. Papers that share a `reference` are one file, fetched once.
 *
 * @throws {@link InputError} `papers.<n>.sha256`, those of supplements counting on: the file is not the one that was handed in.
 */
export async function attachmentsOf(
  { papers = [] }: { readonly papers?: readonly JointPaper[] | undefined },
  { changes }: AgencyData,
  { readPaper }: JointSystems,
) {
  const all = lastOfEach([...papers, ...(changes.papers ?? [])])
  if (all.length > 0 && readPaper === undefined) throw new TypeError('JointSystems.readPaper is needed for papers')
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>> | undefined>()
  const fileOf = (reference: string) => {
    if (!files.has(reference)) files.set(reference, readPaper?.(reference))
    return files.get(reference)
  }
  const fetched = await Promise.all(
    all.map(async ([place, { reference, sha256, ...paper }]) => {
      const content = (await fileOf(reference)) ?? new Uint8Array(0)
      return { place, isRight: sha256 === undefined || hashOf(content) === sha256, paper: { ...paper, content } }
    }),
  )
  const fields = fetched.flatMap(({ place, isRight }) =>
    isRight ? [] : [fieldProblem(['papers', place, 'sha256'], 'hash-of-file')],
  )
  if (fields.length > 0) throw new InputError({ system: 'dossier-engine', operation: 'attachPapers', fields })
  return fetched.map(({ paper }) => paper)
}

/**
 * A paper that comes a second time, as with a supplement that brings the whole dossier, is sent once, as it came last. One file
 * that serves as two papers is two papers.
 */
function lastOfEach(papers: readonly JointPaper[]): (readonly [place: number, paper: JointPaper])[] {
  const key = ({ kindCode, title, reference }: JointPaper) => JSON.stringify([kindCode, title, reference])
  return [...new Map(papers.map((paper, place) => [key(paper), [place, paper] as const])).values()]
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The form with what supplements have put in its place. The client checks it as a whole before it sends it. */
export function formWithChanges<Form extends object>(form: Form, { changes }: AgencyData): Form {
  return { ...form, ...(changes.form as Partial<Form> | undefined) }
}

/** The code of the process is that of the dossier. */
export function codesOf(context: StepContext<{ readonly jointDossierCode: string }>) {
  return { dossierCode: context.key, jointDossierCode: context.input.jointDossierCode }
}
