import { defineOperation, readWirePartialDate, type PartialDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListDeclarationsAnswer,
  zListDeclarationsAnswerTolerant,
  zListDeclarationsRequest,
  type ListDeclarationsRequest,
  type PortalDeclarationTolerant,
} from '../../../contract/index.ts'
import { demand, meaningOf, present } from '../../answer-parts.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { criminalRecordErrors } from '../errors.ts'

const zListDeclarationsInput = z.strictObject({ filed: z.enum(['online', 'desk']) })

/** Which declarations. */
export type ListDeclarationsInput = z.input<typeof zListDeclarationsInput>

/** A declaration made at the ministry, as far as a one-stop system needs it to open a dossier. */
export interface PortalDeclaration {
  readonly declarationId: string
  readonly name: string
  readonly sex?: 'male' | 'female'
  readonly birthDate: PartialDate
  readonly paperNumber: string
  readonly phone: string
  readonly certificate: 1 | 2
  readonly mandatedName?: string
}

/** `POST /apiLyLichTuPhap/1.0/LLTP-API-traHoSo` */
export const listDeclarations = defineOperation({
  system: 'criminal-record',
  meta: operations.listDeclarations,
  refusals: criminalRecordErrors,
  input: zListDeclarationsInput,
  request: zListDeclarationsRequest,
  answer: {
    strict: zListDeclarationsAnswer,
    tolerant: demand(zListDeclarationsAnswerTolerant, ({ LISTCONTENT }) =>
      (LISTCONTENT ?? []).flatMap(({ declarationWSForm: { birthDateStr } }, at) =>
        readWirePartialDate(birthDateStr, '/') === undefined
          ? [`LISTCONTENT.${at}.declarationWSForm.birthDateStr`]
          : [],
      ),
    ),
  },
  encode: ({ filed }): ListDeclarationsRequest => ({ infoType: filed === 'online' ? '1' : '2' }),
  decode({ STATUS, LISTCONTENT }, context): readonly PortalDeclaration[] {
    refuseUnless('1', STATUS, 'CRIMINAL_RECORD_REFUSED', context)
    return (LISTCONTENT ?? []).map(readDeclaration)
  },
})

const sexes = { '1': 'male', '0': 'female' } as const

function readDeclaration({ DECLARATION_ID, declarationWSForm: form, mandatorWSForm }: PortalDeclarationTolerant) {
  return {
    declarationId: String(DECLARATION_ID),
    name: form.fullName,
    ...present('sex', meaningOf<'male' | 'female'>(sexes, form.genderId)),
    birthDate: readWirePartialDate(form.birthDateStr, '/') as PartialDate,
    paperNumber: form.identifyNo,
    phone: form.phone,
    certificate: form.formType === '2' ? (2 as const) : (1 as const),
    ...present('mandatedName', mandatorWSForm?.fullName),
  }
}
