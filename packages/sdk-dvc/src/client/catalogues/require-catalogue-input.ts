import { fieldProblems, InputError } from '@lienthong/sdk-core'
import { z } from 'zod'
import { catalogueNames } from './catalogues.ts'

/** What was given, checked; ends the call before anything is sent when it breaks a rule. */
export function requireCatalogueInput<Checked>(
  schema: z.ZodType<Checked>,
  input: unknown,
  operation: string,
  newRequestId: () => string = () => '',
): Checked {
  const checked = schema.safeParse(input, { reportInput: true })
  if (checked.success) return checked.data
  throw new InputError({ system: 'dvc', operation, requestId: newRequestId(), fields: fieldProblems(checked.error) })
}

/** The name of a code list; a plain text at run time. */
export const zCatalogueName = z.enum(catalogueNames)
