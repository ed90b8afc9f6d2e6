import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListRecordCatalogueAnswer,
  zListRecordCatalogueAnswerTolerant,
  zListRecordCatalogueRequest,
  type ListRecordCatalogueRequest,
} from '../../../contract/index.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { criminalRecordErrors } from '../errors.ts'

const zListRecordCatalogueInput = z.strictObject({
  catalogue: z.enum(['admin-units', 'nationalities', 'ethnicities', 'agencies', 'units']),
})

/** Which catalogue. */
export type ListRecordCatalogueInput = z.input<typeof zListRecordCatalogueInput>

/** One row of a catalogue. */
export interface RecordCatalogueRow {
  readonly id: string
  readonly name: string
}

const kinds = { 'admin-units': '1', nationalities: '2', ethnicities: '3', agencies: '4', units: '5' } as const

/** `POST /apiLyLichTuPhap/1.0/LLTP-API-traDanhMuc` */
export const listRecordCatalogue = defineOperation({
  system: 'criminal-record',
  meta: operations.listRecordCatalogue,
  refusals: criminalRecordErrors,
  input: zListRecordCatalogueInput,
  request: zListRecordCatalogueRequest,
  answer: { strict: zListRecordCatalogueAnswer, tolerant: zListRecordCatalogueAnswerTolerant },
  encode: ({ catalogue }): ListRecordCatalogueRequest => ({ infoType: kinds[catalogue] }),
  decode({ STATUS, LISTCONTENT }, context): readonly RecordCatalogueRow[] {
    refuseUnless('1', STATUS, 'CRIMINAL_RECORD_REFUSED', context)
    return (LISTCONTENT ?? []).map(({ ID, NAME }) => ({ id: String(ID), name: NAME }))
  },
})
