import type { AssessmentFacts, DossierDraft } from './dossier-draft.ts'
import type { Condition } from './metric-rules.ts'

/** Whether a condition holds. Drafts come from anywhere, so nothing about their shape is believed. */
export function holds(condition: Condition, dossier: DossierDraft, facts: AssessmentFacts): boolean {
  switch (condition.kind) {
    case 'is-one-of':
      return condition.values.includes(dossier[condition.field] as string)
    case 'owner-says':
      return fieldsOf(dossier.owner)[condition.field] === true
    case 'some':
      return entriesOf(dossier[condition.list]).some(
        (entry) =>
          (condition.has ?? []).every((field) => isThere(entry[field])) &&
          (condition.says ?? []).every((field) => entry[field] === true),
      )
    case 'asked-population-database':
      return listOf(dossier.usedDatabases).some((code) => facts.populationDatabaseCodes.includes(code as string))
    case 'any':
      return condition.of.some((one) => holds(one, dossier, facts))
  }
}

/** The objects of a list; none of what is no list. Papers that were taken out again do not count. */
export function entriesOf(list: unknown): Record<string, unknown>[] {
  return listOf(list)
    .map(fieldsOf)
    .filter((entry) => entry['deleted'] !== true)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function isThere(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
