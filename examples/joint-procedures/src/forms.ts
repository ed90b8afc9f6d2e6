import type { Address, Person } from '@lienthong/mock-core'
import type { BirthRegistration, DeathRegistration } from '@lienthong/sdk-civil-status'
import { dayOf, instantOf, type Clock, type PlainDate } from '@lienthong/sdk-core'
import type { Couple, Mourning } from './families.ts'

/** By which codes a dossier goes. */
export interface Codes {
  /** At the provincial one-stop system. */
  readonly dossierCode: string
  /** Of the joint dossier. */
  readonly jointDossierCode: string
}

/** A child as the parents want it registered. */
export interface NewChild {
  readonly name: string
  readonly sex: 'male' | 'female'
  readonly birthDate: PlainDate
}

/** The form of a birth, as the desk took it over. */
export function birthForm(codes: Codes, { mother, father }: Couple, child: NewChild, clock: Clock): BirthRegistration {
  const home = placeOf(mother.residence)
  return {
    kind: 'birth',
    ...codes,
    receivedAt: instantOf(clock.now()),
    registryCommuneCode: home.communeCode,
    liveBirthCertificate: { number: `42001.GCS.${codes.dossierCode.slice(-5)}.26`, issuedOn: child.birthDate },
    child: { ...child, birthPlace: home, origin: home, ethnicityCode: father.ethnicityCode },
    mother: parentOf(mother),
    father: parentOf(father),
    requester: { ...namedOf(father), relationship: 'Cha', residence: home },
  }
}

/** The form of a death, as the desk took it over. */
export function deathForm(
  codes: Codes,
  { deceased, relative }: Mourning,
  diedOn: PlainDate,
  clock: Clock,
): DeathRegistration {
  const home = placeOf(deceased.residence)
  return {
    kind: 'death',
    ...codes,
    receivedAt: instantOf(clock.now()),
    registryCommuneCode: home.communeCode,
    electronicDeathNotice: { number: `42001.GBT.${codes.dossierCode.slice(-5)}.26`, issuedOn: diedOn },
    deceased: {
      ...namedOf(deceased),
      sex: deceased.sex,
      birthDate: deceased.birthDate,
      ethnicityCode: deceased.ethnicityCode,
      lastResidence: home,
      diedOn,
      placeOfDeath: home,
      cause: 'Bệnh lý (mẫu)',
    },
    requester: { ...namedOf(relative), relationship: 'Người thân', residence: placeOf(relative.residence) },
  }
}

/** The day so many days before today in Viet Nam. */
export function daysBefore(clock: Clock, days: number): PlainDate {
  return dayOf(instantOf(clock.now() - days * 86_400_000))
}

function parentOf(parent: Person) {
  const { birthDate, ethnicityCode, residence } = parent
  return { ...namedOf(parent), birthDate, ethnicityCode, residence: placeOf(residence) }
}

function namedOf({ name, personalId }: Person) {
  return { name, personalId }
}

function placeOf({ provinceCode, communeCode, detail }: Address) {
  return { provinceCode, communeCode, detail }
}
