import { fieldProblems, InputError, type Instant } from '@lienthong/sdk-core'
import type { z } from 'zod'
import type { PaperSigner } from './paper-signer.ts'
import { signPaper } from './sign-paper.ts'

/** A paper to be signed here, or one that was signed elsewhere. */
export type PaperInput<Paper> =
  | {
      /** Five digits. */
      readonly facilityCode: string
      readonly paper: Paper
      readonly signer: PaperSigner
      readonly signedXml?: undefined
    }
  | {
      /** Five digits. */
      readonly facilityCode: string
      /** The whole envelope, `HSDLGCS` or `HSDLGBT`, with its signature. It is sent as it is, and not looked into. */
      readonly signedXml: string
      readonly paper?: undefined
      readonly signer?: undefined
    }

/** How one kind of paper is written. */
export interface PaperKind<Paper, Checked> {
  readonly operation: string
  readonly root: string
  readonly element: string
  readonly schema: z.ZodType<Checked, Paper>
  /** What the contract says of the elements: strict out. */
  readonly fields: z.ZodType<Readonly<Record<string, unknown>>>
  write(paper: Checked, facilityCode: string): Readonly<Record<string, string>>
}

/** Checks and signs a paper, unless it comes signed. Nothing is signed that would not be sent. */
export async function signedPaper<Paper, Checked>(
  input: PaperInput<Paper>,
  kind: PaperKind<Paper, Checked>,
  now: Instant,
): Promise<{ readonly facilityCode: string; readonly signedXml: string }> {
  const { facilityCode, paper, signer, signedXml } = input
  if (signedXml !== undefined) return { facilityCode, signedXml }
  const checked = check(kind, kind.schema, paper)
  const fields = kind.write(checked, facilityCode)
  check(kind, kind.fields, fields)
  const { root, element } = kind
  const id = `Id-${crypto.randomUUID().replaceAll('-', '')}`
  return { facilityCode, signedXml: await signPaper({ root, element, id, fields, signedAt: now }, signer) }
}

function check<Checked>(
  { operation }: { readonly operation: string },
  schema: z.ZodType<Checked>,
  value: unknown,
): Checked {
  const read = schema.safeParse(value, { reportInput: true })
  if (read.success) return read.data
  throw new InputError({ system: 'insurance-papers', operation, fields: fieldProblems(read.error) })
}
