import type { CitizenRecord } from '../client/citizen-record.ts'
import {
  addressFields,
  plainFields,
  relativeFields,
  relativeParts,
  type CitizenField,
  type CitizenForm,
} from './citizen-form.ts'
import type { FieldMatch } from './findings.ts'
import { matchCitizen } from './match-citizen.ts'

/** A form after the register was asked. */
export interface PrefilledForm {
  /** A new form: what the citizen typed, letter by letter, and what was empty filled in. The one that was given is unchanged. */
  readonly form: CitizenForm
  /** The fields that were filled in from the record. */
  readonly filled: readonly CitizenField[]
  /** What the citizen typed and the register says otherwise, in any way; it was left as typed. */
  readonly differs: readonly FieldMatch[]
  /**
   * Nothing was filled in, because the record may be somebody else's: the number is another, or there is none and the name or
   * birth date is another.
   */
  readonly otherPerson: boolean
}

/** How a form is filled in. */
export interface PrefillOptions {
  /** Fill in only these. Default: everything that the record has. Ask for no more than the procedure needs. */
  readonly only?: readonly CitizenField[]
}

/**
 * Fills the empty fields of a form from the record of the population database.
 *
 * Pure; sends nothing. Overwrites nothing: a field in which the citizen wrote something stays as it is, and is listed under
 * `differs` when the register says otherwise. An address is filled in as a whole or not at all, so that no code of one list
 * stands beside a text of another; a relative only where nothing that was typed about them differs.
 *
 * @param form - As typed.
 * @param record - As `lookupCitizen` gave it.
 * @source our rules; confidence: assumed
 * @example
 * const { form: complete, filled, differs } = prefillForm(form, record, { only: ['name', 'permanentResidence'] })
 */
export function prefillForm(form: CitizenForm, record: CitizenRecord, options: PrefillOptions = {}): PrefilledForm {
  const { fields } = matchCitizen(form, record)
  const differs = fields.filter(({ verdict }) => verdict !== 'same' && verdict !== 'missing')
  if (isOtherPerson(fields)) return { form, filled: [], differs, otherPerson: true }
  const open = fields
    .filter(({ missingIn, field }) => missingIn === 'form' && (options.only?.includes(field) ?? true))
    .map(({ field }) => field)
    .filter((field) => !isOfAnother(field, fields))
  return { form: fill(form, record, new Set(open)), filled: open, differs, otherPerson: false }
}

function isOtherPerson(fields: readonly FieldMatch[]): boolean {
  const verdicts = new Map(fields.map(({ field, verdict }) => [field, verdict]))
  if (verdicts.get('personalId') === 'different') return true
  const agrees = (['personalId', 'oldIdNumber'] as const).some((field) =>
    ['same', 'old-number-for-new'].includes(verdicts.get(field) ?? ''),
  )
  return !agrees && (['oldIdNumber', 'name', 'birthDate'] as const).some((field) => verdicts.get(field) === 'different')
}

/** A relative of whom the citizen wrote something else: what the register adds could be of another person. */
function isOfAnother(field: CitizenField, fields: readonly FieldMatch[]): boolean {
  const [relative, part] = field.split('.')
  return (
    part !== undefined &&
    fields.some((other) => other.verdict === 'different' && other.field.startsWith(`${relative ?? ''}.`))
  )
}

function fill(form: CitizenForm, record: CitizenRecord, open: ReadonlySet<CitizenField>): CitizenForm {
  const values = [...plainFields, ...addressFields].filter((field) => open.has(field))
  const relatives = relativeFields.flatMap((relative) => {
    const parts = relativeParts.filter((part) => open.has(`${relative}.${part}`))
    const added = parts.map((part) => [part, record[relative]?.[part]] as const)
    return added.length === 0 ? [] : [[relative, { ...form[relative], ...Object.fromEntries(added) }] as const]
  })
  return { ...form, ...Object.fromEntries([...values.map((field) => [field, record[field]]), ...relatives]) }
}
