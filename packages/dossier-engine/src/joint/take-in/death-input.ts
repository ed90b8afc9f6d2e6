import type { DeathRegistration, JointDeathRequest } from '@lienthong/sdk-civil-status'
import { parsePersonalId } from '@lienthong/sdk-core'
import type { JointBenefit, JointDeath } from '../joint-death.ts'
import type { InputParts, Note } from './joint-input.ts'
import { toDeceased } from './words.ts'

/** What a joint death is started with. */
export function deathInput(
  request: JointDeathRequest,
  { parts }: InputParts,
  registration: DeathRegistration,
  note: Note,
): JointDeath {
  const { kind: _, dossierCode: __, jointDossierCode: ___, attachments: ____, ...death } = registration
  return {
    ...parts,
    death,
    ...(request.removesResidence && { residence: removalOf(request, death, note) }),
    ...(request.benefit && { benefit: benefitOf(request.benefit, note) }),
  }
}

/** The police where the deceased lived last. */
function removalOf(
  { requester }: JointDeathRequest,
  { deceased }: JointDeath['death'],
  note: Note,
): NonNullable<JointDeath['residence']> {
  const { name, personalId } = requester
  const agencyCode = (deceased.lastResidence as Partial<typeof deceased.lastResidence> | undefined)?.communeCode
  const birthDate = requester.birthDate ?? birthYearOf(personalId)
  if (personalId === undefined) note('requester.personalId', 'required')
  if (birthDate === undefined) note('requester.birthDate', 'required')
  return {
    ...(agencyCode !== undefined && { agencyCode }),
    applicant: { name, ...(personalId !== undefined && { personalId }), ...(birthDate !== undefined && { birthDate }) },
  }
}

/** A personal number tells the year of birth. */
function birthYearOf(personalId: string | undefined): string | undefined {
  if (personalId === undefined) return undefined
  const { birthYear } = parsePersonalId(personalId)
  return birthYear === undefined ? undefined : String(birthYear)
}

function benefitOf(
  { payer, funeral, survivors, beneficiaries }: NonNullable<JointDeathRequest['benefit']>,
  note: Note,
): JointBenefit {
  // No wire asks for allowances of survivors.
  if (survivors) note('benefit.survivors', 'not-supported')
  if (!funeral) return { payer: 'none' }
  if (payer === 'unknown') note('benefit.payer', 'required')
  const [first, ...others] = beneficiaries
  if (first === undefined || others.length > 0) {
    // Who of several has paid for the funeral is not said.
    note('benefit.beneficiaries', first === undefined ? 'required' : 'exactly-one')
    return { payer }
  }
  const { name, personalId, account } = first
  const relation = toDeceased(first.relationship)
  if (relation === undefined) note('benefit.beneficiaries.0.relationship', 'not-in-list')
  if (personalId === undefined) {
    note('benefit.beneficiaries.0.personalId', 'required')
    return { payer }
  }
  const bank = account?.bank
  if (account !== undefined && bank === undefined) note('benefit.beneficiaries.0.account.bank', 'required')
  return {
    payer,
    beneficiary: {
      name,
      personalId,
      relation: relation ?? 'unknown',
      ...(account !== undefined && bank !== undefined && { account: { number: account.number, bank } }),
    },
  }
}
