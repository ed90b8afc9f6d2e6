import type { ServiceForm } from '@lienthong/essential-services'
import type { MockAdmin } from '@lienthong/mock-server'
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
  const child = { name: 'Trần Bảo Anh', sex: 'female', birthDate: bornOn } as const
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
    copies: 0,
    delivery: { by: 'electronic' },
  }
}

/** A death with the removal of the residence and the money of Social Security. */
export async function jointDeath(people: People, admin: MockAdmin): Promise<ServiceForm<'joint-death'>> {
  const [dead, relative] = [people.named('deceased-pensioner'), people.named('funeral-claimant')]
  const diedOn = String(dead.diedOn ?? '2026-02-10')
  const filing = { deceasedId: dead.personalId, requesterId: relative.personalId, diedOn }
  const jointDossierCode = await file(admin, 'file-death', filing)
  const { residence: _, ...person } = civilPerson(dead)
  const { name, personalId } = relative
  return {
    applicant: applicantOf(relative),
    relationship: 'Con',
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
    withBenefit: true,
    benefit: { payer: 'social-insurance', beneficiary: { personalId, name, relation: 'child' } },
    copies: 0,
    delivery: { by: 'electronic' },
  } as ServiceForm<'joint-death'>
}

async function file(admin: MockAdmin, action: string, filing: object): Promise<string> {
  return (await admin.officer<{ jointDossierCode: string }>('joint-service', action, filing)).jointDossierCode
}
