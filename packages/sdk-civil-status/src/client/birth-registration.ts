import { zInstant, zPersonalId, zPlainDate, zSex, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { checkTogether } from './check-together.ts'

const maxAttachmentBytes = 5 * 1024 * 1024

const zAddress = z.strictObject({
  provinceCode: z.string(),
  communeCode: z.string(),
  /** House, street, hamlet. */
  detail: zText(500),
})

const zParent = z.strictObject({
  personalId: zPersonalId,
  name: zText(200),
  birthDate: zPlainDate,
  ethnicityCode: z.string().regex(/^\d{2}$/),
  nationalityCode: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('VN'),
  residenceKind: z.enum(['permanent', 'temporary']).default('permanent'),
  residence: zAddress,
})

const zAttachment = z.strictObject({
  /** Kind of paper in the code list of the civil-status system. */
  kindCode: z.int().min(0),
  title: zText(500),
  fileName: z
    .string()
    .normalize('NFC')
    .regex(/^[^/\\]{1,200}\.(?:pdf|jpe?g|png)$/i),
  content: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= maxAttachmentBytes, {
    params: { rule: 'too-long' },
  }),
})

const zBirthFields = z.strictObject({
  kind: z.literal('birth'),
  /** Code of the dossier at the provincial one-stop system. */
  dossierCode: zText(50),
  /**
   * Code of the joint dossier, given by the joint-service software. Births outside a joint procedure go by the first
   * generation of the interface, which is another one.
   */
  jointDossierCode: zText(50),
  receivedAt: zInstant,
  /** Commune whose office registers the birth. */
  registryCommuneCode: z.string(),
  registrationKind: z.enum(['on-time', 'again', 'abroad', 'late']).default('on-time'),
  copies: z.int().min(0).max(100).default(0),
  /** Electronic certificate of live birth. */
  liveBirthCertificate: z.strictObject({ number: zText(50), issuedOn: zPlainDate }).optional(),
  child: z.strictObject({
    name: zText(200),
    sex: zSex,
    birthDate: zPlainDate,
    birthPlace: zAddress,
    origin: zAddress,
    ethnicityCode: z.string().regex(/^\d{2}$/),
    nationalityCode: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .default('VN'),
  }),
  mother: zParent.optional(),
  father: zParent.optional(),
  requester: z.strictObject({
    name: zText(200),
    personalId: zPersonalId,
    relationship: zText(100),
    phone: z
      .string()
      .regex(/^\+?\d{9,12}$/)
      .optional(),
    email: z.email().optional(),
    residence: zAddress,
  }),
  attachments: z.array(zAttachment).max(20).default([]),
})

/**
 * Checks a birth before it is sent: form, existing days, communes in force on the day it was received. Fields are held
 * against each other even when others are at fault (`when`), so that one answer names everything.
 */
export const zBirthRegistration = zBirthFields.superRefine(checkTogether, { when: () => true })

/** A birth as it is handed to the civil-status system. */
export type BirthRegistration = z.input<typeof zBirthRegistration>

/** A birth after it was checked, with defaults filled in. */
export type CheckedBirth = z.output<typeof zBirthRegistration>

/** An address after the two-tier reform: province, commune, free text. */
export type CivilStatusAddress = z.output<typeof zAddress>

/** A parent after the check. */
export type CheckedParent = z.output<typeof zParent>
