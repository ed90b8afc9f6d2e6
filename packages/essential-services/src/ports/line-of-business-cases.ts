import type { LineOfBusinessClient } from '@lienthong/sdk-registries'
import type { CaseSubmission, CaseSystem } from '../dossier/case-system.ts'
import type { HandedIn } from '../service/filing.ts'

/** Hands dossiers to the systems without public wire. What only joint procedures need stays here. */
export function lineOfBusinessCases(client: LineOfBusinessClient): CaseSystem {
  return {
    check: (input) => client.checkSubmission(submissionOf(input)),
    submit: (input) => client.submit(submissionOf(input)),
    status: (dossier) => client.status(dossier),
    // These systems keep what they have: the answer is enough.
    supplement: ({ documents, before: _, ...input }) => client.supplement({ ...input, documents: papersOf(documents) }),
    withdraw: (input) => client.withdraw(input),
    confirmPayment: (input) => client.confirmPayment(input),
    result: (dossier) => client.result(dossier),
  }
}

function submissionOf({ office: _, documents, ...input }: CaseSubmission) {
  return { ...input, ...(documents && { documents: papersOf(documents) }) }
}

function papersOf(documents: readonly HandedIn[]) {
  return documents.map(({ id, name, url, sha256 }) => ({ id, name, url, sha256 }))
}
