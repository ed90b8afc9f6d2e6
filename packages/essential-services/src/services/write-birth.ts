import type { DossierHead } from '../service/filing.ts'
import type { CheckedFormOf } from '../form/define-form.ts'
import type { birthRegistrationForm } from './birth-registration/form.ts'
import { writeAddress, writeCivilPerson, writeRequester } from './write-civil-status.ts'

type BirthForm = CheckedFormOf<typeof birthRegistrationForm>

/** What of a form tells of a birth. A joint form asks for no abandoned child. */
export type BirthPart = Pick<
  BirthForm,
  | 'applicant'
  | 'relationship'
  | 'registrationKind'
  | 'child'
  | 'birthPaperNumber'
  | 'birthPaperIssuedOn'
  | 'mother'
  | 'father'
  | 'copies'
> &
  Partial<Pick<BirthForm, 'abandoned'>>

/** Writes a birth for the civil-status system; kind and codes of the dossier stand beside it. */
export function writeBirth(form: BirthPart, head: DossierHead) {
  return { receivedAt: head.submittedAt, registryCommuneCode: head.agencyCode, ...writeBirthFields(form) }
}

/** Writes what the form tells of a birth, without the dossier around it. */
export function writeBirthFields(form: BirthPart) {
  const { applicant, child, mother, father, birthPaperNumber, birthPaperIssuedOn } = form
  return {
    copies: form.copies,
    registrationKind: form.registrationKind,
    ...(birthPaperNumber !== undefined &&
      birthPaperIssuedOn !== undefined && {
        liveBirthCertificate: { number: birthPaperNumber, issuedOn: birthPaperIssuedOn },
      }),
    child: {
      name: child.name,
      sex: child.sex,
      birthDate: child.birthDate,
      birthPlace: writeAddress(child.birthPlace),
      origin: writeAddress(child.origin),
      ethnicityCode: child.ethnicityCode,
      nationalityCode: child.nationality,
    },
    ...(mother && { mother: writeCivilPerson(mother) }),
    ...(father && { father: writeCivilPerson(father) }),
    ...(form.abandoned !== undefined && { abandoned: form.abandoned }),
    requester: writeRequester(applicant, form.relationship),
  }
}
