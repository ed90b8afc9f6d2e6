import type { z } from 'zod'
import {
  zBirthData,
  zBirthData2025,
  zDeathData,
  zDeathData2025,
  zExtractCopyData,
  zExtractCopyData2025,
  zMarriageData,
  zMarriageData2025,
  type RegistrationModule,
} from '../../contract/index.ts'
import type { Shape, Submission } from '../submissions.ts'
import { flatForm } from './flat-form.ts'
import { parseInner } from './inner-json.ts'

interface FormOfModule {
  readonly kind: Submission['kind']
  readonly schemas: Readonly<Record<Shape, z.ZodType>>
}

const birth: FormOfModule = { kind: 'birth', schemas: { '2020': zBirthData, '2025': zBirthData2025 } }
const death: FormOfModule = { kind: 'death', schemas: { '2020': zDeathData, '2025': zDeathData2025 } }
const marriage: FormOfModule = { kind: 'marriage', schemas: { '2020': zMarriageData, '2025': zMarriageData2025 } }
const copies: FormOfModule = {
  kind: 'extract-copy',
  schemas: { '2020': zExtractCopyData, '2025': zExtractCopyData2025 },
}

const forms: Readonly<Record<RegistrationModule, FormOfModule>> = {
  LTKS: birth,
  KS: birth,
  LTKT: death,
  KT: death,
  LTKH: marriage,
  KH: marriage,
  BS: copies,
}

/** The kind of a module. */
export function kindOf(module: RegistrationModule): Submission['kind'] {
  return forms[module].kind
}

/** The schema that a form has to fit: that of its module, in the shape it seems to have. */
export function formSchema(module: RegistrationModule, text: string): z.ZodType {
  return forms[module].schemas[shapeOf(parseInner(text))]
}

/** A form that fits its schema, made flat. */
export function readForm(module: RegistrationModule, text: string): { readonly shape: Shape; readonly data: object } {
  const inner = parseInner(text)
  const shape = shapeOf(inner)
  const data = forms[module].schemas[shape].parse(inner) as Record<string, unknown>
  return { shape, data: shape === '2020' ? data : flatForm(data) }
}

/** A name that is an object tells the shape of 2025. */
function shapeOf(data: unknown): Shape {
  const names = Object.entries(data ?? {}).filter(([field]) => field.endsWith('HoTen'))
  return names.some(([, name]) => typeof name === 'object' && name !== null) ? '2025' : '2020'
}
