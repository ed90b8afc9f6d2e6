import { zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { checkExtractCopy } from './checks/extract-copy.ts'
import { zCountryCode, zEthnicityCode } from './code-lists.ts'
import { envelopeParts, identityParts, partialBirthDate, zRequester } from './form-parts.ts'

const zExtractCopyFields = z.strictObject({
  kind: z.literal('extract-copy'),
  ...envelopeParts,
  copies: z.int().min(1).max(100).default(1),
  /** The event whose entry is copied. */
  of: z.enum(['birth', 'death', 'marriage']),
  /** On paper, or signed electronically. */
  form: z.enum(['paper', 'electronic']).default('paper'),
  /** Whose entry it is; of a marriage, one of the two. */
  person: z.strictObject({
    name: zText(200),
    ...identityParts,
    ...partialBirthDate,
    ethnicityCode: zEthnicityCode.optional(),
    nationalityCode: zCountryCode.default('VN'),
  }),
  /** The entry, as far as somebody knows it. Where it was made must be known. */
  entry: z.strictObject({
    number: zText(50).optional(),
    book: zText(50).optional(),
    registeredOn: zPlainDate.optional(),
    /** Commune whose office holds the book today. */
    communeCode: z.string(),
  }),
  requester: zRequester,
  note: zText(500).optional(),
})

/** Checks a request for copies before it is sent. See `zBirthRegistration`. */
export const zExtractCopyRequest = zExtractCopyFields.superRefine(checkExtractCopy, { when: () => true })

/** A request for copies of an entry (trích lục). */
export type ExtractCopyRequest = z.input<typeof zExtractCopyRequest>

/** A request for copies after it was checked, with defaults filled in. */
export type CheckedExtractCopy = z.output<typeof zExtractCopyRequest>
