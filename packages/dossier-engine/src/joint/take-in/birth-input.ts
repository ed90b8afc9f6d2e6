import type { BirthRegistration, JointBirthRequest, JointPerson } from '@lienthong/sdk-civil-status'
import type { JointBirth } from '../joint-birth.ts'
import type { InputParts, Note } from './joint-input.ts'
import { toHead } from './words.ts'

/** What a joint birth is started with. */
export function birthInput(
  request: JointBirthRequest,
  { parts, filedOn }: InputParts,
  registration: BirthRegistration,
  note: Note,
): JointBirth {
  const { kind: _, dossierCode: __, jointDossierCode: ___, attachments: ____, ...birth } = registration
  const residence = residenceOf(request, filedOn, note)
  return {
    ...parts,
    birth,
    ...(residence && { residence }),
    ...(request.insurance && { card: cardOf(request.insurance, note) }),
    identityCard: request.identityCard !== undefined,
  }
}

function cardOf({ facilityCode }: NonNullable<JointBirthRequest['insurance']>, note: Note): { facilityCode?: string } {
  if (facilityCode !== undefined && /^\d{5}$/.test(facilityCode)) return { facilityCode }
  if (facilityCode !== undefined) note('insurance.facilityCode', 'format')
  return {}
}

function residenceOf(request: JointBirthRequest, filedOn: string, note: Note): JointBirth['residence'] {
  const { residence, mother, father, requester } = request
  if (residence === undefined) return undefined
  const { head, provinceCode, communeCode, detail } = residence
  const relationship = toHead(head?.relationship)
  if (head === undefined) note('residence.head', 'required')
  else if (head.personalId === undefined) note('residence.head.personalId', 'required')
  if (relationship === undefined) note('residence.head.relationship', 'not-in-list')
  if (provinceCode === undefined) note('residence.provinceCode', 'required')
  if (detail === undefined) note('residence.detail', 'required')
  // By which right they live there is in no field of the form.
  note('residence.home.kind', 'required')
  const consent = (person: Pick<JointPerson, 'personalId'>) =>
    ({
      agrees: true,
      by: 'vneid',
      on: filedOn,
      ...(person.personalId !== undefined && { personalId: person.personalId }),
    }) as const
  const parent = [mother, father].find(
    (one) => one?.personalId !== undefined && one.personalId === requester.personalId,
  )
  return {
    ...(communeCode !== undefined && { agencyCode: communeCode }),
    householdHead: {
      name: head?.name ?? '',
      ...(head?.personalId !== undefined && { personalId: head.personalId }),
    },
    relationship: relationship ?? 'unknown',
    home: {
      kind: 'unknown',
      address: {
        ...(provinceCode !== undefined && { provinceCode }),
        ...(communeCode !== undefined && { communeCode }),
        ...(detail !== undefined && { detail }),
      },
    },
    // Heads agree on VNeID or in the signed form; a parent who files has agreed by filing.
    consents: {
      ...(head?.consents === true && { householdHead: consent(head) }),
      ...(parent && { parent: consent(parent) }),
    },
  }
}
