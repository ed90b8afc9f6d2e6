import type { CitizenRecord } from '../client/citizen-record.ts'
import {
  addressFields,
  plainFields,
  relativeFields,
  relativeParts,
  type CitizenField,
  type CitizenForm,
  type FormAddress,
  type FormRelative,
} from './citizen-form.ts'
import { compareAddresses } from './compare-addresses.ts'
import {
  compareCodes,
  compareDates,
  compareNationalities,
  compareNumbers,
  compareSpelling,
  compareWords,
  type Numbers,
} from './compare-values.ts'
import { filled, filledAddress } from './filled.ts'
import { fieldMatch, type FieldMatch, type Finding } from './findings.ts'

/** What a form and a record have to say to each other. */
export interface CitizenMatch {
  /** Every field that the form or the record has, in the order of the form. */
  readonly fields: readonly FieldMatch[]
  /** A field is `different`. That there is none does not prove that the record is the citizen's. */
  readonly hasDifference: boolean
}

/**
 * Compares what a citizen filled in with the record of the population database, field by field.
 *
 * Pure; sends nothing. Decides nothing: each field comes with a verdict and a sentence for the officer in Vietnamese and
 * English, which names the field and never a value, so it may be logged. Names are compared by `compareNames`, units by what
 * became of them (`successorsOf`); an address whose list cannot be told is compared by each list, and the sentence then asks.
 *
 * Blank text is no answer. A 9-digit number in `personalId` is held against the old number of the record. Loads the table of
 * administrative units at the first address.
 *
 * @param form - As typed; nothing needs to be valid.
 * @param record - As `lookupCitizen` gave it.
 * @returns Fields that neither side has are left out.
 * @source the verdicts and sentences are this project's; confidence: assumed
 * @example
 * const { fields } = matchCitizen(form, record)
 * for (const { verdict, messageVi } of fields) if (verdict !== 'same') show(messageVi)
 */
export function matchCitizen(form: CitizenForm, record: CitizenRecord): CitizenMatch {
  const fields = [
    ...plainFields.flatMap((field) => matchValue(field, form, record)),
    ...addressFields.flatMap((field) => matchAddress(field, form[field], record[field])),
    ...relativeFields.flatMap((field) => matchRelative(field, form[field], record[field])),
  ]
  return { fields, hasDifference: fields.some(({ verdict }) => verdict === 'different') }
}

function matchValue(field: (typeof plainFields)[number], form: CitizenForm, record: CitizenRecord): FieldMatch[] {
  const [typed, known] = [filled(form[field]), filled(record[field])]
  switch (field) {
    case 'personalId':
    case 'oldIdNumber':
      return matchNumber(field, typed, field, record)
    case 'name':
      return match(field, typed, known, compareSpelling)
    case 'birthDate':
      return match(field, typed, known, compareDates)
    case 'ethnicityCode':
    case 'religionCode':
      return match(field, typed, known, (one, other) => compareCodes(field, one, other))
    case 'sex':
      // "Unknown" is what a list says when nobody said anything.
      return match(field, unlessUnknown(typed), unlessUnknown(known), compareWords)
    case 'nationality':
      return match(field, typed, known, compareNationalities)
    case 'maritalStatus':
    case 'bloodType':
    case 'householdBookNumber':
      return match(field, typed, known, compareWords)
  }
}

function matchAddress(
  field: (typeof addressFields)[number],
  typed: FormAddress | undefined,
  known: FormAddress | undefined,
): FieldMatch[] {
  return match(field, filledAddress(typed), filledAddress(known), compareAddresses)
}

function matchRelative(
  relative: (typeof relativeFields)[number],
  ofForm: FormRelative | null | undefined,
  ofRecord: FormRelative | null | undefined,
): FieldMatch[] {
  const [typed, known] = [ofForm ?? {}, ofRecord ?? {}]
  return relativeParts.flatMap((part) => {
    const field = `${relative}.${part}` as const
    if (part === 'personalId' || part === 'oldIdNumber') return matchNumber(field, filled(typed[part]), part, known)
    return match(
      field,
      filled(typed[part]),
      filled(known[part]),
      part === 'name' ? compareSpelling : compareNationalities,
    )
  })
}

/** A number is held against both numbers of the record, so its field may be empty there. */
function matchNumber(
  field: CitizenField,
  typed: string | undefined,
  part: keyof Numbers,
  known: Numbers,
): FieldMatch[] {
  const numbers = { personalId: filled(known.personalId), oldIdNumber: filled(known.oldIdNumber) }
  if (typed !== undefined) return [fieldMatch(field, compareNumbers(part, typed, numbers))]
  return match(field, typed, numbers[part], () => 'different')
}

function match<Value>(
  field: CitizenField,
  typed: Value | undefined,
  known: Value | undefined,
  compare: (typed: Value, known: Value) => Finding,
): FieldMatch[] {
  if (typed === undefined) return known === undefined ? [] : [fieldMatch(field, 'missing-in-form')]
  return [fieldMatch(field, known === undefined ? 'missing-in-record' : compare(typed, known))]
}

function unlessUnknown(sex: string | undefined): string | undefined {
  return sex === 'unknown' ? undefined : sex
}
