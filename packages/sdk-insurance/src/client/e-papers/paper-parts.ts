import { writeWireDate, zPlainDate, zText, type PlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'

/** The identity paper of somebody. */
export const zIdentityPaper = z.strictObject({
  kind: z.enum(['citizen-card', 'old-identity-card', 'passport', 'personal-id']),
  number: zText(50),
  issuedOn: zPlainDate.optional(),
  issuedBy: zText(250).optional(),
})

/** Where somebody lives: one text and, where they are known, the codes of the units. */
export const zPaperAddress = z.strictObject({
  text: zText(500),
  provinceCode: zText(10).optional(),
  /** Only in addresses written before 2025-07-01. */
  districtCode: zText(10).optional(),
  communeCode: zText(10).optional(),
})

/** Somebody in a paper. */
export const zPaperPerson = z.strictObject({
  name: zText(200),
  birthDate: zPlainDate.optional(),
  /** Code of the ethnic group, `01` Kinh. */
  ethnicityCode: zText(10).optional(),
  nationalityCode: zText(10).optional(),
  insuranceNumber: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
  cardNumber: zText(20).optional(),
  identityPaper: zIdentityPaper.optional(),
  residence: zPaperAddress.optional(),
})

/** Digits of a code of a paper: five of its own, the kind, the facility, the year. */
export function zPaperCode(kind: 'GCS' | 'GBT'): z.ZodType<string, string> {
  return z.string().regex(new RegExp(`^\\d{5}\\.${kind}\\.\\d{5}\\.\\d{2}$`))
}

const paperKinds = { 'citizen-card': '1', 'old-identity-card': '2', passport: '3', 'personal-id': '4' } as const

/** The kind of an identity paper; empty for none. */
export function paperKind(paper: z.infer<typeof zIdentityPaper> | undefined): '' | '1' | '2' | '3' | '4' {
  return paper === undefined ? '' : paperKinds[paper.kind]
}

/** A day, or empty. */
export function day(value: PlainDate | undefined): string {
  return value === undefined ? '' : writeWireDate(value, 'yyyyMMdd')
}

/** Yes, no, or empty when it is not known. */
export function flag(value: boolean | undefined): '' | '0' | '1' {
  if (value === undefined) return ''
  return value ? '1' : '0'
}

/** Sex in the codes of the papers. */
export const paperSexes = { male: '1', female: '2', unknown: '3' } as const
