import { z } from 'zod'
import { catalogueOf, isInForce, liesIn, ruleOfCatalogue } from './catalogues.ts'
import { holds, valueAt } from './condition.ts'
import type { FormDefinition } from './define-form.ts'
import { fieldModels, unwrap } from './field-model.ts'
import { formProblem, type FormProblem } from './form-problem.ts'
import { issueWords, ruleWords, type KnownRule, type RuleWords } from './rule-words.ts'
import { scalarInfo } from './scalars.ts'

/** What became of a form: the checked form, or every field at fault. */
export type FormJudgement<Form> =
  { readonly ok: true; readonly form: Form } | { readonly ok: false; readonly problems: readonly FormProblem[] }

/** Nobody reads more; a form of strange keys by the hundred thousand must not cost seconds. */
const mostProblems = 200

interface Finding {
  readonly path: readonly PropertyKey[]
  readonly words: RuleWords
}

/** Checks a form as it was typed, for a dossier of that day. Names everything at fault at once. Pure. */
export function judgeForm<Schema extends z.ZodType>(
  definition: FormDefinition<Schema>,
  form: unknown,
  at: string,
): FormJudgement<z.output<Schema>> {
  const { schema, rules } = definition
  const fields = fieldModels(schema)
  const parsed = schema.safeParse(form, { reportInput: true })
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => issueFindings(issue, schema))
  const byDay = dayFindings(schema, form, { form, at })
  const found = onePerField([...byDay.filter(({ words }) => words.rule === 'not-asked'), ...shape, ...byDay])
  const broken = rulesBroken(rules as FormDefinition['rules'], parsed.success ? parsed.data : form, at, found)
  const all = onePerField([...found, ...broken]).slice(0, mostProblems)
  if (all.length > 0 || !parsed.success)
    return { ok: false, problems: all.map(({ path, words }) => formProblem(fields, path, words)) }
  return { ok: true, form: parsed.data }
}

function issueFindings(issue: z.core.$ZodIssue, schema: z.ZodType): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, mostProblems)
      .map((key) => ({ path: [...issue.path, key], words: ruleWords('unknown-field') }))
  return [{ path: issue.path, words: issueWords(trueLimit(issue, schema), ruleAt(schema, issue.path)) }]
}

/** A text is measured roughly before it is sorted; what is told is the limit of the field. */
function trueLimit(issue: z.core.$ZodIssue, schema: z.ZodType): z.core.$ZodIssue {
  if (issue.code !== 'too_big' || issue.origin !== 'string') return issue
  const base = schemaAt(schema, issue.path)
  const maximum = base instanceof z.ZodString ? base.maxLength : null
  return maximum === null ? issue : { ...issue, maximum }
}

function ruleAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const base = schemaAt(schema, path)
  return base && scalarInfo.get(base)?.rule
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema
  for (const key of path) {
    const { base }: { base: z.ZodType } = unwrap(at)
    if (base instanceof z.ZodArray) at = base.element as z.ZodType
    else if (base instanceof z.ZodObject) at = (base.shape as Record<string, z.ZodType>)[String(key)]
    if (at === undefined) return undefined
  }
  return unwrap(at).base
}

interface Day {
  readonly form: unknown
  readonly at: string
}

/** Conditions and places: what depends on other fields or on the day. */
function dayFindings(schema: z.ZodType, value: unknown, day: Day, path: readonly PropertyKey[] = []): Finding[] {
  const { base } = unwrap(schema)
  if (Array.isArray(value) && base instanceof z.ZodArray) {
    return value.flatMap((each, index) => dayFindings(base.element as z.ZodType, each, day, [...path, index]))
  }
  if (typeof value === 'object' && value !== null && base instanceof z.ZodObject) {
    const shape = base.shape as Readonly<Record<string, z.ZodType>>
    return Object.entries(shape).flatMap(([name, each]) => fieldFindings(each, value, name, day, path))
  }
  return placeFindings(base, value, day, path)
}

function fieldFindings(
  schema: z.ZodType,
  beside: object,
  name: string,
  day: Day,
  path: readonly PropertyKey[],
): Finding[] {
  const value = Object.hasOwn(beside, name) ? (beside as Readonly<Record<string, unknown>>)[name] : undefined
  const here = [...path, name]
  const { when, neededThen } = unwrap(schema).info ?? {}
  if (when === undefined) return value === undefined ? [] : dayFindings(schema, value, day, here)
  const asked = holds(when, { form: day.form, beside, at: day.at })
  if (value === undefined) return asked && neededThen ? [{ path: here, words: ruleWords('required') }] : []
  if (!asked) return [{ path: here, words: ruleWords('not-asked') }]
  return dayFindings(schema, value, day, here)
}

function placeFindings(base: z.ZodType, value: unknown, { at, form }: Day, path: readonly PropertyKey[]): Finding[] {
  const name = catalogueOf.get(base)?.name
  if (name === undefined || typeof value !== 'string' || !base.safeParse(value).success) return []
  if (isInForce(name, value, at)) {
    const province = valueAt(form, [...path.slice(0, -1), 'provinceCode'].join('.'))
    if (name !== 'communes' || typeof province !== 'string') return []
    return liesIn(value, province, at) ? [] : [{ path, words: ruleWords('commune-of-province') }]
  }
  return [{ path, words: ruleWords(ruleOfCatalogue(name) as KnownRule) }]
}

/** One sentence for each field is enough; what was found first says most. */
function onePerField(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>()
  for (const finding of findings) {
    const key = finding.path.join('.')
    if (!first.has(key)) first.set(key, finding)
  }
  return [...first.values()]
}

function rulesBroken(rules: FormDefinition['rules'], form: unknown, at: string, found: readonly Finding[]): Finding[] {
  const faulty = found.map(({ path }) => path.join('.'))
  const isFaulty = (field: string): boolean =>
    faulty.some((path) => path === '' || path === field || field.startsWith(`${path}.`) || path.startsWith(`${field}.`))
  return rules
    .filter(({ field, reads = [] }) => ![field, ...reads].some(isFaulty))
    .filter(({ when }) => when === undefined || holds(when, { form, at }))
    .filter(({ isBroken }) => isBroken(form as never, at))
    .map(({ field, rule, vi, en }) => ({ path: pathOf(field), words: { rule, vi, en } }))
}

function pathOf(field: string): PropertyKey[] {
  return field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}
