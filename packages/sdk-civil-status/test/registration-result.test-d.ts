import type {
  BookEntry,
  CivilStatusClient,
  CivilStatusRegistration,
  ExtractCopy,
  PersonalIdIssuance,
  RegisteredBirth,
  RegistrationResult,
} from '@lienthong/sdk-civil-status'

/** The kind that was asked for says what a completed result holds. */
export async function entriesOf(civilStatus: CivilStatusClient): Promise<void> {
  const dossierCodes = ['H42.18-260302-0001']
  for await (const result of civilStatus.listRegistrationResults({ provinceCode: '42', dossierCodes })) {
    if (result.state === 'completed') use(result.birth)
  }
  for await (const result of civilStatus.listRegistrationResults({ provinceCode: '42', kind: 'death', dossierCodes })) {
    if (result.state !== 'completed') continue
    use(result.death)
    // @ts-expect-error: a death has no birth in it
    use(result.birth)
  }
}

declare function use(entry: BookEntry | RegisteredBirth | ExtractCopy): void

/** A new reason for a missing number does not compile until it is here. */
export function whatNext(issuance: PersonalIdIssuance): string {
  switch (issuance.state) {
    case 'issued':
      return issuance.personalId
    case 'pending':
      return 'ask again'
    case 'suspected-duplicate':
    case 'to-be-attached':
      return issuance.existingPersonalId ?? issuance.problem.code
    case 'data-error':
    case 'needs-verification':
      return issuance.problem.field ?? ''
  }
}

/** One switch for every dossier. */
export function subjectOf(registration: CivilStatusRegistration): string {
  switch (registration.kind) {
    case 'birth':
      return registration.child.name
    case 'death':
      return registration.deceased.name
    case 'marriage':
      return registration.husband.name
    case 'extract-copy':
      // @ts-expect-error: copies are never part of a joint procedure
      return registration.jointDossierCode ?? registration.person.name
  }
}

/** Without a kind, results are those of births. */
export const births: RegistrationResult = {} as RegistrationResult<'birth'>
