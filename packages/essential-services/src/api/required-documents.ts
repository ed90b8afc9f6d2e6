import { holds } from '../form/condition.ts'
import type { DocumentRule } from '../service/document-rule.ts'
import { findings, type Finding, type FindingState, type Found } from '../service/findings.ts'
import type { Words } from '../service/words.ts'
import type { ServiceSlug } from '../services/index.ts'
import { serviceVersion } from './get-service.ts'
import { dayAsked, type AtOptions } from './versions.ts'

/**
 * What becomes of a paper.
 * - `hand-in`: the citizen must give it.
 * - `optional`: the citizen may give it.
 * - `replaced`: a register answered; asking for the paper is not allowed.
 * - `look-up-first`: a register may have it; ask that one before the citizen.
 */
export type DocumentState = 'hand-in' | 'optional' | 'replaced' | 'look-up-first'

/** A paper of this dossier. */
export interface RequiredDocument extends Words {
  readonly id: string
  readonly state: DocumentState
  readonly rule: DocumentRule
  /** What the register is asked for, where one can stand in. */
  readonly finding?: Finding
  /** Why, in a sentence for the officer. */
  readonly why: Words
}

/** What the registers said so far. */
export interface DocumentOptions extends AtOptions {
  readonly found?: Found
}

/**
 * Lists the papers of a dossier, and which of them a register stands in for. A paper is asked for only when the look-up fails.
 * Pure; sends nothing.
 *
 * @param form - As typed; conditions read it tolerantly, so a form that is not finished may be given.
 * @param options.found - What look-ups came to. Absent: nobody has asked, so nothing is replaced yet.
 * @throws {@link ServiceError} as {@link serviceVersion}
 * @example requiredDocuments('permanent-residence', form, { at, found: { housing: 'not-found' } })
 */
export function requiredDocuments(
  slug: ServiceSlug | (string & {}),
  form: unknown,
  options: DocumentOptions = {},
): readonly RequiredDocument[] {
  const { documents } = serviceVersion(slug, options)
  const at = dayAsked(options)
  return documents
    .filter(({ when }) => when === undefined || holds(when, { form, at }))
    .map((rule) => judge(rule, form, at, options.found ?? {}))
}

function judge(rule: DocumentRule, form: unknown, at: string, found: Found): RequiredDocument {
  const { id, vi, en, replacedBy, optional } = rule
  const inForce =
    replacedBy !== undefined &&
    (replacedBy.since ?? '') <= at &&
    (replacedBy.when === undefined || holds(replacedBy.when, { form, at }))
  if (!inForce) return { id, vi, en, rule, ...own(optional) }
  const { finding } = replacedBy
  const { vi: registerVi, en: registerEn } = findings[finding]
  const told = { id, vi, en, rule, finding }
  const state: FindingState | undefined = found[finding]
  switch (state) {
    case 'found':
      return { ...told, state: 'replaced', why: { vi: replacedBy.conditionVi, en: replacedBy.conditionEn } }
    case undefined:
      return {
        ...told,
        state: 'look-up-first',
        why: { vi: `Tra cứu trước: ${registerVi}`, en: `Look up first: ${registerEn}` },
      }
    case 'not-found':
    case 'differs':
    case 'unavailable':
      return {
        ...told,
        state: optional ? 'optional' : 'hand-in',
        why: { vi: `Không khai thác được: ${registerVi}`, en: `The look-up did not help: ${registerEn}` },
      }
  }
}

function own(optional: boolean | undefined): Pick<RequiredDocument, 'state' | 'why'> {
  return optional
    ? { state: 'optional', why: { vi: 'Nộp nếu có', en: 'If there is one' } }
    : { state: 'hand-in', why: { vi: 'Phải nộp', en: 'Must be handed in' } }
}
