import { readXml, shapeXml } from '@lienthong/sdk-core'
import type { z } from 'zod'
import {
  generation1XmlDocuments,
  zXmlBirthForm,
  zXmlDeathForm,
  zXmlExtractCopyForm,
  zXmlMarriageForm,
  type XmlModule,
} from '../../../contract/index.ts'
import { classOf, type FormProblem } from '../../forms/form-problem.ts'

/** The form of each module. */
const schemas: Readonly<Record<XmlModule, z.ZodType>> = {
  KS: zXmlBirthForm,
  KT: zXmlDeathForm,
  KH: zXmlMarriageForm,
  BS: zXmlExtractCopyForm,
}

/** One property per element. */
export type XmlFields = Readonly<Record<string, string>>

/** A form as it was read, or what is wrong with it. */
export type ReadXmlForm = { readonly fields: XmlFields } | { readonly problems: readonly FormProblem[] }

/** Reads `<hotich><hoso>…</hoso></hotich>` and holds it to the form of its module. An empty element says nothing. */
export async function readXmlForm(module: XmlModule, text: string): Promise<ReadXmlForm> {
  const root = await readXml(text)
  const { hotich } = (root ? shapeXml(root, shapes) : {}) as { hotich?: { hoso?: unknown } }
  const hoso = hotich?.hoso
  if (typeof hoso !== 'object' || hoso === null || Object.keys(hotich ?? {}).length !== 1) {
    return { problems: [{ field: 'data', rule: 'bad-form' }] }
  }
  const fields = Object.fromEntries(Object.entries(hoso).filter(([, value]) => value !== ''))
  const checked = schemas[module].safeParse(fields)
  if (checked.success) return { fields: checked.data as XmlFields }
  return {
    problems: checked.error.issues.flatMap(({ code, path, ...issue }): FormProblem[] => {
      const names = 'keys' in issue ? issue.keys : [path.join('.') || 'data']
      return names.map((field) => ({ field, rule: classOf(code) }))
    }),
  }
}

const { root, children } = generation1XmlDocuments.RegistrationXml
const shapes = { [root]: { children } }
