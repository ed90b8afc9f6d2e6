import { definePolicy } from '@lienthong/mock-core'
import { z } from 'zod'

const minutes = z.int().min(0).max(100_000)

/**
 * How the mock's officers decide, and what can go wrong on purpose. A policy asks once: what comes after a supplement is
 * decided by the facts. The README of the package says which case of failure each field is for.
 */
export const policy = definePolicy(
  'civil-status',
  z.strictObject({
    /** How many pushes of a dossier are refused before one is taken, and with which code. */
    refusePushes: z.int().min(0).max(1000).default(0),
    refusalCode: z.enum(['100', '101', '106', '500']).default('500'),
    /** What becomes of the electronic certificate of birth or notice of death. */
    electronicPaper: z.enum(['good', 'not-found', 'bad-signature']).default('good'),
    /** `by-the-facts`: by what the world knows. `wait`: until somebody acts through the admin API. */
    decision: z.enum(['by-the-facts', 'complete', 'ask-for-supplement', 'refuse', 'wait']).default('by-the-facts'),
    /** What the officer says when asking or refusing. */
    reason: z.string().min(1).max(500).optional(),
    receiveAfterMinutes: minutes.default(30),
    decideAfterMinutes: minutes.default(90),
    /** What the population database says when it is asked for a number. */
    personalNumber: z
      .enum(['issued', 'pending', 'suspected-duplicate', 'data-error', 'needs-verification', 'issued-before'])
      .default('issued'),
    /** When the number comes that is pending. */
    numberAfterDays: z.union([z.int().min(0).max(3650), z.literal('never')]).default(3),
    /** With a trouble about the number: issue the certificate without it, instead of asking for a supplement. */
    certificateWithoutNumber: z.boolean().default(false),
    /** The number that is told in a suspected duplicate. Absent: that of the mother's youngest child, if there is one. */
    existingPersonalId: z
      .string()
      .regex(/^9\d{11}$/)
      .optional(),
    /** What the population database says of wrong data, in English as the real one does, and of which field of the form. */
    dataErrorText: z.string().min(1).max(500).default('Invalid value: DateOfBirth does not match the required format'),
    dataErrorField: z.string().min(1).max(100).default('nksNgaySinh'),
  }),
)

/** The policy for one dossier. */
export type CivilStatusPolicy = ReturnType<typeof policy.of>
