import { zInstant, zPartialDate, zPersonalId, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { namesOf, paperCodes, zCountryCode, zEthnicityCode } from './code-lists.ts'

/** What the forms of all civil-status events are made of. */

/** Largest paper that goes along. */
export const maxAttachmentBytes = 5 * 1024 * 1024

/** An address after the two-tier reform. */
export const zAddress = z.strictObject({
  provinceCode: z.string(),
  communeCode: z.string(),
  /** House, street, hamlet. */
  detail: zText(500),
})

/** An address after the two-tier reform: province, commune, free text. */
export type CivilStatusAddress = z.output<typeof zAddress>

/** The paper somebody shows, or the statement that there is none. */
export const zIdentityPaper = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.enum(namesOf(paperCodes)),
    number: zText(50),
    issuedOn: zPlainDate.optional(),
    issuer: zText(200).optional(),
    /** What it is, when it is of none of the kinds. */
    name: zText(100).optional(),
  }),
])

/** The paper somebody shows, or the statement that there is none. */
export type IdentityPaper = z.output<typeof zIdentityPaper>

const origin = {
  ethnicityCode: zEthnicityCode,
  /** An ethnic group outside the list. */
  otherEthnicity: zText(100).optional(),
  nationalityCode: zCountryCode.default('VN'),
}

const identity = {
  personalId: zPersonalId.optional(),
  /** Needed when there is no personal number. */
  paper: zIdentityPaper.optional(),
}

/** What a form tells of every person in it. */
export const personParts = {
  name: zText(200),
  ...identity,
  ...origin,
}

/** Where a form says whether somebody was held against the population database. */
export const verifiedParts = { verified: z.boolean().optional() }

/** Where somebody lives. */
export const residenceParts = {
  residenceKind: z.enum(['permanent', 'temporary']).default('permanent'),
  residence: zAddress,
}

/** A birth date of which only the year, or year and month, may be known. */
export const partialBirthDate = { birthDate: zPartialDate }

/** Ethnic group and nationality. */
export const originParts = origin

/** A personal number, or the paper that stands in for it. */
export const identityParts = identity

/** Whoever asks for the registration. */
export const zRequester = z.strictObject({
  name: zText(200),
  ...identity,
  ...verifiedParts,
  relationship: zText(100),
  phone: z
    .string()
    .regex(/^\+?\d{9,12}$/)
    .optional(),
  email: z.email().optional(),
  residence: zAddress,
})

/** Whether a file is of a kind that is taken, by its name. */
export function isAttachable(name: string): boolean {
  return /^.{1,200}\.(?:pdf|jpe?g|png)$/is.test(name)
}

/** How files of the kinds that are taken begin: a PDF may have something before it. */
const beginnings = [/^[^]{0,1020}%PDF/, /^\xff\xd8\xff/, /^\x89PNG\r\n/]

/**
 * What is wrong with the bytes of a paper, as the name of a rule. A file is known by its beginning too: anything can be called
 * `.pdf`. A picture under the ending of the other kind is taken, as telephones save it.
 */
export function faultOfContent(bytes: Uint8Array): 'too-short' | 'too-long' | 'file-type' | undefined {
  if (bytes.byteLength === 0) return 'too-short'
  if (bytes.byteLength > maxAttachmentBytes) return 'too-long'
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  return beginnings.some((beginning) => beginning.test(head)) ? undefined : 'file-type'
}

const zAttachment = z.strictObject({
  /** Kind of paper in the code list of the civil-status system. */
  kindCode: z.int().min(0),
  title: zText(500),
  /** With its ending: only PDF, JPEG and PNG are taken. */
  fileName: z
    .string()
    .normalize('NFC')
    .regex(/^[^/\\]{1,250}$/, { abort: true })
    .refine(isAttachable, { params: { rule: 'file-type' } }),
  /** At most 5 MB, of one of these kinds by its first bytes too. */
  content: z.instanceof(Uint8Array).superRefine((bytes, context) => {
    const rule = faultOfContent(bytes)
    if (rule !== undefined) context.addIssue({ code: 'custom', params: { rule } })
  }),
})

/** What a dossier is, whatever it asks for. */
export const envelopeParts = {
  /** Code of the dossier at the provincial one-stop system. */
  dossierCode: zText(50),
  receivedAt: zInstant,
  /** Commune whose office registers. */
  registryCommuneCode: z.string(),
  /** Copies of the extract asked for along with the registration. */
  copies: z.int().min(0).max(100).default(0),
  attachments: z.array(zAttachment).max(20).default([]),
}

/**
 * Code of the joint dossier, given by the joint-service software. Absent for a registration by itself, which goes under
 * another module.
 */
export const jointParts = { jointDossierCode: zText(50).optional() }

/** A registration that was made abroad before. */
export const zForeignRecord = z.strictObject({
  number: zText(50),
  registeredOn: zPlainDate,
  authority: zText(200),
  countryCode: zCountryCode,
})

/**
 * Kinds of the registration of a birth or a death. Absent: `on-time` or `late`, by the day it happened, the day of reception and
 * `registrationLimitDays`.
 */
export const zRegistrationKind = z.enum(['on-time', 'again', 'abroad', 'late']).optional()

/** Whoever asks for the registration, after the check. */
export type CheckedRequester = z.output<typeof zRequester>

/** A paper that goes with a dossier, after the check. */
export type CheckedAttachment = z.output<typeof zAttachment>
