import type { z } from 'zod'
import type { DocumentRule } from './document-rule.ts'
import { asOf, fromDatabase, isKnown, type Known } from './known.ts'
import type { ServiceDefinition } from './service-definition.ts'
import type { ServiceVersion } from './service-version.ts'

interface Days {
  readonly from: string
  /** Last day. Absent: still in force. */
  readonly until?: string
}

/** What the fields of a form were taken from: the database, public code and secondary sources together, as of 2026. */
const fieldsRead: Known<true> = {
  ...fromDatabase(true as const, 'and public code, secondary sources; which field is from which is not told apart'),
  confidence: 'inferred',
}

/**
 * A version with its papers, each value no surer than its source is about that time. What was read in 2026 and stands in for 2022
 * is `assumed` there, wherever it stands; so nobody has to think of it who writes a version.
 */
export function dateVersion<Schema extends z.ZodType>(
  { documents }: Pick<ServiceDefinition<string, Schema>, 'documents'>,
  version: ServiceVersion<Schema>,
  days: Days,
): ServiceVersion<Schema> {
  const { form, documents: own = documents, formBasis = fieldsRead, ...rest } = version
  const dated = dateAll(rest, days)
  return {
    ...dated,
    formBasis: asOf(formBasis, days),
    documents: own.map((rule) => dateDocument(rule, dated.paperForm, days)),
    ...(form && { form }),
  }
}

/**
 * The number of a form is that of a time. The form that the citizen fills in is the one that the version names; the number of
 * another is left out where it was read of another time.
 */
function dateDocument(rule: DocumentRule, paperForm: ServiceVersion['paperForm'], days: Days): DocumentRule {
  const { paperForm: own, ...rest } = rule
  const basis = isKnown(rule.basis) ? asOf(rule.basis, days) : rule.basis
  const ofItsTime = basis === rule.basis ? own : undefined
  const number = rule.id === 'form' ? paperForm.value : ofItsTime
  return { ...rest, basis, ...(number !== undefined && { paperForm: number }) }
}

/** Every value with a source, however deep. Functions and plain values stay. */
function dateAll<Node>(node: Node, days: Days): Node {
  if (Array.isArray(node)) return node.map((each: unknown) => dateAll(each, days)) as Node
  if (typeof node !== 'object' || node === null) return node
  if (isStatement(node)) return asOf(node, days) as Node
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, dateAll(each, days)])) as Node
}

function isStatement(node: object): node is Known<unknown> {
  return 'confidence' in node && 'source' in node
}
