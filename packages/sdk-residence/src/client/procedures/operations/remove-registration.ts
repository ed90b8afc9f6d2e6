import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zRemoveRegistrationRequest } from '../../../contract/index.ts'
import { procedureErrors } from '../errors.ts'
import { always, checkTogether } from '../input/check-together.ts'
import { dossierFields } from '../input/dossier.ts'
import { zDocuments } from '../input/evidence.ts'
import { zApplicant, zNamed } from '../input/people.ts'
import { residenceProcedures } from '../procedure-table.ts'
import { readReceipt, receiptAnswer } from '../wire/read-receipt.ts'
import { writeApplicant, writeDossier, writeEvidence, writeNamed } from '../wire/write-form.ts'

const registrations = { permanent: 'THUONG_TRU', temporary: 'TAM_TRU' } as const
const reasons = {
  death: 'CHET',
  'settled-abroad': 'DINH_CU_NUOC_NGOAI',
  annulled: 'HUY_BO',
  'long-absent': 'VANG_MAT',
  'home-lost': 'HET_CHO_O',
  'moved-out': 'KHONG_CON_CU_TRU',
} as const

const zInput = z
  .strictObject({
    ...dossierFields,
    registration: z.enum(['permanent', 'temporary']),
    applicant: zApplicant,
    /** Whose registration is removed. */
    people: z.array(zNamed).min(1).max(50),
    reason: z.enum(['death', 'settled-abroad', 'annulled', 'long-absent', 'home-lost', 'moved-out']),
    documents: zDocuments.optional(),
  })
  .superRefine(checkTogether, always)

/** A removal from the residence register. */
export type RemoveRegistrationInput = Readonly<z.input<typeof zInput>>

/** `POST /apiThuTucCuTru/1.0/xoaDangKyCuTru` */
export const removeRegistration = defineOperation({
  system: 'residence-procedures',
  meta: operations.removeRegistration,
  refusals: procedureErrors,
  input: zInput,
  request: zRemoveRegistrationRequest,
  answer: receiptAnswer,
  encode: ({ registration, ...asked }) => ({
    hoSo: writeDossier(asked, residenceProcedures[`${registration}-removal`]),
    loaiDangKy: registrations[registration],
    nguoiNop: writeApplicant(asked.applicant),
    nguoiBiXoa: asked.people.map(writeNamed),
    lyDo: reasons[asked.reason],
    ...writeEvidence(asked),
  }),
  decode: readReceipt,
})
