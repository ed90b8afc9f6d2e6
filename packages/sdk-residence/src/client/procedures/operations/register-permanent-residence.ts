import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zRegisterPermanentResidenceRequest } from '../../../contract/index.ts'
import { procedureErrors } from '../errors.ts'
import { always, checkTogether } from '../input/check-together.ts'
import { dossierFields } from '../input/dossier.ts'
import { zConsents, zDocuments } from '../input/evidence.ts'
import { zHome } from '../input/home.ts'
import { zApplicant, zMember, zNamed, zRelationship } from '../input/people.ts'
import { residenceProcedures } from '../procedure-table.ts'
import { relationships } from '../wire/codes.ts'
import { readReceipt, receiptAnswer } from '../wire/read-receipt.ts'
import { writeApplicant, writeDossier, writeEvidence, writeHome, writeMember, writeNamed } from '../wire/write-form.ts'

/** Form CT01: what permanent and temporary residence have in common. */
export const residenceFields = {
  ...dossierFields,
  applicant: zApplicant,
  /** The applicant, when they head the household themselves. */
  householdHead: zNamed,
  /** What the applicant is to the head. */
  relationship: zRelationship,
  /** What is asked for, in the applicant's words. */
  request: zText(2000),
  /** Those who change residence together with the applicant. */
  members: z.array(zMember).max(50).optional(),
  consents: zConsents.optional(),
  home: zHome,
  documents: zDocuments.optional(),
}

const zInput = z.strictObject(residenceFields).superRefine(checkTogether, always)

/** Form CT01 for permanent residence. */
export type RegisterPermanentResidenceInput = Readonly<z.input<typeof zInput>>

/** `POST /apiThuTucCuTru/1.0/dangKyThuongTru` */
export const registerPermanentResidence = defineOperation({
  system: 'residence-procedures',
  meta: operations.registerPermanentResidence,
  refusals: procedureErrors,
  input: zInput,
  request: zRegisterPermanentResidenceRequest,
  answer: receiptAnswer,
  encode: (form) => writeResidenceForm(form, residenceProcedures['permanent-residence']),
  decode: readReceipt,
})

/** Writes form CT01. */
export function writeResidenceForm(form: z.output<typeof zInput>, procedure: { readonly code: string }) {
  return {
    hoSo: writeDossier(form, procedure),
    nguoiNop: writeApplicant(form.applicant),
    chuHo: writeNamed(form.householdHead),
    quanHeVoiChuHo: relationships[form.relationship],
    noiDungDeNghi: form.request,
    ...(form.members && { thanhVien: form.members.map(writeMember) }),
    choO: writeHome(form.home),
    ...writeEvidence(form),
  }
}
