import { zPartialDate, zPersonalId, zPlainDate, zSex, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { deathNoticeCodes, namesOf } from '../code-lists.ts'

/** The certificate goes along in base64: 5 MB are seven on the wire. */
const maxPdfBytes = 5 * 1024 * 1024

const zPdf = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength > 0, { params: { rule: 'too-short' } })
  .refine(({ byteLength }) => byteLength <= maxPdfBytes, { params: { rule: 'too-long' } })

const entryParts = {
  number: zText(50),
  book: zText(50),
  page: zText(50),
  /** Certificate or extract. */
  certificatePdf: zPdf.optional(),
}

const personParts = {
  name: zText(200),
  birthDate: zPartialDate.optional(),
  ethnicityCode: zText(20).optional(),
  nationalityCode: zText(20).optional(),
}

const residentParts = {
  ...personParts,
  residenceKind: z.enum(['permanent', 'temporary']).optional(),
  /** One line of text. */
  residence: zText(500).optional(),
  paperNumber: zText(50).optional(),
}

const zEntryParent = z.strictObject(residentParts)

const zEntryRequester = z.strictObject({
  name: zText(200),
  relationship: zText(100).optional(),
  paperNumber: zText(50).optional(),
})

const zBirthEntry = z.strictObject({
  kind: z.literal('birth'),
  ...entryParts,
  registeredOn: zPlainDate,
  /** Unit that registered. */
  registry: z.strictObject({ provinceCode: zText(10), communeCode: zText(10) }).optional(),
  /** Absent while it has not been issued: the certificate is valid without it. */
  personalId: zPersonalId.optional(),
  child: z.strictObject({
    ...personParts,
    sex: zSex,
    birthDateInWords: zText(200).optional(),
    birthPlace: zText(500).optional(),
    birthProvinceCode: zText(10).optional(),
    origin: zText(500).optional(),
  }),
  mother: zEntryParent.optional(),
  father: zEntryParent.optional(),
  requester: zEntryRequester.optional(),
  resultPaperCode: zText(50).default('KQ.G15.000031'),
})

const zDeathEntry = z.strictObject({
  kind: z.literal('death'),
  ...entryParts,
  deceased: z.strictObject({
    ...residentParts,
    sex: zSex,
    diedOn: zPartialDate,
    placeOfDeath: zText(500).optional(),
    cause: zText(500).optional(),
  }),
  deathNotice: z.strictObject({ kind: z.enum(namesOf(deathNoticeCodes)), number: zText(50).optional() }).optional(),
  requester: zEntryRequester.optional(),
  resultPaperCode: zText(50).default('KQ.G15.000034'),
})

/** The entry that a joint dossier ended in. */
export const zJointEntry = z.discriminatedUnion('kind', [zBirthEntry, zDeathEntry])

/** The entry that a joint dossier ended in. Switch on `kind`. */
export type JointEntry = z.input<typeof zJointEntry>

/** An entry after the check. */
export type CheckedEntry = z.output<typeof zJointEntry>
