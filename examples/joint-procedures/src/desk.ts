import type { JointBirth, JointDeath } from '@lienthong/dossier-engine'
import type { MockAdmin } from '@lienthong/mock-server'
import { dayOf, instantOf } from '@lienthong/sdk-core'
import type { Couple, Families, Mourning } from './families.ts'
import { birthForm, daysBefore, deathForm, type Codes } from './forms.ts'

/** A dossier as it was filed, with what is known of it beside the process. */
export type Filed = FiledBirth | FiledDeath

interface FiledBase {
  /** Code at the provincial one-stop system: the key of the process. */
  readonly key: string
  readonly jointDossierCode: string
}

/** A birth as it was filed. */
export interface FiledBirth extends FiledBase {
  readonly kind: 'joint-birth'
  readonly input: JointBirth
  readonly motherId: string
  readonly childName: string
}

/** A death as it was filed. */
export interface FiledDeath extends FiledBase {
  readonly kind: 'joint-death'
  readonly input: JointDeath
  readonly deceasedId: string
}

const officer = 'can-bo-mot-cua'
const processingUnit = 'Trung tâm Phục vụ hành chính công (giả lập)'

/** The one-stop desk: citizens file, it gives each dossier its code and its form. */
export class Desk {
  readonly #admin: MockAdmin
  readonly #families: Families
  #serial: number

  constructor(admin: MockAdmin, families: Families, firstSerial: number) {
    this.#admin = admin
    this.#families = families
    this.#serial = firstSerial
  }

  /** A birth of the next couple, or of this one. */
  async birth(
    couple: Couple = this.#families.couple(),
    change: (input: JointBirth) => JointBirth = (input) => input,
  ): Promise<FiledBirth> {
    const { mother, father } = couple
    const child = { ...this.#families.child(couple), birthDate: daysBefore(this.#admin, 2) }
    const codes = await this.#file('file-birth', { motherId: mother.personalId, fatherId: father.personalId, child })
    const { kind: _, dossierCode: __, jointDossierCode: ___, ...birth } = birthForm(codes, couple, child, this.#admin)
    const { provinceCode, communeCode, detail } = mother.residence
    const head = { name: father.name, personalId: father.personalId }
    const consent = {
      agrees: true,
      by: 'vneid',
      on: dayOf(instantOf(this.#admin.now())),
      personalId: head.personalId,
    } as const
    const input: JointBirth = {
      jointDossierCode: codes.jointDossierCode,
      provinceCode,
      filing: { channel: 'online', processingUnit, officer },
      birth,
      residence: {
        agencyCode: communeCode,
        householdHead: head,
        relationship: 'child',
        home: { kind: 'own', address: { provinceCode, communeCode, detail }, ownerId: head.personalId },
        consents: { householdHead: consent, homeOwner: consent, parent: consent },
      },
      card: { facilityCode: '42001' },
      identityCard: false,
    }
    return {
      kind: 'joint-birth',
      key: codes.dossierCode,
      jointDossierCode: codes.jointDossierCode,
      input: change(input),
      motherId: mother.personalId,
      childName: child.name,
    }
  }

  /** A death; `undefined` when nobody is left who could die. */
  async death(
    mourning: Mourning | undefined = this.#families.mourning(),
    change: (input: JointDeath) => JointDeath = (input) => input,
  ): Promise<FiledDeath | undefined> {
    if (mourning === undefined) return undefined
    const { deceased, relative } = mourning
    const diedOn = deceased.diedOn ?? daysBefore(this.#admin, 1)
    const { personalId: deceasedId } = deceased
    const codes = await this.#file('file-death', { deceasedId, requesterId: relative.personalId, diedOn })
    const {
      kind: _,
      dossierCode: __,
      jointDossierCode: ___,
      ...death
    } = deathForm(codes, mourning, diedOn, this.#admin)
    const { name, personalId, birthDate } = relative
    const input: JointDeath = {
      jointDossierCode: codes.jointDossierCode,
      provinceCode: deceased.residence.provinceCode,
      filing: { channel: 'online', processingUnit, officer },
      death,
      residence: { agencyCode: deceased.residence.communeCode, applicant: { name, personalId, birthDate } },
      benefit: { payer: 'none', beneficiary: { name, personalId, relation: 'spouse' } },
    }
    return {
      kind: 'joint-death',
      key: codes.dossierCode,
      jointDossierCode: codes.jointDossierCode,
      input: change(input),
      deceasedId,
    }
  }

  /** A citizen files at the joint-service software; the province gives the dossier a code of its own. */
  async #file(action: 'file-birth' | 'file-death', body: object): Promise<Codes> {
    const { jointDossierCode } = await this.#admin.officer<{ jointDossierCode: string }>('joint-service', action, body)
    const day = dayOf(instantOf(this.#admin.now())).slice(2).replaceAll('-', '')
    const dossierCode = `${codePrefix}${day}-${String(this.#serial).padStart(4, '0')}`
    this.#serial += 1
    return { dossierCode, jointDossierCode }
  }
}

/** What codes of this desk begin with: unit of the province, then day and number. */
export const codePrefix = 'H42.99-'
