import type { StepContext } from '../../process/step-context.ts'
import type { AgencyData } from '../agency/agency-data.ts'
import type { JointPaper } from '../joint-dossier.ts'
import type { JointSystems } from '../joint-systems.ts'

/** Fetches the papers of a dossier, those of supplements included. */
export async function attachmentsOf(
  { papers = [] }: { readonly papers?: readonly JointPaper[] | undefined },
  { changes }: AgencyData,
  { readPaper }: JointSystems,
) {
  // A paper that comes a second time, as with a supplement that brings the whole dossier, is sent once.
  const all = [...new Map([...papers, ...(changes.papers ?? [])].map((paper) => [paper.reference, paper])).values()]
  if (all.length > 0 && readPaper === undefined) throw new TypeError('JointSystems.readPaper is needed for papers')
  return Promise.all(
    all.map(async ({ reference, ...paper }) => ({
      ...paper,
      content: (await readPaper?.(reference)) ?? new Uint8Array(0),
    })),
  )
}

/** The form with what supplements have put in its place. The client checks it as a whole before it sends it. */
export function formWithChanges<Form extends object>(form: Form, { changes }: AgencyData): Form {
  return { ...form, ...(changes.form as Partial<Form> | undefined) }
}

/** The code of the process is that of the dossier. */
export function codesOf(context: StepContext<{ readonly jointDossierCode: string }>) {
  return { dossierCode: context.key, jointDossierCode: context.input.jointDossierCode }
}
