import type { FieldProblem, Instant } from '@lienthong/sdk-core'
import type { BirthRegistration } from '../../birth-registration.ts'
import type { DeathRegistration } from '../../death-registration.ts'
import type { CivilStatusAddress } from '../../form-parts.ts'
import type { JointBirthRequest, JointDeathRequest, JointDossier } from '../joint-dossier.ts'
import { given } from '../wire/form-reader.ts'
import { attachmentsOf } from './attachments.ts'
import { Draft } from './draft.ts'
import { parentOf, personOf, requesterOf } from './people.ts'

/** What the desk of a province adds to a joint dossier. */
export interface JointReception {
  /** Code at the provincial one-stop system. */
  readonly dossierCode: string
  readonly receivedAt: Instant
  /** Where the person who asks lives, when the desk has looked it up: the form does not say it. */
  readonly requesterResidence?: CivilStatusAddress
}

/** A joint dossier as a registration. */
export type JointRegistrationDraft<Registration extends BirthRegistration | DeathRegistration> = {
  /**
   * For `submitRegistration`. A field that could not be found is absent although it is required: the client names it and sends
   * nothing.
   */
  readonly registration: Registration
  /** What a clerk has to ask about or fill in. Names fields and rules, never values. Empty: it can be sent. */
  readonly problems: readonly FieldProblem[]
}

/**
 * Makes the registration for civil status of a dossier of the joint-service software.
 *
 * Addresses are one line of text there and codes of units here: each is taken apart by the units in force when the dossier was
 * received, and by those before 2025-07-01 where a whole commune went into one of today. What cannot be decided is absent and
 * named in `problems`; nothing is guessed. Pure.
 *
 * @returns `undefined` for a module that is neither a birth nor a death.
 * @example
 * const { registration, problems } = registrationFromJoint(dossier, { dossierCode, receivedAt }) ?? {}
 * if (problems?.length === 0) await civilStatus.submitRegistration(registration)
 */
export function registrationFromJoint(
  dossier: JointDossier,
  reception: JointReception,
): JointRegistrationDraft<BirthRegistration> | JointRegistrationDraft<DeathRegistration> | undefined {
  const { request } = dossier
  switch (request.kind) {
    case 'birth':
      return birthFromJoint(dossier, request, reception)
    case 'death':
      return deathFromJoint(dossier, request, reception)
    case 'other':
      return undefined
  }
}

function birthFromJoint(
  dossier: JointDossier,
  request: JointBirthRequest,
  reception: JointReception,
): JointRegistrationDraft<BirthRegistration> {
  const draft = new Draft(request.problems, reception.receivedAt)
  const { child, mother, father, abandoned, liveBirthCertificate: certificate } = request
  if (request.registrationKind === 'abroad') draft.note('foreignRecord', 'required')
  const registration = given({
    kind: 'birth' as const,
    ...envelopeOf(dossier, request, reception, draft),
    liveBirthCertificate: certificate && dated(certificate, 'liveBirthCertificate', draft),
    child: given({
      name: child.name,
      sex: child.sex,
      birthDate: child.birthDate,
      birthPlace:
        child.birthPlaceAbroad === undefined ? draft.address('child.birthPlace', child.birthPlace) : undefined,
      birthPlaceAbroad: child.birthPlaceAbroad,
      origin: draft.address('child.origin', child.origin),
      ethnicityCode: draft.required('child.ethnicityCode', child.ethnicityCode),
      otherEthnicity: child.otherEthnicity,
      nationalityCode: child.nationalityCode,
    }),
    mother: parentOf(mother, 'mother', draft),
    father: parentOf(father, 'father', draft),
    abandoned: abandoned || undefined,
    requester: requesterOf(request.requester, [mother, father], reception.requesterResidence, draft),
  })
  return { registration: registration as BirthRegistration, problems: draft.problems }
}

function deathFromJoint(
  dossier: JointDossier,
  request: JointDeathRequest,
  reception: JointReception,
): JointRegistrationDraft<DeathRegistration> {
  const draft = new Draft(request.problems, reception.receivedAt)
  const { deceased, electronicDeathNotice: electronic, deathNotice } = request
  if (deceased.diedOn !== undefined && deceased.diedOn.length < 'YYYY-MM-DD'.length)
    draft.note('deceased.diedOn', 'plain-date')
  const registration = given({
    kind: 'death' as const,
    ...envelopeOf(dossier, request, reception, draft),
    electronicDeathNotice: electronic && dated(electronic, 'electronicDeathNotice', draft),
    deathNotice: deathNotice && noticeOf(deathNotice, draft),
    deceased: given({
      ...personOf(deceased, 'deceased', draft),
      sex: deceased.sex,
      birthDate: draft.required('deceased.birthDate', deceased.birthDate),
      residenceKind: deceased.residenceKind,
      lastResidence: draft.address('deceased.lastResidence', deceased.residence),
      diedOn: deceased.diedOn,
      diedAt: deceased.diedAt,
      placeOfDeath: draft.address('deceased.placeOfDeath', deceased.placeOfDeath),
      cause: deceased.cause,
    }),
    requester: requesterOf(request.requester, [], reception.requesterResidence, draft),
  })
  return { registration: registration as DeathRegistration, problems: draft.problems }
}

function envelopeOf(
  { jointDossierCode, unit, attachments }: JointDossier,
  request: JointBirthRequest | JointDeathRequest,
  { dossierCode, receivedAt }: JointReception,
  draft: Draft,
) {
  const { registryUnitCode, registrationKind, copies } = request
  const unitCode = unit.level === 'commune' ? unit.code : undefined
  return given({
    dossierCode,
    jointDossierCode,
    receivedAt,
    registryCommuneCode: draft.required('registryCommuneCode', registryUnitCode ?? unitCode),
    registrationKind,
    copies,
    attachments: attachmentsOf(attachments, isElectronic(request), draft),
  })
}

/** Whether what proves the event is an electronic paper, which offices look up by its number. */
function isElectronic(request: JointBirthRequest | JointDeathRequest): boolean {
  return (request.kind === 'birth' ? request.liveBirthCertificate : request.electronicDeathNotice) !== undefined
}

/** An electronic paper is asked for by its number and day: without the day it cannot be named. */
function dated<Paper extends { readonly number: string; readonly issuedOn?: string }>(
  paper: Paper,
  field: string,
  draft: Draft,
): Paper | undefined {
  return draft.required(`${field}.issuedOn`, paper.issuedOn) === undefined ? undefined : paper
}

function noticeOf(notice: NonNullable<JointDeathRequest['deathNotice']>, draft: Draft) {
  for (const name of ['kind', 'number', 'issuedOn', 'issuer'] as const)
    draft.required(`deathNotice.${name}`, notice[name])
  return notice
}
