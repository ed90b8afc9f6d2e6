import { formModel, holds, type ServiceForm } from '@lienthong/essential-services'
import type { MockAdmin } from '@lienthong/mock-server'
import { dayOf, instantOf } from '@lienthong/sdk-core'
import { applicantOf, homeOf, type People } from '../people.ts'
import { civilPerson } from './registers.ts'

/** Forms of the joint procedures: a citizen has filed at the joint-service software before. */

/** A birth with residence and card. */
export async function jointBirth(
  people: People,
  admin: MockAdmin,
  bornOn: string,
): Promise<ServiceForm<'joint-birth'>> {
  const [mother, father] = [people.named('mother'), people.named('father')]
  const child = { name: people.newChild(), sex: 'female', birthDate: bornOn } as const
  const parents = { motherId: mother.personalId, fatherId: father.personalId }
  const jointDossierCode = await file(admin, 'file-birth', { ...parents, child })
  const home = homeOf(mother)
  const { name, personalId } = mother
  const consent = { agrees: true, by: 'vneid', on: bornOn, personalId } as const
  return {
    applicant: applicantOf(father),
    relationship: 'Cha',
    jointDossierCode,
    registrationKind: 'on-time',
    child: { ...child, birthPlace: home, ethnicityCode: '01', nationality: 'VN', origin: home },
    mother: civilPerson(mother),
    father: civilPerson(father),
    parentsMarried: true,
    withResidence: true,
    residence: {
      householdHead: { name, personalId },
      relationship: 'child',
      home: { kind: 'with-family', address: home },
      headConsent: consent,
      ownerConsent: consent,
      parentConsent: consent,
    },
    facilityCode: '42001',
    ...(asksForIdentityCard(admin) && { identityCard: true }),
    copies: 0,
    delivery: { by: 'electronic' },
  }
}

/** The card belongs to the procedure since a day that the clock of the mocks may have reached. */
function asksForIdentityCard(admin: MockAdmin): boolean {
  const at = dayOf(instantOf(admin.now()))
  const { fields } = formModel('joint-birth', { at, clock: admin })
  return fields.some(({ name, when }) => name === 'identityCard' && when !== undefined && holds(when, { form: {}, at }))
}

/** A death with the removal of the residence, and the money of Social Security where there is a claim. */
export async function jointDeath(
  people: People,
  admin: MockAdmin,
  dayBefore: string,
): Promise<ServiceForm<'joint-death'>> {
  const [dead, relative] = [people.dead('deceased-pensioner'), people.named('funeral-claimant')]
  // Of whom no story is told, Social Security owes nothing.
  const withBenefit = dead.diedOn !== undefined
  const diedOn = String(dead.diedOn ?? dayBefore)
  const filing = { deceasedId: dead.personalId, requesterId: relative.personalId, diedOn }
  const jointDossierCode = await file(admin, 'file-death', filing)
  const { residence: _, ...person } = civilPerson(dead)
  const { name, personalId } = relative
  return {
    applicant: applicantOf(relative),
    relationship: 'Người thân thích',
    jointDossierCode,
    registrationKind: admin.now() - Date.parse(diedOn) > 15 * 86_400_000 ? 'late' : 'on-time',
    deceased: {
      ...person,
      sex: dead.sex,
      lastResidence: homeOf(dead),
      diedOn,
      placeOfDeath: homeOf(dead),
      cause: 'Bệnh',
    },
    deathNotice: { kind: 'death-notice', number: '15/GBT', issuedOn: diedOn, issuer: 'Trạm y tế' },
    removesResidence: true,
    withBenefit,
    ...(withBenefit && {
      benefit: { payer: 'social-insurance', beneficiary: { personalId, name, relation: 'child' } },
    }),
    copies: 0,
    delivery: { by: 'electronic' },
  } as ServiceForm<'joint-death'>
}

async function file(admin: MockAdmin, action: string, filing: object): Promise<string> {
  return (await admin.officer<{ jointDossierCode: string }>('joint-service', action, filing)).jointDossierCode
}
