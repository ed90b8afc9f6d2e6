import { readPhone } from '@lienthong/sdk-core'
import type { CivilStatusAddress, IdentityPaper } from '../../form-parts.ts'
import { given } from '../wire/form-reader.ts'
import type { JointPaper, JointPerson, JointRequester } from '../joint-dossier.ts'
import type { Draft } from './draft.ts'

/** A person as a registration has them, as far as they are known. */
export function personOf({ name, personalId, paper, ...person }: JointPerson, field: string, draft: Draft) {
  return given({
    name,
    personalId,
    paper: personalId === undefined ? paperOf(paper, field, draft) : undefined,
    ethnicityCode: draft.required(`${field}.ethnicityCode`, person.ethnicityCode),
    otherEthnicity: person.otherEthnicity,
    nationalityCode: person.nationalityCode,
    verified: person.verified,
  })
}

/** Father or mother. */
export function parentOf(person: JointPerson | undefined, field: 'mother' | 'father', draft: Draft) {
  if (person === undefined) return undefined
  return given({
    ...personOf(person, field, draft),
    birthDate: draft.required(`${field}.birthDate`, person.birthDate),
    residenceKind: person.residenceKind,
    residence: draft.address(`${field}.residence`, person.residence),
  })
}

/**
 * Whoever asks. The form has no field for where they live: it is told for a parent by the same number in the same form, else
 * by whoever has looked it up.
 */
export function requesterOf(
  requester: JointRequester,
  others: readonly (JointPerson | undefined)[],
  known: CivilStatusAddress | undefined,
  draft: Draft,
) {
  const { name, personalId, paper, verified, relationship, email } = requester
  const same = others.find((other) => personalId !== undefined && other?.personalId === personalId)
  const written = requester.residence ?? same?.residence
  const residence = known ?? (written === undefined ? undefined : draft.address('requester.residence', written))
  return given({
    name,
    personalId,
    paper: personalId === undefined ? paperOf(paper, 'requester', draft) : undefined,
    verified,
    relationship,
    phone: phoneOf(requester.phone, draft),
    email,
    residence: draft.required('requester.residence', residence),
  })
}

function phoneOf(text: string | undefined, draft: Draft): string | undefined {
  if (text === undefined) return undefined
  const phone = readPhone(text)
  if (phone === undefined) draft.note('requester.phone', 'format')
  return phone
}

function paperOf(paper: JointPaper | undefined, field: string, draft: Draft): IdentityPaper | undefined {
  if (paper === undefined) {
    draft.note(`${field}.personalId`, 'required')
    return undefined
  }
  const { kind, number, issuedOn, issuer, name } = paper
  if (kind === 'not-named') {
    draft.note(`${field}.paper.kind`, 'not-in-list')
    return undefined
  }
  return given({ kind, number, issuedOn, issuer, name })
}
