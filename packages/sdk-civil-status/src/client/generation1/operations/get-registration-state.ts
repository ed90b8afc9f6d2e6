import { defineOperation } from '@lienthong/sdk-core'
import { operations, zGetRegistrationStateRequest } from '../../../contract/index.ts'
import { civilStatusErrors } from '../../errors.ts'
import { writeDossierQuestion, zDossierQuestion } from '../dossier-question.ts'
import type { RegistrationState } from '../registered-entry.ts'
import { answers, refuse } from '../wire/answers.ts'

/** `POST /apiHoTichTuPhap/traTrangThaiHoSo` */
export const getRegistrationState = defineOperation({
  system: 'civil-status',
  meta: operations.getRegistrationState,
  refusals: civilStatusErrors,
  input: zDossierQuestion,
  request: zGetRegistrationStateRequest,
  answer: answers.state,
  encode: writeDossierQuestion,
  decode(answer, context, { dossierCode }): RegistrationState {
    switch (answer.status) {
      case '1':
        return { dossierCode, state: 'waiting' }
      case '2': {
        const error = context.error({ code: 'CIVIL_STATUS_SUPPLEMENT_REQUIRED', wireCode: '2' })
        const { statusDescription: said } = answer
        return { dossierCode, state: 'supplement-required', error, ...(said && { officerOpinion: said }) }
      }
      case '3':
        return { dossierCode, state: 'processing' }
      case '4':
        return { dossierCode, state: 'completed' }
      default:
        return refuse(answer, context)
    }
  },
})
