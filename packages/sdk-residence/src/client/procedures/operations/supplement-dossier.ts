import { defineOperation, zInstant } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zSupplementDossierRequest } from '../../../contract/index.ts'
import { procedureErrors } from '../errors.ts'
import { zDossierCode } from '../input/dossier.ts'
import { zConsents, zDocuments } from '../input/evidence.ts'
import { readStep, stepAnswer } from '../wire/read-step.ts'
import { writeEvidence, writeTime } from '../wire/write-form.ts'

const zInput = z.strictObject({
  dossierCode: zDossierCode,
  /** `question.number` of the status. */
  question: z.int().min(1).max(99),
  submittedAt: zInstant,
  consents: zConsents.optional(),
  documents: zDocuments.optional(),
})

/** What answers one question of the police. */
export type SupplementDossierInput = Readonly<z.input<typeof zInput>>

/** `POST /apiThuTucCuTru/1.0/boSungHoSo` */
export const supplementDossier = defineOperation({
  system: 'residence-procedures',
  meta: operations.supplementDossier,
  refusals: procedureErrors,
  input: zInput,
  request: zSupplementDossierRequest,
  answer: stepAnswer,
  encode: (given) => ({
    maHoSo: given.dossierCode,
    lan: given.question,
    ngayBoSung: writeTime(given.submittedAt),
    ...writeEvidence(given),
  }),
  decode: readStep,
})
