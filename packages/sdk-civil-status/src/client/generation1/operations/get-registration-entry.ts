import { defineOperation } from '@lienthong/sdk-core'
import { operations, zGetRegistrationEntryRequest } from '../../../contract/index.ts'
import { civilStatusErrors } from '../../errors.ts'
import { writeDossierQuestion, zDossierQuestion } from '../dossier-question.ts'
import type { RegisteredEntry } from '../registered-entry.ts'
import { answers, refuse, rowsIn } from '../wire/answers.ts'
import { readRegisterEntry } from '../wire/read-register-entry.ts'

/** `POST /apiHoTichTuPhap/ketQuaDangKyHS` */
export const getRegistrationEntry = defineOperation({
  system: 'civil-status',
  meta: operations.getRegistrationEntry,
  refusals: civilStatusErrors,
  input: zDossierQuestion,
  request: zGetRegistrationEntryRequest,
  answer: answers.entries,
  encode: writeDossierQuestion,
  decode(answer, context): RegisteredEntry {
    if (answer.status !== '1') return refuse(answer, context)
    return readRegisterEntry(rowsIn(answer.value, context)[0], context, { path: 'value.0' })
  },
})
