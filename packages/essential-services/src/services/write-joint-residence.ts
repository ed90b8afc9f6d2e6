import type { HandedIn } from '../service/filing.ts'

const kinds = ['home', 'kinship', 'head-consent', 'owner-consent', 'parent-consent'] as const
type Kind = (typeof kinds)[number]

/** Papers of the residence part of a joint dossier; the police fetches them from their address. */
export function writeJointResidencePapers(documents: readonly HandedIn[]) {
  const papers = documents.flatMap(({ id, name, url, sha256 }) => {
    const kind = kinds.find((each): each is Kind => each === id)
    return kind === undefined ? [] : [{ kind, name, url, sha256 }]
  })
  return papers.length === 0 ? {} : { documents: papers }
}
