import { registrationFromJoint, type JointDossier } from '@lienthong/sdk-civil-status'
import { dayOf, fieldProblem, instantOf, systemClock, type FieldProblem } from '@lienthong/sdk-core'
import type { JointBirth } from '../joint-birth.ts'
import type { JointDeath } from '../joint-death.ts'
import type { JointPaper } from '../joint-dossier.ts'
import { jointProcedures } from '../procedures.ts'
import { birthInput } from './birth-input.ts'
import { deathInput } from './death-input.ts'
import type { JointReceptionDesk } from './joint-reception-desk.ts'

/** Names a field that could not be found, and the rule it breaks. */
export type Note = (field: string, rule: string) => void

/** What the inputs of both processes have in common. */
export interface InputParts {
  readonly parts: Pick<JointBirth, 'jointDossierCode' | 'provinceCode' | 'papers' | 'filing'>
  readonly filedOn: string
}

/** What a process is started with, and what a clerk has to fill in. */
export type JointInput = (
  { readonly kind: 'birth'; readonly input: JointBirth } | { readonly kind: 'death'; readonly input: JointDeath }
) & {
  readonly key: string
  /** Fields and rules, never values. The branch that needs such a field stops for an officer and names it again. */
  readonly problems: readonly FieldProblem[]
}

/**
 * Makes the input of a joint process of a dossier of the joint-service software. What is not in it, or cannot be decided, is left
 * out or `unknown` and named; nothing is guessed.
 *
 * @returns `undefined` for a module that is neither a birth nor a death.
 * @throws TypeError when there are papers and `keepPaper` is missing.
 * @example const found = await jointInputOf(await jointService.getJointDossier({ id }), desk)
 */
export async function jointInputOf(dossier: JointDossier, desk: JointReceptionDesk): Promise<JointInput | undefined> {
  const { request } = dossier
  if (request.kind === 'other') return undefined
  const receivedAt = instantOf((desk.clock ?? systemClock).now())
  const key = await desk.dossierCodeOf(dossier)
  const requesterResidence = await desk.residenceOf?.(request.requester, dossier)
  const draft = registrationFromJoint(dossier, {
    dossierCode: key,
    receivedAt,
    ...(requesterResidence && { requesterResidence }),
  })
  if (draft === undefined) return undefined
  const { registration } = draft
  const problems = [...draft.problems]
  const note: Note = (field, rule) => {
    const isKnown = problems.some((known) => known.field === field)
    if (!isKnown) problems.push(fieldProblem(field.split('.'), rule))
  }
  const papers = await keepPapers(registration.attachments ?? [], dossier, desk)
  const parts = { parts: partsOf(dossier, papers, desk), filedOn: dayOf(dossier.filedAt ?? receivedAt) }
  if (request.kind === 'birth' && registration.kind === 'birth')
    return { kind: 'birth', key, input: birthInput(request, parts, registration, note), problems }
  if (request.kind === 'death' && registration.kind === 'death')
    return { kind: 'death', key, input: deathInput(request, parts, registration, note), problems }
  return undefined
}

function partsOf(
  { jointDossierCode, procedureCode, request }: JointDossier,
  papers: JointPaper[],
  { provinceCode, processingUnit, officer }: JointReceptionDesk,
): InputParts['parts'] {
  const usual = jointProcedures[request.kind === 'death' ? 'joint-death' : 'joint-birth']
  const procedure = { ...usual, code: procedureCode }
  return { jointDossierCode, provinceCode, papers, filing: { channel: 'online', procedure, processingUnit, officer } }
}

type Papers = readonly {
  readonly kindCode: number
  readonly title: string
  readonly fileName: string
  readonly content: Uint8Array
}[]

async function keepPapers(papers: Papers, dossier: JointDossier, desk: JointReceptionDesk): Promise<JointPaper[]> {
  if (papers.length > 0 && desk.keepPaper === undefined)
    throw new TypeError('JointReceptionDesk.keepPaper is needed for papers')
  const kept: JointPaper[] = []
  for (const paper of papers) {
    const { kindCode, title, fileName } = paper
    kept.push({ kindCode, title, fileName, reference: (await desk.keepPaper?.(paper, dossier)) ?? '' })
  }
  return kept
}
