import { readWireDate, readWireTime } from '@lienthong/sdk-core'
import type { z } from 'zod'
import { zBirthPaper, zDeathPaper } from '../../contract/index.ts'
import { decodeBase64, decodeUtf8 } from './paper-text.ts'
import { signatureProblem } from './verify-signature.ts'
import { readXmlTree, XmlRefused, type XmlElement } from './xml-tree.ts'

/** How one kind of paper stands in its envelope. */
export interface PaperForm<Fields> {
  readonly root: string
  readonly element: string
  readonly schema: z.ZodType<Fields>
  /** Field of the code of the paper, and of a code of the facility. */
  readonly code: string
  readonly facility?: string
}

/** The birth paper (giấy chứng sinh). */
export const birthForm: PaperForm<z.infer<typeof zBirthPaper>> = {
  root: 'HSDLGCS',
  element: 'GIAYCHUNGSINH',
  schema: zBirthPaper,
  code: 'MA_GCS',
}

/** The death notice (giấy báo tử). */
export const deathForm: PaperForm<z.infer<typeof zDeathPaper>> = {
  root: 'HSDLGBT',
  element: 'GIAYBAOTU',
  schema: zDeathPaper,
  code: 'MA_GBT',
  facility: 'MACSKCB',
}

/** Bytes of a file that is taken in. The real limit is not public. */
export const maxFileBytes = 1024 * 1024

/** A paper that was read, or the places where it is not one. The wire tells none of them; the journal does. */
export type ReadPaper<Fields> =
  { readonly fields: Fields } | { readonly problems: readonly { readonly path: string; readonly rule: string }[] }

/** Opens a file: base64, XML, envelope, signature, elements, in this order. */
export function readPaper<Fields>(file: string, facilityCode: string, form: PaperForm<Fields>): ReadPaper<Fields> {
  // Four letters for three bytes: a file that is too large is not decoded first.
  if (file.length > (maxFileBytes / 3) * 4) return refuse('too-large')
  const bytes = decodeBase64(file)
  const text = bytes && decodeUtf8(bytes)
  const root = text === undefined ? undefined : readRoot(text)
  if (root === undefined) return refuse('xml')
  const papers = root.children.filter((child) => typeof child !== 'string' && child.name === form.element)
  const [paper] = papers as XmlElement[]
  if (root.name !== form.root || papers.length !== 1 || paper === undefined) return refuse('envelope')
  const problem = signatureProblem(root, paper, facilityCode)
  if (problem !== undefined) return refuse(problem)
  const checked = form.schema.safeParse(fieldsOf(paper))
  if (!checked.success) {
    return { problems: checked.error.issues.map(({ path, code }) => ({ path: path.join('.'), rule: code })) }
  }
  const wrong = contradictions(checked.data as Readonly<Record<string, string>>, facilityCode, form)
  return wrong.length > 0 ? { problems: wrong } : { fields: checked.data }
}

function refuse(rule: string) {
  return { problems: [{ path: '', rule }] }
}

function readRoot(text: string): XmlElement | undefined {
  try {
    return readXmlTree(text)
  } catch (error) {
    if (error instanceof XmlRefused) return undefined
    throw error
  }
}

/** An element that stands twice becomes a list: the schema then names it. */
function fieldsOf(paper: XmlElement): Record<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const child of paper.children) {
    if (typeof child === 'string') continue
    const text = child.children.every((part) => typeof part === 'string') ? child.children.join('').trim() : child
    fields.set(child.name, fields.has(child.name) ? [fields.get(child.name), text] : text)
  }
  return Object.fromEntries(fields)
}

/** Codes of another facility, days and times that do not exist. */
function contradictions(
  fields: Readonly<Record<string, string>>,
  facilityCode: string,
  { code, facility }: Pick<PaperForm<unknown>, 'code' | 'facility'>,
): { path: string; rule: string }[] {
  const facilities = [
    [code, fields[code]?.split('.')[2]] as const,
    ...(facility ? [[facility, fields[facility]] as const] : []),
  ]
  const others = facilities.filter(([, named]) => named !== facilityCode)
  const days = Object.entries(fields).filter(
    ([name, value]) => name.startsWith('NGAY') && value !== '' && !exists(value),
  )
  return [
    ...others.map(([path]) => ({ path, rule: 'another-facility' })),
    ...days.map(([path]) => ({ path, rule: 'no-such-day' })),
  ]
}

function exists(value: string): boolean {
  if (value.length === 8) return readWireDate(value, 'yyyyMMdd') !== undefined
  return readWireTime(value, value.length === 12 ? 'yyyyMMddHHmm' : 'yyyyMMddHHmmss') !== undefined
}
