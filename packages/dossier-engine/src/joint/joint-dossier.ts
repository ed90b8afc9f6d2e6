import { zInstant, zPersonalId, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'

/** What the forms of both joint procedures have in common. */

/** An attached paper, by reference: a process keeps no files. `JointSystems.readPaper` fetches it when it is sent. */
export const zJointPaper = z.strictObject({
  /** Kind of paper in the code list of the civil-status system. */
  kindCode: z.int().min(0),
  title: zText(500),
  /** With its ending: PDF, JPEG or PNG. */
  fileName: zText(250),
  /** Where the one-stop system keeps it; only `readPaper` has to understand it. */
  reference: zText(2000),
  /** Of the file, in hexadecimal digits: a file with another hash is sent nowhere. Absent: what `readPaper` gives is taken. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})

/** An attached paper, by reference. */
export type JointPaper = z.input<typeof zJointPaper>

/** How the dossier stands at the national portal. */
export const zJointFiling = z.strictObject({
  channel: z.enum(['desk', 'online', 'post']).default('online'),
  procedure: z
    .strictObject({
      code: z.string().regex(/^\d\.\d{6}$/),
      name: zText(2000),
      fieldCode: zText(50),
      fieldName: zText(500),
    })
    .optional(),
  /** Unit that is answerable for the dossier. */
  processingUnit: zText(500),
  /** Account of the officer in whose name registers are asked. */
  officer: zText(100),
})

/** How the dossier stands at the national portal. */
export type JointFiling = z.input<typeof zJointFiling>

/** What both procedures begin with. */
export const jointParts = {
  /** `maHoSoLT`, given by the joint-service software. */
  jointDossierCode: zText(50),
  /** Two digits, as `42`. */
  provinceCode: z.string().regex(/^\d{2}$/),
  papers: z.array(zJointPaper).max(20).default([]),
  filing: zJointFiling,
}

/** A fee that was paid in advance: what is refunded or kept as credit when the branch is refused. */
export const zPaidFee = z.strictObject({
  /** Order at the payment platform. */
  orderId: zText(100),
  amountVnd: z.int().min(1),
  receiptNumber: zText(50).optional(),
})

/** A fee that was paid in advance. */
export type PaidFee = z.input<typeof zPaidFee>

/** An opinion of the household head, the owner or a parent. */
const zConsent = z.strictObject({
  agrees: z.boolean(),
  by: z.enum(['signature', 'vneid']),
  on: zPlainDate,
  personalId: zPersonalId.optional(),
})

/** Opinions for the residence part. */
export const zJointConsents = z.strictObject({
  householdHead: zConsent.optional(),
  homeOwner: zConsent.optional(),
  parent: zConsent.optional(),
})

/** Papers of the residence part; the police fetches them from the address. */
export const zJointDocuments = z
  .array(
    z.strictObject({
      kind: z.enum(['home', 'kinship', 'head-consent', 'owner-consent', 'parent-consent', 'other']),
      name: zText(500),
      url: z.url({ protocol: /^https$/ }).max(2000),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  )
  .max(50)

/** What is the same in the forms of birth and death: when the one-stop desk took the dossier. */
export const zReceived = z.looseObject({ receivedAt: zInstant, registryCommuneCode: zText(10) })
