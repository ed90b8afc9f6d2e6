import { z } from 'zod'
import { partsOf, refusing } from '../checks/reading.ts'
import { zCivilStatusRegistration, type CheckedRegistration } from '../civil-status-registration.ts'
import { domainField } from '../wire/domain-field.ts'
import { unwritableFields } from './wire/unwritable.ts'
import { formSchemas, xmlFormOf } from './wire/xml-form.ts'

/**
 * Checks a dossier for the first generation: as for the second one, and that everything in it has a place. What has none is
 * refused rather than left out, so that nobody believes a paper was sent.
 */
export const zGeneration1Registration = zCivilStatusRegistration
  .superRefine(checkPlaces, { when: () => true })
  .superRefine(checkForm, { when: ({ issues }) => issues.length === 0 })

/** Everybody whose number and paper share one field. The deceased is judged with every generation. */
const peopleWithOneNumber = ['mother', 'father', 'requester', 'husband', 'wife', 'person'] as const

function checkPlaces(input: unknown, context: z.RefinementCtx): void {
  const refuse = refusing(context)
  const given = partsOf(input, ['jointDossierCode', 'attachments', 'multipleBirthConfirmed'])
  if (given['jointDossierCode'] !== undefined) refuse('jointDossierCode', 'not-in-generation')
  if (Array.isArray(given['attachments']) && given['attachments'].length > 0) {
    refuse('attachments', 'not-in-generation')
  }
  if (given['multipleBirthConfirmed'] === true) refuse('multipleBirthConfirmed', 'not-in-generation')
  for (const [path, person] of Object.entries(partsOf(input, peopleWithOneNumber))) {
    const { personalId, paper } = partsOf(person, ['personalId', 'paper'])
    if (personalId !== undefined && paper !== undefined) refuse(`${path}.paper`, 'not-in-generation')
  }
  for (const path of unwritableFields(input)) refuse(path, 'no-xml')
}

/** Strict out: what travels as XML inside the string is held to the contract like the envelope around it. */
function checkForm(registration: CheckedRegistration, context: z.RefinementCtx): void {
  const checked = formSchemas[registration.kind].safeParse(xmlFormOf(registration))
  for (const { path, message } of checked.error?.issues ?? []) {
    const field = domainField(path.map(String).join('.'))
    const place = field === undefined ? ['data', ...path] : field.split('.')
    context.addIssue({ code: 'custom', path: place, message, params: { rule: 'format' } })
  }
}
