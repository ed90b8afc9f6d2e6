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
  type SubmitRegistrationRequest,
} from '../../contract/index.ts'
import type { CheckedRegistration } from '../civil-status-registration.ts'
import { writeBirthData } from './birth-data.ts'
import { shapeWriters, type DataShape, type ShapeWriter, type WireForm } from './data-shape.ts'
import { writeDeathData } from './death-data.ts'
import { writeExtractCopyData } from './extract-copy-data.ts'
import { writeMarriageData } from './marriage-data.ts'

type FormSchemas = Readonly<Record<DataShape, z.ZodType>>

const births: FormSchemas = { '2020': zBirthData, '2025': zBirthData2025 }
const deaths: FormSchemas = { '2020': zDeathData, '2025': zDeathData2025 }
const marriages: FormSchemas = { '2020': zMarriageData, '2025': zMarriageData2025 }
const copies: FormSchemas = { '2020': zExtractCopyData, '2025': zExtractCopyData2025 }

/** The form of each module in each shape, as the contract has it. */
const formSchemas: Readonly<Record<RegistrationModule, FormSchemas>> = {
  LTKS: births,
  KS: births,
  LTKT: deaths,
  KT: deaths,
  LTKH: marriages,
  KH: marriages,
  BS: copies,
}

/** Strict out: what travels inside the string is held to the contract like the envelope around it. */
export function holdForm(shape: DataShape) {
  return ({ module, data }: SubmitRegistrationRequest, context: z.RefinementCtx): void => {
    const checked = formSchemas[module][shape].safeParse(JSON.parse(data))
    for (const { path, message } of checked.error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: ['data', ...path], message, params: { rule: 'format' } })
    }
  }
}

/** Writes the form of a dossier in a shape. */
export function writeForm(registration: CheckedRegistration, shape: DataShape): WireForm {
  return writeFormWith(registration, shapeWriters[shape])
}

/** Writes the form of a dossier in the shape of a writer. */
export function writeFormWith(registration: CheckedRegistration, writer: ShapeWriter): WireForm {
  switch (registration.kind) {
    case 'birth':
      return writeBirthData(registration, writer)
    case 'death':
      return writeDeathData(registration, writer)
    case 'marriage':
      return writeMarriageData(registration, writer)
    case 'extract-copy':
      return writeExtractCopyData(registration, writer)
  }
}
