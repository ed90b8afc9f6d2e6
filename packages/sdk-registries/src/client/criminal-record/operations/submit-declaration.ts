import { defineOperation, writeWireDate, zPersonalId, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSubmitDeclarationAnswer,
  zSubmitDeclarationAnswerTolerant,
  zSubmitDeclarationRequest,
  type SubmitDeclarationRequest,
} from '../../../contract/index.ts'
import { present } from '../../answer-parts.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { writeDeclaration, writeResidences, zDeclaration, zResidencePeriod } from '../declaration.ts'
import { criminalRecordErrors } from '../errors.ts'

const zMandate = z.strictObject({ name: zText(200), personalId: zPersonalId, relation: zText(200), on: zPlainDate })

const zSubmitDeclarationInput = z
  .strictObject({
    dossierCode: zText(50),
    /** Unit at the criminal-record system. */
    unitId: zText(50).optional(),
    receivedOn: zPlainDate,
    dueOn: zPlainDate.optional(),
    receiptNumber: zText(50).optional(),
    declaration: zDeclaration,
    residences: z.array(zResidencePeriod).max(200).default([]),
    mandated: zMandate.optional(),
  })
  .superRefine(({ declaration, mandated }, context) => {
    // The law lets nobody be mandated for certificate No. 2.
    if (mandated !== undefined && declaration.certificate === 2)
      context.addIssue({ code: 'custom', path: ['mandated'], params: { rule: 'contradicts' } })
    if ((mandated !== undefined) !== (declaration.declaredBy === 'mandated'))
      context.addIssue({ code: 'custom', path: ['declaration', 'declaredBy'], params: { rule: 'contradicts' } })
  })

/** A declaration with the dossier around it. */
export type SubmitDeclarationInput = z.input<typeof zSubmitDeclarationInput>

/** `POST /apiLyLichTuPhap/1.0/nhanHoSoDangKy` */
export const submitDeclaration = defineOperation({
  system: 'criminal-record',
  meta: operations.submitDeclaration,
  refusals: criminalRecordErrors,
  input: zSubmitDeclarationInput,
  request: zSubmitDeclarationRequest,
  answer: { strict: zSubmitDeclarationAnswer, tolerant: zSubmitDeclarationAnswerTolerant },
  encode: ({ dossierCode, unitId, receivedOn, dueOn, receiptNumber, ...rest }): SubmitDeclarationRequest => ({
    ...(unitId !== undefined && { idMinistryJustice: unitId }),
    idReceivedDec: dossierCode,
    dateReceivedDec: writeWireDate(receivedOn, 'dd/MM/yyyy'),
    ...(dueOn !== undefined && { datePromissoryDec: writeWireDate(dueOn, 'dd/MM/yyyy') }),
    ...(receiptNumber !== undefined && { idMoneyReceipt: receiptNumber }),
    declarationWSForm: writeDeclaration(rest.declaration),
    residenceWSForm: writeResidences(rest.residences),
    ...(rest.mandated && {
      mandatorWSForm: {
        fullName: rest.mandated.name,
        idTypeId: '3' as const,
        identifyNo: rest.mandated.personalId,
        mandatorRelation: rest.mandated.relation,
        mandatorDate: writeWireDate(rest.mandated.on, 'dd/MM/yyyy'),
      },
    }),
  }),
  decode({ STATUS, ID }, context): { readonly declarationId?: string } {
    refuseUnless('1', STATUS, 'CRIMINAL_RECORD_REFUSED', context)
    return ID == null ? {} : present('declarationId', String(ID))
  },
})
